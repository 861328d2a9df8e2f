/// German words of recording, of packs and of watching.
extension German {
  static let record: [String: String] = [
    "Words %1 of %2":
      "Worte %1 von %2",
    "No recording yet.":
      "Noch keine Aufnahme.",
    "Recorded: %1":
      "Aufgenommen: %1",
    "Kept: %1, %2 s":
      "Aufgehoben: %1, %2 s",
    "It is loud, so it is turned down a little whenever it is played.":
      "Sie ist laut und wird deshalb beim Spielen etwas leiser gemacht.",
    "It is so loud that it may be distorted; a little further from the microphone may be better.":
      "Sie ist so laut, dass sie verzerrt sein kann; etwas weiter vom Mikrofon ist vielleicht besser.",
    "Recording · %1":
      "Aufnahme läuft · %1",
    "Playing it back …":
      "Sie wird abgespielt …",
    "Nothing was heard, so nothing was kept. Perhaps the microphone is off or far away.":
      "Es war nichts zu hören, und so wurde nichts aufgehoben. Vielleicht ist das Mikrofon aus oder weit weg.",
    "All words have a recording now. q leaves whenever you like.":
      "Alle Worte haben jetzt eine Aufnahme. q beendet es, wann immer Sie mögen.",
    "The sound is kept as %1. These words are not in the pattern any more, so it is not named there.":
      "Der Ton ist als %1 aufgehoben. Diese Worte stehen nicht mehr in der Übung, und so wird er dort nicht genannt.",
    "The microphone cannot be opened: %1":
      "Das Mikrofon lässt sich nicht öffnen: %1",
    "This could not be kept: %1":
      "Das ließ sich nicht aufheben: %1",
    "space record · n next · b back · q leave":
      "Leertaste aufnehmen · n weiter · b zurück · q beenden",
    "space record again · p listen · n next · b back · q leave":
      "Leertaste neu aufnehmen · p anhören · n weiter · b zurück · q beenden",
    "space stop · q leave":
      "Leertaste anhalten · q beenden",
    "p stop · q leave":
      "p anhalten · q beenden",
    "%1 has no words of its own to record. Included patterns are recorded by themselves.":
      "%1 hat keine eigenen Worte zum Aufnehmen. Eingefügte Übungen werden für sich aufgenommen.",
    "settle record shows the words in a terminal and waits for keys, so it needs one.":
      "settle record zeigt die Worte in einem Terminal, wartet auf Tasten und braucht deshalb eines.",
    "%1 is no file of yours. A copy can be recorded: settle new my-%2.json --from %3":
      "%1 ist keine Datei von Ihnen. Eine Kopie lässt sich aufnehmen: settle new my-%2.json --from %3",
    "All %1 are recorded.":
      "Alle %1 sind aufgenommen.",
    "%1 of %2 are recorded; the others are there when you come back.":
      "%1 von %2 sind aufgenommen; die anderen sind da, wenn Sie wiederkommen.",
  ]

