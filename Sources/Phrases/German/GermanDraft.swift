// Patterns to start from, in German.
extension German {
  static let draft: [String: String] = [
    "This plays as it is. Keys that begin with x- are notes of yours: nobody else sees them, and all of them can be deleted.":
      "Das spielt so, wie es ist. Namen, die mit x- beginnen, sind eigene Notizen: niemand sonst sieht sie, und alle können gelöscht werden.",
    "id: lower-case letters, digits and hyphens; the name by which it is played. name and summary: what people read.":
      "id: kleine Buchstaben, Ziffern und Bindestriche; der Name, mit dem es gespielt wird. name und summary: was Menschen lesen.",
    "category: breathing, grounding, movement or together. state: when it may help: activated (too much), numb (far away), steady.":
      "category: breathing, grounding, movement oder together. state: wann es helfen kann: activated (zu viel), numb (weit weg), steady (ruhig).",
    "evidence: what is known, worded no stronger than its source; delete what does not fit what you make of it.":
      "evidence: was man weiß, nicht stärker gesagt als in der Quelle; was nicht zu Ihrer Übung passt, kann weg.",
    "cautions: pregnancy, epilepsy, heart, lungs, panic, dissociation, pain, or { \"text\": \"…\" } in words of your own.":
      "cautions: pregnancy, epilepsy, heart, lungs, panic, dissociation, pain, oder { \"text\": \"…\" } in eigenen Worten.",
    "instead: the id of a pattern to offer in this one's place, such as \"even-breath\"; patterns that hold the breath have one.":
      "instead: die id einer Übung, die statt dieser angeboten wird, etwa \"even-breath\"; Übungen, die den Atem halten, haben eine.",
    "visual: orb, wave, box, bar, dot or words.": "visual: orb, wave, box, bar, dot oder words.",
    "Copied from %1. The name is still the old one, and evidence and cautions may no longer fit what you make of it.":
      "Kopiert von %1. Der Name ist noch der alte, und evidence und cautions passen vielleicht nicht mehr zu Ihrer Übung.",
    "$in in the steps stands for the number of the setting in. A person can change it between min and max, with --set in=4; --minutes is for minutes.":
      "$in in den Schritten steht für die Zahl der Einstellung in. Sie lässt sich zwischen min und max ändern, mit --set in=4; --minutes ist für Minuten.",
    "$minutes in the steps stands for the number of this setting. A person can change it between min and max, with --minutes.":
      "$minutes in den Schritten steht für die Zahl dieser Einstellung. Sie lässt sich zwischen min und max ändern, mit --minutes.",
    "breath: swell, tone or none. cues: bowl, chime, wood, spoken, count or none. ambience: none, ocean, rain, brown or pink.":
      "breath: swell, tone oder none. cues: bowl, chime, wood, spoken, count oder none. ambience: none, ocean, rain, brown oder pink.",
    "Phases in order: in, hold, out; a number is seconds. for: met by whole breaths; times: 10 counts them instead. over: shown and spoken while it begins.":
      "Phasen der Reihe nach: in, hold, out; eine Zahl sind Sekunden. for: wird mit ganzen Atemzügen erreicht; times: 10 zählt sie stattdessen. over: wird zu Beginn gezeigt und gesprochen.",
    "In short, in seconds: in-out, in-hold-out or in-hold-out-hold; a 0 leaves its phase out. for: met by whole breaths; times: 10 counts them instead.":
      "In Kurzform, in Sekunden: ein-aus, ein-halten-aus oder ein-halten-aus-halten; eine 0 lässt ihre Phase weg. for: wird mit ganzen Atemzügen erreicht; times: 10 zählt sie stattdessen.",
    "Words stay as long as they take to be read calmly. wait: \"20 s\" waits that long for a key; true waits for the person. Leave it out, and it goes on by itself.":
      "Worte bleiben so lange, wie ruhiges Lesen dauert. wait: \"20 s\" wartet so lange auf eine Taste; true wartet auf die Person. Ohne wait geht es von selbst weiter.",
    "Easy breaths with a longer way out, and a look around the room.":
      "Leichte Atemzüge mit einem längeren Weg hinaus, und ein Blick durch den Raum.",
    "Some breaths, and a look around the room.": "Ein paar Atemzüge, und ein Blick durch den Raum.",
    "Small breaths are enough.": "Kleine Atemzüge genügen.",
    "Whenever you are ready, you might like to look around the room.":
      "Wann immer es passt, könnte der Blick durch den Raum gehen.",
    "In-breath, seconds": "Einatmen, Sekunden",
    "Out-breath, seconds": "Ausatmen, Sekunden",
    "Minutes": "Minuten",
    "At the same rate, an in-breath 0.42 times as long as the out-breath was more relaxing than one 2.33 times as long.":
      "Bei gleichem Tempo war ein Einatmen, das 0,42-mal so lang war wie das Ausatmen, entspannender als eines, das 2,33-mal so lang war.",
    "Written: %1. It plays as it is: settle %2. After a change: settle check %3":
      "Geschrieben: %1. Es spielt so, wie es ist: settle %2. Nach einer Änderung: settle check %3",
    "%1 is there already, and stays as it is; please name another file.":
      "%1 ist schon da und bleibt, wie es ist; bitte eine andere Datei nennen.",
    "%1 cannot be copied as it is:": "%1 lässt sich so nicht kopieren:",
    "Installed: %1. To play it: settle %2": "Installiert: %1. Zum Spielen: settle %2",
    "What was there before is kept as %1": "Was vorher da war, liegt jetzt in %1",
    "There is a pattern %1 of yours already: %2. With --force this one takes its place.":
      "Es gibt schon eine eigene Übung %1: %2. Mit --force tritt diese an ihre Stelle.",
    "\"%1\" is the name of a command, so it cannot be played by it; please give the pattern another id.":
      "\"%1\" ist der Name eines Befehls, also kann es damit nicht gespielt werden; bitte der Übung eine andere id geben.",
    "It uses %1 sound file beside it, which stays where it is: its words are shown and spoken without.":
      "Dazu gehört %1 Tondatei daneben; sie bleibt, wo sie ist: ihre Worte werden ohne sie gezeigt und gesprochen.",
    "It uses %1 sound files beside it, which stay where they are: its words are shown and spoken without.":
      "Dazu gehören %1 Tondateien daneben; sie bleiben, wo sie sind: ihre Worte werden ohne sie gezeigt und gesprochen.",
    "There is no folder for patterns here: neither HOME nor XDG_CONFIG_HOME is set.":
      "Es gibt hier keinen Ordner für Übungen: weder HOME noch XDG_CONFIG_HOME ist gesetzt.",
  ]
}
