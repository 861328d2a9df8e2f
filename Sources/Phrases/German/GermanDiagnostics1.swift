// The sentences of `check`, part 1, in German.
extension German {
  static let diagnostics1: [String: String] = [
    "\"%1\" is not there in %2, though the words around it are":
      "„%1“ gibt es nicht in %2, obwohl die Worte um sie herum so geschrieben sind",
    "whoever reads in it is given another language there; a copy of that pattern can be written in %1":
      "wer so liest, bekommt dort eine andere Sprache; eine eigene Fassung dieser Übung kann in %1 geschrieben werden",
    "a whole number from %1 to %2":
      "eine ganze Zahl von %1 bis %2",
    "keys in { } such as { \"volume\": 40 }": "Namen in { } wie { \"volume\": 40 }",
    "a whole number from 0 to 100": "eine ganze Zahl von 0 bis 100",
    "needed here is %1": "hier gehört hin: %1",
    "this is %1": "hier steht %1",
    "needed here is one line of at most %1 letters":
      "hier gehört eine Zeile mit höchstens %1 Buchstaben hin",
    "this one": "dies hier",
    "null": "null",
    "a text in double quotes": "ein Text in doppelten Anführungszeichen",
    "a text in double quotes, or one for each language":
      "ein Text in doppelten Anführungszeichen, oder einer je Sprache",
    "a list in [ ]": "eine Liste in [ ]",
    "a group in { }": "eine Gruppe in { }",
    "a number, or a setting such as \"$in\"": "eine Zahl, oder eine Einstellung wie \"$in\"",
    "a length of time such as 4 or \"2 min\"": "eine Dauer wie 4 oder \"2 min\"",
    "true or false": "true oder false",
    "a pattern in { }": "eine Übung in { }",
    "a setting such as { \"default\": 4, \"min\": 3, \"max\": 6 }":
      "eine Einstellung wie { \"default\": 4, \"min\": 3, \"max\": 6 }",
    "a finding such as { \"finding\": \"…\", \"source\": \"…\" }":
      "ein Befund wie { \"finding\": \"…\", \"source\": \"…\" }",
    "an acknowledgement such as { \"code\": \"hold\", \"reason\": \"…\" }":
      "eine Begründung wie { \"code\": \"hold\", \"reason\": \"…\" }",
    "sounds such as { \"breath\": \"swell\", \"cues\": \"bowl\" }":
      "Klänge wie { \"breath\": \"swell\", \"cues\": \"bowl\" }",
    "a list of steps in [ ]": "eine Liste von Schritten in [ ]",
    "a step in { }": "ein Schritt in { }",
    "phases such as [ { \"in\": 4 }, { \"out\": 6 } ], or \"4-6\"":
      "Phasen wie [ { \"in\": 4 }, { \"out\": 6 } ], oder \"4-6\"",
    "a phase such as { \"in\": 4 }": "eine Phase wie { \"in\": 4 }",
    "a rate such as { \"per_minute\": 6, \"in_out\": \"4:6\" }":
      "ein Tempo wie { \"per_minute\": 6, \"in_out\": \"4:6\" }",
    "a proportion such as \"4:6\"": "ein Verhältnis wie \"4:6\"",
    "a list of phases in [ ]": "eine Liste von Phasen in [ ]",
    "a phase such as { \"label\": \"Ease off\", \"lasts\": 6 }":
      "eine Phase wie { \"label\": \"Ease off\", \"lasts\": 6 }",
    "passes such as { \"passes\": 8, \"per_minute\": 25 }":
      "Durchgänge wie { \"passes\": 8, \"per_minute\": 25 }",
    "a list of one to nine ways on in [ ]": "eine Liste von ein bis neun Wegen in [ ]",
    "a way on such as { \"label\": \"more\", \"steps\": [ … ] }":
      "ein Weg wie { \"label\": \"more\", \"steps\": [ … ] }",
    "to leave the hold out, delete this phase": "um das Halten wegzulassen, diese Phase löschen",
    "to leave this phase out, delete it": "um diese Phase wegzulassen, sie löschen",
    "a 0 leaves its phase out": "eine 0 lässt ihre Phase weg",
    "faster than that": "schneller als das",
    "it is a folder": "es ist ein Ordner",
    "it is a pipe or a device, and not a file": "es ist eine Pipe oder ein Gerät und keine Datei",
    "it is not there": "es ist nicht da",
    "you may not read it": "Sie dürfen es nicht lesen",
    "write it like 4, \"90 s\", \"2 min\", \"1 min 30 s\" or \"24 h\"":
      "zu schreiben wie 4, \"90 s\", \"2 min\", \"1 min 30 s\" oder \"24 h\"",
    "write decimals with a point, as in \"5.5 s\"": "Dezimalstellen mit Punkt schreiben, wie in \"5.5 s\"",
    "name each unit once, the largest first, as in \"1 min 30 s\"":
      "jede Einheit einmal nennen, die größte zuerst, wie in \"1 min 30 s\"",
    "one of ": "eines von ",
    "did you mean \"%1\"?": "ist \"%1\" gemeint?",
    "it can be ": "es kann sein: ",
    "this begins at over 10 breaths a minute and slows down":
      "dies beginnt mit über 10 Atemzügen pro Minute und wird langsamer",
    "over 10 breaths a minute is faster than slow breathing":
      "über 10 Atemzüge pro Minute sind schneller als langsames Atmen",
    "over 20 breaths a minute is faster than people breathe at rest":
      "über 20 Atemzüge pro Minute sind schneller, als Menschen in Ruhe atmen",
    "these are %1 breaths a minute; over 30 Settle does not pace":
      "das sind %1 Atemzüge pro Minute; über 30 gibt Settle keinen Takt",
    "so fast": "so schnell",
    "this is %1 a minute": "das sind %1 pro Minute",
    "people at rest breathe 12 to 20 times a minute; longer phases are slower":
      "in Ruhe atmen Menschen 12- bis 20-mal pro Minute; längere Phasen sind langsamer",
    "slow breathing is under 10 a minute: doi:10.3389/fnhum.2018.00353; the limit of 30: design":
      "langsames Atmen liegt unter 10 pro Minute: doi:10.3389/fnhum.2018.00353; die Grenze von 30: Settle",
    "these are %1 breaths a minute; the usual limit is 30":
      "das sind %1 Atemzüge pro Minute; die übliche Grenze ist 30",
    "under 4 breaths a minute is slower than breathing is usually taught":
      "unter 4 Atemzüge pro Minute sind langsamer, als Atmen meist gelehrt wird",
    "under 3 breaths a minute is very slow": "unter 3 Atemzüge pro Minute sind sehr langsam",
    "these are %1 breaths a minute; under 2 Settle does not pace":
      "das sind %1 Atemzüge pro Minute; unter 2 gibt Settle keinen Takt",
    "so slow": "so langsam",
    "4 to 6 a minute are usual; shorter phases are faster":
      "4 bis 6 pro Minute sind üblich; kürzere Phasen sind schneller",
    "4 to 6 a minute: VA; the limits: design": "4 bis 6 pro Minute: VA; die Grenzen: Settle",
    "these are %1 breaths a minute; the usual limit is 2":
      "das sind %1 Atemzüge pro Minute; die übliche Grenze ist 2",
    "the breath only ever goes in, and never out": "der Atem geht immer nur ein und nie aus",
    "the breath only ever goes out, and never in": "der Atem geht immer nur aus und nie ein",
    "from here": "ab hier",
    "add an out-breath: { \"out\": 6 }": "ein Ausatmen dazuschreiben: { \"out\": 6 }",
    "add an in-breath: { \"in\": 4 }": "ein Einatmen dazuschreiben: { \"in\": 4 }",
    "design": "Festlegung von Settle",
    "an in-breath usually takes 1.5 to 8 seconds": "Einatmen dauert meist 1,5 bis 8 Sekunden",
    "this is %1 s in all": "das sind zusammen %1 s",
    "in-breaths that follow one another count as one": "Einatmen, das aufeinander folgt, zählt als eines",
    "an out-breath usually takes 1.5 to 12 seconds": "Ausatmen dauert meist 1,5 bis 12 Sekunden",
  ]
}
