// The command line, in German.
extension German {
  static let command: [String: String] = [
    "and %1 more; %2 shows all of them":
      "und %1 weitere; %2 zeigt alle",
    "one line of at most 200 letters":
      "eine Zeile mit höchstens 200 Zeichen",
    "the computer was asleep · paused here, space goes on":
      "der Rechner hat geschlafen · Pause, Leertaste macht weiter",
    "this is as slow as it goes": "langsamer geht es hier nicht",
    "this is as fast as it goes": "schneller geht es hier nicht",
    "as written": "wie geschrieben",
    "speed %1 %": "Tempo %1 %",
    "There is a note on this pattern, for whoever wrote it: settle check %1":
      "Zu dieser Übung gibt es einen Hinweis, für die Person, die sie geschrieben hat: settle check %1",
    "There are %1 notes on this pattern, for whoever wrote it: settle check %2":
      "Zu dieser Übung gibt es %1 Hinweise, für die Person, die sie geschrieben hat: settle check %2",
    "Not played as written.": "So, wie es geschrieben ist, wird es nicht gespielt.",
    "An option close to it: settle %1": "Eine Möglichkeit, die dem nahekommt: settle %1",
    "All of it, with the places: settle check %1": "Alles dazu, mit den Stellen: settle check %1",
    "Where these limits come from: %1.": "Woher diese Grenzen kommen: %1.",
    "In this pattern %1. Whoever wrote it gives this reason: %2":
      "Zu dieser Übung: %1. Wer sie geschrieben hat, nennt diesen Grund: %2",
    "Would you like to play it? y and Enter for yes, Enter alone for no: ":
      "Möchten Sie sie spielen? j und Eingabe für Ja, Eingabe allein für Nein: ",
    "y": "j",
    "yes": "ja",
    "It was not played. settle list shows others.": "Sie wurde nicht gespielt. settle list zeigt andere.",
    "It asks before it is played, and there is no terminal here to ask on.":
      "Vor dem Spielen wird gefragt, und hier ist kein Terminal, an dem gefragt werden kann.",
    "There is no pattern and no file called %1. Did you mean %2? settle list shows what there is.":
      "Es gibt keine Übung und keine Datei namens %1. Ist %2 gemeint? settle list zeigt, was es gibt.",
    "There is no pattern and no file called %1. settle list shows what there is.":
      "Es gibt keine Übung und keine Datei namens %1. settle list zeigt, was es gibt.",
    "%1 has more numbers than a breath in short: in-out, in-hold-out or in-hold-out-hold, such as 4-4-4-4.":
      "%1 hat mehr Zahlen als ein Atem in Kurzform: ein-aus, ein-halten-aus oder ein-halten-aus-halten, etwa 4-4-4-4.",
    "%1 cannot be read: %2.": "%1 ist nicht zu lesen: %2.",
    "%1 cannot be written: %2.": "%1 ist nicht zu schreiben: %2.",
    "The output": "Die Ausgabe",
    "--set takes a name and a value, such as --set minutes=3; this is %1.":
      "--set nimmt einen Namen und einen Wert, etwa --set minutes=3; hier steht %1.",
    "%1 wants %2 beside it.": "%1 braucht %2 dazu.",
    "%1 takes %2.": "%1 nimmt %2.",
    "a whole number from 0": "eine ganze Zahl ab 0",
    "a length of time up to an hour, such as 3": "eine Dauer bis zu einer Stunde, etwa 3",
    "a factor from 0.5 to 2 with two decimals at most, such as 0.8":
      "einen Faktor von 0.5 bis 2 mit höchstens zwei Stellen hinter dem Punkt, etwa 0.8",
    "a whole number from 0 to 100": "eine ganze Zahl von 0 bis 100",
    "orb, wave, box, bar, dot or words": "orb, wave, box, bar, dot oder words",
    "dusk, ember, moss, clear or contrast, alone or with -dark or -light, such as dusk-light":
      "dusk, ember, moss, clear oder contrast, allein oder mit -dark oder -light, etwa dusk-light",
    "a whole number from 1 to 60": "eine ganze Zahl von 1 bis 60",
    "timed, spoken or few": "timed, spoken oder few",
    "%1 takes a length of time, such as 90, \"90 s\" or \"2 min\"; this is %2.":
      "%1 nimmt eine Dauer, etwa 90, \"90 s\" oder \"2 min\"; hier steht %2.",
    "settle timeline prints JSON; please add --json.":
      "settle timeline gibt JSON aus; bitte --json dazuschreiben.",
    "%1: nothing to mend.": "%1: nichts zu richten.",
    "%1 error": "%1 Fehler",
    "%1 errors": "%1 Fehler",
    "%1 warning": "%1 Warnung",
    "%1 warnings": "%1 Warnungen",
    "%1 note": "%1 Hinweis",
    "%1 notes": "%1 Hinweise",
    "settle check %1 says why it does not play": "settle check %1 sagt, warum es nicht spielt",
    "own": "eigene",
    "length": "Länge",
    "seconds": "Sekunden",
    "what settle check finds": "was settle check findet",
    "at the end": "am Ende",
    "%1 has no settings; --minutes sets how long it lasts.":
      "%1 hat keine Einstellungen; --minutes bestimmt die Länge.",
    "breaths": "Atemzüge",
    "breaths a minute": "Atemzüge pro Minute",
    "in : out": "ein : aus",
    "can be changed with --set": "mit --set zu ändern",
    "what is known": "was man weiß",
    "take care with": "Vorsicht bei",
    "an option without this": "eine Möglichkeit ohne dies",
    "the author answers for": "dafür steht ein, wer es geschrieben hat",
    "pregnancy: no holding, nothing fast": "Schwangerschaft: kein Halten, nichts Schnelles",
    "epilepsy: breathing too much can bring on seizures": "Epilepsie: zu viel Atmen kann Anfälle auslösen",
    "heart conditions: holding the breath can disturb the rhythm":
      "Herzerkrankungen: den Atem zu halten kann den Rhythmus stören",
    "lung conditions such as COPD or asthma: better without holds":
      "Lungenerkrankungen wie COPD oder Asthma: besser ohne Halten",
    "panic: small breaths; an exercise that looks outward is a good choice":
      "Panik: kleine Atemzüge; eine Übung, die nach außen schaut, ist eine gute Wahl",
    "feeling far away: an exercise that looks outward comes first":
      "sich weit weg fühlen: zuerst eine Übung, die nach außen schaut",
    "pain: whatever hurts can be left out": "Schmerzen: was weh tut, kann wegbleiben",
    "The name of a sound file ends in .wav, .flac, .ogg or .mp3; this is %1.":
      "Der Name einer Tondatei endet auf .wav, .flac, .ogg oder .mp3; hier steht %1.",
    "%1 is there already, and was left as it is. --force replaces it.":
      "%1 ist schon da und blieb, wie es war. --force ersetzt es.",
    "%1 is not an ordinary file, and was left as it is.":
      "%1 ist keine gewöhnliche Datei und blieb, wie es war.",
    "%1 needs %2, which is not installed here. A file that ends in .wav needs nothing.":
      "%1 braucht %2; das ist hier nicht installiert. Eine Datei, die auf .wav endet, braucht nichts.",
    "%1 cannot be written in this format by the libsndfile of this machine. Endings that may work: .wav, .flac, .ogg.":
      "%1 kann die libsndfile dieses Rechners in diesem Format nicht schreiben. Endungen, die gehen können: .wav, .flac, .ogg.",
    "This is longer than can be counted.": "Das ist länger, als gezählt werden kann.",
    "Would you like to write it all the same? y for yes, any other key for no: ":
      "Möchten Sie es trotzdem schreiben? j für Ja, jede andere Taste für Nein: ",
    "Settle pattern: %1": "Settle-Übung: %1",
    "writing %1 · %2 %": "schreibe %1 · %2 %",
  ]

  static let config: [String: String] = [
    "not there; it is not needed": "nicht da; sie ist nicht nötig",
    "Something in %1 cannot be used: settle config shows it.":
      "Etwas in %1 ist nicht zu gebrauchen: settle config zeigt es.",
    "default": "Standard",
    "file": "Datei",
    "option": "Option",
    "as the pattern has it": "wie in der Übung",
    "not said": "nicht gesagt",
    "on": "an",
    "off": "aus",
    "there is no home folder, so no file is read":
      "es gibt keinen persönlichen Ordner, also wird keine Datei gelesen",
  ]
}
