// Patterns to start from, in Spanish.
extension Spanish {
  static let draft: [String: String] = [
    "This plays as it is. Keys that begin with x- are notes of yours: nobody else sees them, and all of them can be deleted.":
      "Esto funciona tal cual. Las claves que empiezan por x- son notas suyas: nadie más las ve y todas se pueden borrar.",
    "id: lower-case letters, digits and hyphens; the name by which it is played. name and summary: what people read.":
      "id: minúsculas, cifras y guiones; el nombre con que se reproduce. name y summary: lo que leen las personas.",
    "category: breathing, grounding, movement or together. state: when it may help: activated (too much), numb (far away), steady.":
      "category: breathing, grounding, movement o together. state: cuándo puede ayudar: activated (demasiado), numb (lejos), steady (estable).",
    "evidence: what is known, worded no stronger than its source; delete what does not fit what you make of it.":
      "evidence: lo que se sabe, sin decir más que la fuente; borre lo que no corresponda a su ejercicio.",
    "cautions: pregnancy, epilepsy, heart, lungs, panic, dissociation, pain, or { \"text\": \"…\" } in words of your own.":
      "cautions: pregnancy, epilepsy, heart, lungs, panic, dissociation, pain, o { \"text\": \"…\" } con sus palabras.",
    "instead: the id of a pattern to offer in this one's place, such as \"even-breath\"; patterns that hold the breath have one.":
      "instead: el id de un ejercicio que se ofrece en lugar de este, como \"even-breath\"; los que retienen el aire tienen uno.",
    "visual: orb, wave, box, bar, dot or words.": "visual: orb, wave, box, bar, dot o words.",
    "Copied from %1. The name is still the old one, and evidence and cautions may no longer fit what you make of it.":
      "Copiado de %1. El nombre es aún el antiguo, y evidence y cautions quizá ya no correspondan a su ejercicio.",
    "$in in the steps stands for the number of the setting in. A person can change it between min and max, with --set in=4; --minutes is for minutes.":
      "$in en los pasos es el número del ajuste in. Se puede cambiar entre min y max, con --set in=4; --minutes es para los minutos.",
    "$minutes in the steps stands for the number of this setting. A person can change it between min and max, with --minutes.":
      "$minutes en los pasos es el número de este ajuste. Se puede cambiar entre min y max, con --minutes.",
    "breath: swell, tone or none. cues: bowl, chime, wood, spoken, count or none. ambience: none, ocean, rain, brown or pink.":
      "breath: swell, tone o none. cues: bowl, chime, wood, spoken, count o none. ambience: none, ocean, rain, brown o pink.",
    "Phases in order: in, hold, out; a number is seconds. for: met by whole breaths; times: 10 counts them instead. over: shown and spoken while it begins.":
      "Las fases en orden: in, hold, out; un número son segundos. for: se alcanza con respiraciones enteras; times: 10 las cuenta. over: se muestra y se dice al empezar.",
    "In short, in seconds: in-out, in-hold-out or in-hold-out-hold; a 0 leaves its phase out. for: met by whole breaths; times: 10 counts them instead.":
      "En abreviado, en segundos: inspirar-espirar, con una o dos pausas; un 0 quita su fase. for: se alcanza con respiraciones enteras; times: 10 las cuenta.",
    "Words stay as long as they take to be read calmly. wait: \"20 s\" waits that long for a key; true waits for the person. Leave it out, and it goes on by itself.":
      "Las palabras quedan lo que dura una lectura tranquila. wait: \"20 s\" espera una tecla ese tiempo; true espera a la persona. Sin él, sigue solo.",
    "Easy breaths with a longer way out, and a look around the room.":
      "Respiraciones fáciles con una salida más larga, y una mirada por la habitación.",
    "Some breaths, and a look around the room.": "Unas respiraciones, y una mirada por la habitación.",
    "Small breaths are enough.": "Bastan respiraciones pequeñas.",
    "Whenever you are ready, you might like to look around the room.":
      "Cuando quiera, la mirada puede recorrer la habitación.",
    "In-breath, seconds": "Inspiración, segundos",
    "Out-breath, seconds": "Espiración, segundos",
    "Minutes": "Minutos",
    "At the same rate, an in-breath 0.42 times as long as the out-breath was more relaxing than one 2.33 times as long.":
      "A igual frecuencia, una inspiración 0,42 veces tan larga como la espiración relajó más que una 2,33 veces tan larga.",
    "Written: %1. It plays as it is: settle %2. After a change: settle check %3":
      "Escrito: %1. Funciona tal cual: settle %2. Después de un cambio: settle check %3",
    "%1 is there already, and stays as it is; please name another file.":
      "%1 ya existe y queda como está; por favor, nombre otro archivo.",
    "%1 cannot be copied as it is:": "%1 no se puede copiar tal como está:",
    "Installed: %1. To play it: settle %2": "Instalado: %1. Para reproducirlo: settle %2",
    "What was there before is kept as %1": "Lo que había antes queda guardado en %1",
    "There is a pattern %1 of yours already: %2. With --force this one takes its place.":
      "Ya hay un ejercicio propio %1: %2. Con --force este ocupa su lugar.",
    "\"%1\" is the name of a command, so it cannot be played by it; please give the pattern another id.":
      "\"%1\" es el nombre de una orden, así que no puede reproducirse con él; por favor, dé otro id al ejercicio.",
    "It uses %1 sound file beside it, which stays where it is: its words are shown and spoken without.":
      "Usa %1 archivo de sonido al lado, que queda donde está: sus palabras se muestran y se dicen sin él.",
    "It uses %1 sound files beside it, which stay where they are: its words are shown and spoken without.":
      "Usa %1 archivos de sonido al lado, que quedan donde están: sus palabras se muestran y se dicen sin ellos.",
    "There is no folder for patterns here: neither HOME nor XDG_CONFIG_HOME is set.":
      "Aquí no hay carpeta para ejercicios: no están definidas ni HOME ni XDG_CONFIG_HOME.",
  ]
}
