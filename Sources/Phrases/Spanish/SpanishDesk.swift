/// Spanish words of recording, of packs and of watching.
extension Spanish {
  static let record: [String: String] = [
    "Words %1 of %2":
      "Palabras %1 de %2",
    "No recording yet.":
      "Aún sin grabación.",
    "Recorded: %1":
      "Grabado: %1",
    "Kept: %1, %2 s":
      "Guardado: %1, %2 s",
    "It is loud, so it is turned down a little whenever it is played.":
      "Suena fuerte, así que al reproducirse se baja un poco.",
    "It is so loud that it may be distorted; a little further from the microphone may be better.":
      "Suena tan fuerte que puede estar distorsionado; quizá mejor algo más lejos del micrófono.",
    "Recording · %1":
      "Grabando · %1",
    "Playing it back …":
      "Se reproduce …",
    "Nothing was heard, so nothing was kept. Perhaps the microphone is off or far away.":
      "No se oyó nada, así que no se guardó nada. Quizá el micrófono esté apagado o lejos.",
    "All words have a recording now. q leaves whenever you like.":
      "Todas las palabras tienen ya una grabación. q sale cuando usted quiera.",
    "The sound is kept as %1. These words are not in the pattern any more, so it is not named there.":
      "El sonido queda guardado como %1. Estas palabras ya no están en el ejercicio, así que no se nombra allí.",
    "The microphone cannot be opened: %1":
      "El micrófono no se puede abrir: %1",
    "This could not be kept: %1":
      "Esto no se pudo guardar: %1",
    "space record · n next · b back · q leave":
      "espacio grabar · n siguiente · b atrás · q salir",
    "space record again · p listen · n next · b back · q leave":
      "espacio grabar otra vez · p oír · n siguiente · b atrás · q salir",
    "space stop · q leave":
      "espacio parar · q salir",
    "p stop · q leave":
      "p parar · q salir",
    "%1 has no words of its own to record. Included patterns are recorded by themselves.":
      "%1 no tiene palabras propias que grabar. Los ejercicios incluidos se graban por separado.",
    "settle record shows the words in a terminal and waits for keys, so it needs one.":
      "settle record muestra las palabras en un terminal y espera teclas, así que necesita uno.",
    "%1 is no file of yours. A copy can be recorded: settle new my-%2.json --from %3":
      "%1 no es un archivo suyo. Se puede grabar una copia: settle new my-%2.json --from %3",
    "All %1 are recorded.":
      "Los %1 textos están grabados.",
    "%1 of %2 are recorded; the others are there when you come back.":
      "%1 de %2 están grabados; los demás siguen ahí cuando vuelva.",
  ]

  static let pack: [String: String] = [
    "%1 sentence that tells the day, the date or the time":
      "%1 frase que dice el día, la fecha o la hora",
    "%1 sentences that tell the day, the date or the time":
      "%1 frases que dicen el día, la fecha o la hora",
    "The pack carries:":
      "El paquete contiene:",
    "pattern %1: %2":
      "ejercicio %1: %2",
    "file %1, %2":
      "archivo %1, %2",
    "%1 answers for %2, with this reason: %3":
      "%1 responde de %2, con este motivo: %3",
    "%1 names its author: %2":
      "%1 nombra a quien lo escribió: %2",
    "Sound files go as they are, with whatever their own tags say.":
      "Los archivos de sonido van tal como son, con lo que digan sus propias etiquetas.",
    "%1 note (x-…)":
      "%1 nota (x-…)",
    "%1 notes (x-…)":
      "%1 notas (x-…)",
    "the author's name (--author keeps it)":
      "el nombre de quien lo escribió (--author lo conserva)",
    "Left out: %1":
      "Se deja fuera: %1",
    "Written: %1, %2":
      "Escrito: %1, %2",
    "%1 sound file named here is not there, and so not in the pack either; settle check tells where.":
      "%1 archivo de sonido nombrado aquí no está, y por eso tampoco en el paquete; settle check dice dónde.",
    "%1 sound files named here are not there, and so not in the pack either; settle check tells where.":
      "%1 archivos de sonido nombrados aquí no están, y por eso tampoco en el paquete; settle check dice dónde.",
    "%1 is a breath in short, which needs no pack: settle %2 plays it anywhere.":
      "%1 es una respiración en breve, que no necesita paquete: settle %2 la reproduce en cualquier sitio.",
    "%1 cannot go into a pack: it would stand where the pack keeps a pattern. Another name for the file, and in the pattern, helps.":
      "%1 no puede ir en un paquete: en ese lugar el paquete guarda un ejercicio. Ayuda otro nombre para el archivo, y en el ejercicio.",
    "%1 cannot be opened: %2":
      "%1 no se puede abrir: %2",
    "packs need %1, which is not on this machine (on Debian: apt install libzip4)":
      "los paquetes necesitan %1, que no está en esta máquina (en Debian: apt install libzip4)",
    "it is no pack, or a damaged one (%1)":
      "no es un paquete, o está dañado (%1)",
    "it is no ordinary file":
      "no es un archivo corriente",
    "it is larger than %1 MiB":
      "ocupa más de %1 MiB",
    "it holds more than %1 entries":
      "contiene más de %1 entradas",
    "there is no pattern.json in it":
      "no hay ningún pattern.json dentro",
    "\"%1\" in it %2":
      "\"%1\" dentro %2",
    "has a name that leads out of the pack, or that no file can have":
      "tiene un nombre que lleva fuera del paquete, o que ningún archivo puede tener",
    "has a name with characters that cannot be shown":
      "tiene un nombre con caracteres que no se pueden mostrar",
    "has a name that is very long or many folders deep":
      "tiene un nombre muy largo, o muchas carpetas de profundidad",
    "is there twice":
      "está dos veces",
    "is a link, or something else that is no file":
      "es un enlace, u otra cosa que no es un archivo",
    "needs a password":
      "pide una contraseña",
    "is packed in a way that is not read here":
      "está comprimido de un modo que aquí no se lee",
    "is larger than %1 MiB":
      "supera %1 MiB",
    "makes the whole larger than %1 MiB":
      "hace que el total supere %1 MiB",
    "is damaged, or is not what the pack says of it":
      "está dañado, o no es lo que el paquete dice de ello",
    "%1 bytes":
      "%1 bytes",
  ]

  static let watch: [String: String] = [
    "this is what plays now":
      "esto es lo que suena ahora",
    "%1 warning":
      "%1 aviso",
    "%1 warnings":
      "%1 avisos",
    "%1 note":
      "%1 nota",
    "%1 notes":
      "%1 notas",
    "not yet: %1 error · the last good one plays on":
      "todavía no: %1 error · la última versión buena sigue",
    "not yet: %1 errors · the last good one plays on":
      "todavía no: %1 errores · la última versión buena sigue",
    "note: %1":
      "nota: %1",
    "warning: %1":
      "aviso: %1",
    "error: %1":
      "error: %1",
    "line %1 · %2":
      "línea %1 · %2",
    "the file is not there just now · the last good one plays on":
      "el archivo no está en este momento · sigue la última versión buena",
  ]
}
