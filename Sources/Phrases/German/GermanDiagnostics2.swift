// The sentences of `check`, part 2, in German.
extension German {
  static let diagnostics2: [String: String] = [
    "out-breaths that follow one another count as one": "Ausatmen, das aufeinander folgt, zählt als eines",
    "the in-breath is longer than the out-breath": "das Einatmen ist länger als das Ausatmen",
    "in %1 s, out %2 s": "ein %1 s, aus %2 s",
    "at the same rate a longer out-breath was more relaxing; an even breath is an option too":
      "bei gleichem Tempo war ein längeres Ausatmen entspannender; gleichmäßig zu atmen ist auch eine Möglichkeit",
    "Van Diest 2014, doi:10.1007/s10484-014-9253-x; Laborde 2021, doi:10.3390/su13147775":
      "Van Diest 2014, doi:10.1007/s10484-014-9253-x; Laborde 2021, doi:10.3390/su13147775",
    "the breath is held here": "hier wird der Atem gehalten",
    "a hold of over 4 seconds is long for many people": "über 4 Sekunden zu halten ist für viele lang",
    "the breath is held for %1 s; over 7 s Settle does not hold":
      "der Atem wird %1 s gehalten; über 7 s hält Settle nicht",
    "held here": "hier gehalten",
    "the breath is held for %1 s": "der Atem wird %1 s gehalten",
    "holds are not for everyone, and breathing through is an option worth saying":
      "Halten ist nicht für alle, und dass man weiteratmen kann, ist gut dazuzusagen",
    "holds that follow one another count together; try 4 s, or leave the hold out":
      "Halten, das aufeinander folgt, zählt zusammen; vielleicht 4 s, oder ganz weglassen",
    "direction: MedlinePlus, RESPeRATE, NHS; the figures: design":
      "Richtung: MedlinePlus, RESPeRATE, NHS; die Zahlen: Settle",
    "the breath is held for %1 s; the usual limit is 7 s":
      "der Atem wird %1 s gehalten; die übliche Grenze ist 7 s",
    "the breath is held at %1 breaths a minute; over 10 Settle does not hold":
      "der Atem wird bei %1 Atemzügen pro Minute gehalten; über 10 hält Settle nicht",
    "leave the hold out, or make the other phases longer":
      "das Halten weglassen, oder die anderen Phasen länger machen",
    "the breath is held soon after %1 breaths a minute; after over 10 Settle does not hold":
      "der Atem wird bald nach %1 Atemzügen pro Minute gehalten; nach über 10 hält Settle nicht",
    "leave the hold out, or breathe more slowly before it":
      "das Halten weglassen, oder davor langsamer atmen",
    "over-breathing and then holding is a known danger; the figure: design":
      "zu viel zu atmen und dann zu halten ist eine bekannte Gefahr; die Zahl: Settle",
    "a pattern that holds the breath names one that does not":
      "eine Übung, die den Atem hält, nennt eine, die es nicht tut",
    "add \"instead\": \"even-breath\", or another pattern without holds":
      "\"instead\": \"even-breath\" dazuschreiben, oder eine andere Übung ohne Halten",
    "direction: MedlinePlus, RESPeRATE, NHS; design": "Richtung: MedlinePlus, RESPeRATE, NHS; Settle",
    "these are %1 breaths of 4-7-8 in all; past 8 Settle does not go":
      "das sind %1 Atemzüge von 4-7-8 zusammen; über 8 geht Settle nicht",
    "over 4 breaths of 4-7-8 are many": "über 4 Atemzüge von 4-7-8 sind viele",
    "so many": "so viele",
    "there are %1 in all": "zusammen sind es %1",
    "four breaths are the usual number, and eight the most": "vier Atemzüge sind üblich, acht das Höchste",
    "as Andrew Weil teaches it, told by others": "wie Andrew Weil es lehrt, von anderen berichtet",
    "these are %1 breaths of 4-7-8 in all; eight are the most as a rule":
      "das sind %1 Atemzüge von 4-7-8 zusammen; in der Regel sind acht das Höchste",
    "breathing for over 20 minutes in all is longer than what was tested":
      "über 20 Minuten Atmen zusammen ist länger, als untersucht wurde",
    "%1 min of breathing along the longest way": "%1 min Atmen auf dem längsten Weg",
    "5 to 20 minutes were tested; quiet time (\"rest\") and muscle relaxation do not count":
      "untersucht wurden 5 bis 20 Minuten; stille Zeit (\"rest\") und Muskelentspannung zählen nicht",
    "these are %1 passes a minute; from 60 Settle does not go":
      "das sind %1 Durchgänge pro Minute; ab 60 geht Settle nicht",
    "over 30 passes a minute are fast": "über 30 Durchgänge pro Minute sind schnell",
    "slow passes are 20 to 30 a minute": "langsam sind 20 bis 30 pro Minute",
    "these are %1 passes a minute; the usual limit is 60":
      "das sind %1 Durchgänge pro Minute; die übliche Grenze ist 60",
    "there are %1 passes along the longest way; past 12 Settle does not go":
      "auf dem längsten Weg sind es %1 Durchgänge; über 12 geht Settle nicht",
    "repeats and included patterns count; fewer passes, or an end in between":
      "Wiederholungen und eingefügte Übungen zählen; weniger Durchgänge, oder ein Ende dazwischen",
    "there are %1 passes along the longest way; the usual limit is 12":
      "auf dem längsten Weg sind es %1 Durchgänge; die übliche Grenze ist 12",
    "this changes brightness over 3 times a second; Settle does not flash":
      "dies ändert die Helligkeit über 3-mal pro Sekunde; Settle blitzt nicht",
    "this would flash": "das würde blitzen",
    "make the phases longer": "die Phasen länger machen",
    "acknowledged in the pattern: %1": "in der Übung begründet: %1",
    "tensing for over 10 seconds is long": "über 10 Sekunden anzuspannen ist lang",
    "tensed for %1 s": "%1 s angespannt",
    "5 to 7 seconds are usual, and only as far as it is comfortable":
      "5 bis 7 Sekunden sind üblich, und nur soweit es angenehm ist",
    "easing off after tensing takes at least 10 seconds":
      "nach dem Anspannen dauert das Nachlassen mindestens 10 Sekunden",
    "eased for %1 s": "%1 s nachgelassen",
    "make it longer, or add a \"rest\" after it; rests and the pauses of \"say\" count":
      "länger machen, oder danach ein \"rest\" dazuschreiben; Ruhe und die Pausen von \"say\" zählen",
    "a pattern that holds the breath names whom it is not for":
      "eine Übung, die den Atem hält, nennt, für wen sie nicht ist",
    "holds and the heart: direction from MedlinePlus; pregnancy: no holds, no fast breathing; design":
      "Halten und das Herz: Richtung von MedlinePlus; Schwangerschaft: kein Halten, kein schnelles Atmen; Settle",
    "a pattern with fast breathing names epilepsy": "eine Übung mit schnellem Atmen nennt Epilepsie",
    "over-breathing can bring on seizures: doi:10.1055/s-0043-1774808":
      "zu viel Atmen kann Anfälle auslösen: doi:10.1055/s-0043-1774808",
    "a pattern that tenses muscles names pain": "eine Übung, die Muskeln anspannt, nennt Schmerzen",
    "a pattern with bilateral passes names dissociation":
      "eine Übung mit bilateralen Durchgängen nennt Dissoziation",
    "because of this": "deswegen",
    "add %1 to \"cautions\"": "%1 in \"cautions\" dazuschreiben",
    "this breathing pattern names no evidence": "diese Atemübung nennt keine Belege",
    "nothing is said of it": "dazu steht nichts",
    "add \"evidence\": [ { \"finding\": \"…\", \"source\": \"…\" } ], or leave it: nothing is known is an answer":
      "\"evidence\": [ { \"finding\": \"…\", \"source\": \"…\" } ] dazuschreiben, oder es lassen: dass man nichts weiß, ist auch eine Antwort",
    "this recording is turned down while it plays": "diese Aufnahme wird beim Spielen leiser gemacht",
    "it peaks at %1 dBFS, at %2 LUFS": "Spitze bei %1 dBFS, %2 LUFS",
    "it peaks at %1 dBFS": "Spitze bei %1 dBFS",
    "nothing to do; a peak of −12 dBFS and −26 LUFS at most leave it as it is":
      "nichts zu tun; bis −12 dBFS Spitze und −26 LUFS bleibt sie, wie sie ist",
    "this recording is so loud that it may be distorted":
      "diese Aufnahme ist so laut, dass sie verzerrt sein kann",
    "record it again a little further from the microphone":
      "noch einmal aufnehmen, etwas weiter weg vom Mikrofon",
    "this cue begins suddenly and is faded in": "dieser Klang beginnt plötzlich und wird eingeblendet",
    "it rises within %1 ms": "er steigt in %1 ms an",
    "nothing to do; a rise of 100 ms and more leaves it as it is":
      "nichts zu tun; ab 100 ms Anstieg bleibt er, wie er ist",
    "\"%1\" cannot be the name of a setting": "\"%1\" kann nicht der Name einer Einstellung sein",
  ]
}