  static let pack: [String: String] = [
    "%1 sentence that tells the day, the date or the time":
      "%1 Satz, der Tag, Datum oder Uhrzeit nennt",
    "%1 sentences that tell the day, the date or the time":
      "%1 Sätze, die Tag, Datum oder Uhrzeit nennen",
    "The pack carries:":
      "Das Paket enthält:",
    "pattern %1: %2":
      "Übung %1: %2",
    "file %1, %2":
      "Datei %1, %2",
    "%1 answers for %2, with this reason: %3":
      "%1 steht für %2 ein, mit dieser Begründung: %3",
    "%1 names its author: %2":
      "%1 nennt, wer es geschrieben hat: %2",
    "Sound files go as they are, with whatever their own tags say.":
      "Tondateien kommen mit, wie sie sind, mit allem, was in ihnen selbst vermerkt ist.",
    "%1 note (x-…)":
      "%1 Notiz (x-…)",
    "%1 notes (x-…)":
      "%1 Notizen (x-…)",
    "the author's name (--author keeps it)":
      "der Name der Autorin oder des Autors (--author behält ihn)",
    "Left out: %1":
      "Weggelassen: %1",
    "Written: %1, %2":
      "Geschrieben: %1, %2",
    "%1 sound file named here is not there, and so not in the pack either; settle check tells where.":
      "%1 Tondatei, die hier genannt wird, ist nicht da und so auch nicht im Paket; settle check sagt, wo.",
    "%1 sound files named here are not there, and so not in the pack either; settle check tells where.":
      "%1 Tondateien, die hier genannt werden, sind nicht da und so auch nicht im Paket; settle check sagt, wo.",
    "%1 is a breath in short, which needs no pack: settle %2 plays it anywhere.":
      "%1 ist ein Atem in Kurzform und braucht kein Paket: settle %2 spielt ihn überall.",
    "%1 cannot go into a pack: it would stand where the pack keeps a pattern. Another name for the file, and in the pattern, helps.":
      "%1 kann nicht in ein Paket: dort, wo die Datei stünde, liegt im Paket eine Übung. Ein anderer Name für die Datei, und in der Übung, hilft.",
    "%1 cannot be opened: %2":
      "%1 lässt sich nicht öffnen: %2",
    "packs need %1, which is not on this machine (on Debian: apt install libzip4)":
      "Pakete brauchen %1, das es auf diesem Rechner nicht gibt (unter Debian: apt install libzip4)",
    "it is no pack, or a damaged one (%1)":
      "es ist kein Paket oder ein beschädigtes (%1)",
    "it is no ordinary file":
      "es ist keine gewöhnliche Datei",
    "it is larger than %1 MiB":
      "es ist größer als %1 MiB",
    "it holds more than %1 entries":
      "es enthält mehr als %1 Einträge",
    "there is no pattern.json in it":
      "es ist kein pattern.json darin",
    "\"%1\" in it %2":
      "\"%1\" darin %2",
    "has a name that leads out of the pack, or that no file can have":
      "hat einen Namen, der aus dem Paket hinausführt oder den keine Datei haben kann",
    "has a name with characters that cannot be shown":
      "hat einen Namen mit Zeichen, die sich nicht zeigen lassen",
    "has a name that is very long or many folders deep":
      "hat einen sehr langen Namen oder liegt viele Ordner tief",
    "is there twice":
      "ist zweimal da",
    "is a link, or something else that is no file":
      "ist ein Verweis oder sonst etwas, das keine Datei ist",
    "needs a password":
      "braucht ein Passwort",
    "is packed in a way that is not read here":
      "ist auf eine Weise gepackt, die hier nicht gelesen wird",
    "is larger than %1 MiB":
      "ist größer als %1 MiB",
    "makes the whole larger than %1 MiB":
      "macht das Ganze größer als %1 MiB",
    "is damaged, or is not what the pack says of it":
      "ist beschädigt oder nicht das, was das Paket davon sagt",
    "%1 bytes":
      "%1 Bytes",
  ]

  static let watch: [String: String] = [
    "this is what plays now":
      "das spielt jetzt",
    "%1 warning":
      "%1 Warnung",
    "%1 warnings":
      "%1 Warnungen",
    "%1 note":
      "%1 Hinweis",
    "%1 notes":
      "%1 Hinweise",
    "not yet: %1 error · the last good one plays on":
      "noch nicht: %1 Fehler · die letzte gute Fassung läuft weiter",
    "not yet: %1 errors · the last good one plays on":
      "noch nicht: %1 Fehler · die letzte gute Fassung spielt weiter",
    "note: %1":
      "Hinweis: %1",
    "warning: %1":
      "Warnung: %1",
    "error: %1":
      "Fehler: %1",
    "line %1 · %2":
      "Zeile %1 · %2",
    "the file is not there just now · the last good one plays on":
      "die Datei ist gerade nicht da · die letzte gute Fassung läuft weiter",
  ]
}
