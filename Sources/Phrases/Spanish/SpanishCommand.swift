// The command line, in Spanish.
extension Spanish {
  static let command: [String: String] = [
    "and %1 more; %2 shows all of them":
      "y %1 más; %2 las muestra todas",
    "one line of at most 200 letters":
      "una línea de 200 letras como máximo",
    "the computer was asleep · paused here, space goes on":
      "el equipo dormía · en pausa aquí, espacio sigue",
    "this is as slow as it goes": "más lento no es posible aquí",
    "this is as fast as it goes": "más rápido no es posible aquí",
    "as written": "como está escrito",
    "speed %1 %": "velocidad %1 %",
    "There is a note on this pattern, for whoever wrote it: settle check %1":
      "Hay una nota sobre este ejercicio, para quien lo escribió: settle check %1",
    "There are %1 notes on this pattern, for whoever wrote it: settle check %2":
      "Hay %1 notas sobre este ejercicio, para quien lo escribió: settle check %2",
    "Not played as written.": "No se reproduce tal como está escrito.",
    "An option close to it: settle %1": "Una opción parecida: settle %1",
    "All of it, with the places: settle check %1": "Todo, con los lugares: settle check %1",
    "Where these limits come from: %1.": "De dónde vienen estos límites: %1.",
    "In this pattern %1. Whoever wrote it gives this reason: %2":
      "Sobre este ejercicio: %1. Quien lo escribió da este motivo: %2",
    "Would you like to play it? y and Enter for yes, Enter alone for no: ":
      "¿Quiere reproducirlo? s e Intro para sí, solo Intro para no: ",
    "y": "s",
    "yes": "sí",
    "It was not played. settle list shows others.": "No se reprodujo. settle list muestra otros.",
    "It asks before it is played, and there is no terminal here to ask on.":
      "Antes de reproducir se pregunta, y aquí no hay terminal para preguntar.",
    "There is no pattern and no file called %1. Did you mean %2? settle list shows what there is.":
      "No hay ningún ejercicio ni archivo llamado %1. ¿Quizá %2? settle list muestra lo que hay.",
    "There is no pattern and no file called %1. settle list shows what there is.":
      "No hay ningún ejercicio ni archivo llamado %1. settle list muestra lo que hay.",
    "%1 has more numbers than a breath in short: in-out, in-hold-out or in-hold-out-hold, such as 4-4-4-4.":
      "%1 tiene más números que una respiración abreviada: inspirar-espirar, con una o dos pausas, como 4-4-4-4.",
    "%1 cannot be read: %2.": "%1 no se puede leer: %2.",
    "%1 cannot be written: %2.": "%1 no se puede escribir: %2.",
    "The output": "La salida",
    "--set takes a name and a value, such as --set minutes=3; this is %1.":
      "--set toma un nombre y un valor, como --set minutes=3; aquí: %1.",
    "%1 wants %2 beside it.": "%1 pide además %2.",
    "%1 takes %2.": "%1 toma %2.",
    "a whole number from 0": "un número entero desde 0",
    "a length of time up to an hour, such as 3": "una duración de una hora como máximo, como 3",
    "a factor from 0.5 to 2 with two decimals at most, such as 0.8":
      "un factor de 0.5 a 2 con dos decimales como máximo, como 0.8",
    "a whole number from 0 to 100": "un número entero de 0 a 100",
    "orb, wave, box, bar, dot or words": "orb, wave, box, bar, dot o words",
    "dusk, ember, moss, clear or contrast, alone or with -dark or -light, such as dusk-light":
      "dusk, ember, moss, clear o contrast, solo o con -dark o -light, como dusk-light",
    "a whole number from 1 to 60": "un número entero de 1 a 60",
    "timed, spoken or few": "timed, spoken o few",
    "%1 takes a length of time, such as 90, \"90 s\" or \"2 min\"; this is %2.":
      "%1 toma una duración, como 90, \"90 s\" o \"2 min\"; aquí: %2.",
    "settle timeline prints JSON; please add --json.":
      "settle timeline escribe JSON; por favor, añada --json.",
    "%1: nothing to mend.": "%1: nada que corregir.",
    "%1 error": "%1 error",
    "%1 errors": "%1 errores",
    "%1 warning": "%1 aviso",
    "%1 warnings": "%1 avisos",
    "%1 note": "%1 nota",
    "%1 notes": "%1 notas",
    "settle check %1 says why it does not play": "settle check %1 dice por qué no se reproduce",
    "own": "propio",
    "length": "duración",
    "seconds": "segundos",
    "what settle check finds": "lo que settle check encuentra",
    "at the end": "al final",
    "%1 has no settings; --minutes sets how long it lasts.":
      "%1 no tiene ajustes; --minutes fija la duración.",
    "breaths": "respiraciones",
    "breaths a minute": "respiraciones por minuto",
    "in : out": "inspirar : espirar",
    "can be changed with --set": "se cambia con --set",
    "what is known": "lo que se sabe",
    "take care with": "precaución en caso de",
    "an option without this": "una opción sin esto",
    "the author answers for": "quien lo escribió responde de",
    "pregnancy: no holding, nothing fast": "embarazo: sin retener, nada rápido",
    "epilepsy: breathing too much can bring on seizures":
      "epilepsia: respirar demasiado puede provocar crisis",
    "heart conditions: holding the breath can disturb the rhythm":
      "enfermedades del corazón: retener el aire puede alterar el ritmo",
    "lung conditions such as COPD or asthma: better without holds":
      "enfermedades pulmonares como EPOC o asma: mejor sin retener",
    "panic: small breaths; an exercise that looks outward is a good choice":
      "pánico: respiraciones pequeñas; un ejercicio que mira hacia fuera es buena opción",
    "feeling far away: an exercise that looks outward comes first":
      "sentirse lejos: primero un ejercicio que mira hacia fuera",
    "pain: whatever hurts can be left out": "dolor: lo que duela se puede dejar",
    "The name of a sound file ends in .wav, .flac, .ogg or .mp3; this is %1.":
      "El nombre de un archivo de sonido termina en .wav, .flac, .ogg o .mp3; aquí: %1.",
    "%1 is there already, and was left as it is. --force replaces it.":
      "%1 ya existe y quedó como estaba. --force lo reemplaza.",
    "%1 is not an ordinary file, and was left as it is.":
      "%1 no es un archivo corriente y quedó como estaba.",
    "%1 needs %2, which is not installed here. A file that ends in .wav needs nothing.":
      "%1 necesita %2, que no está instalado aquí. Un archivo que termina en .wav no necesita nada.",
    "%1 cannot be written in this format by the libsndfile of this machine. Endings that may work: .wav, .flac, .ogg.":
      "%1 no se puede escribir en este formato con la libsndfile de este equipo. Pueden servir: .wav, .flac, .ogg.",
    "This is longer than can be counted.": "Esto es más largo de lo que se puede contar.",
    "Would you like to write it all the same? y for yes, any other key for no: ":
      "¿Quiere escribirlo de todos modos? s para sí, cualquier otra tecla para no: ",
    "Settle pattern: %1": "Ejercicio de Settle: %1",
    "writing %1 · %2 %": "escribiendo %1 · %2 %",
  ]

  static let config: [String: String] = [
    "not there; it is not needed": "no está; no es necesario",
    "Something in %1 cannot be used: settle config shows it.":
      "Algo en %1 no se puede usar: settle config lo muestra.",
    "default": "por defecto",
    "file": "archivo",
    "option": "opción",
    "as the pattern has it": "como en el ejercicio",
    "not said": "sin decir",
    "on": "sí",
    "off": "no",
    "there is no home folder, so no file is read":
      "no hay carpeta personal, así que no se lee ningún archivo",
  ]
}
