// The journal, erasing, and people to talk to, in German.
extension German {
  static let journal: [String: String] = [
    "stop here": "hier aufhören",
    "look at what is around you": "ansehen, was ringsum ist",
    "people to talk to": "Menschen zum Reden",
    "any of these is fine; space goes on": "alles davon ist gut; Leertaste macht weiter",
    "settle support shows people to talk to; space goes on, q leaves":
      "settle support zeigt Menschen zum Reden; Leertaste macht weiter, q geht",
    "There is no journal. settle journal on begins one.":
      "Es gibt kein Tagebuch. settle journal on beginnt eines.",
    "The journal is on. Date, exercise, minutes, and ratings if you give any, are kept in\n%1, readable by you alone. settle journal off ends it at any time.":
      "Das Tagebuch ist an. Datum, Übung, Minuten und Einschätzungen, falls Sie welche geben, stehen in\n%1; nur Sie können es lesen. settle journal off beendet es jederzeit.",
    "It is sealed: reading it takes the passphrase, and without it nobody can, you included.":
      "Es ist versiegelt: Zum Lesen braucht es die Passphrase, und ohne sie kann es niemand lesen, auch Sie nicht.",
    "The journal is off. What was kept stays; settle journal erase removes it.":
      "Das Tagebuch ist aus. Was bewahrt wurde, bleibt; settle journal erase entfernt es.",
    "The journal is off; this is what was kept.": "Das Tagebuch ist aus; das hier wurde bewahrt.",
    "Nothing is kept yet.": "Bisher ist nichts bewahrt.",
    "This session could not be kept in the journal. %1": "Diese Sitzung konnte nicht ins Tagebuch. %1",
    "Passphrase: ": "Passphrase: ",
    "A passphrase for the journal: ": "Eine Passphrase für das Tagebuch: ",
    "The same once more: ": "Dieselbe noch einmal: ",
    "These were two different ones; nothing was changed.":
      "Das waren zwei verschiedene; nichts wurde geändert.",
    "No passphrase was typed; nothing was changed.":
      "Es wurde keine Passphrase eingegeben; nichts wurde geändert.",
    "The passphrase can only be typed at a terminal, and there is none here.":
      "Die Passphrase kann nur an einem Terminal eingegeben werden, und hier ist keines.",
    "Ratings, 0 to 10": "Einschätzungen, 0 bis 10",
    "%1 at the beginning   %2 at the end of a session": "%1 zu Beginn   %2 am Ende einer Sitzung",
    "Something, a power cut perhaps, came between while the last one was written.":
      "Etwas kam dazwischen, als die letzte geschrieben wurde, vielleicht ein Stromausfall.",
    "Line %1 of the file could not be read, and was set aside.":
      "Zeile %1 der Datei war nicht zu lesen und wurde beiseitegelegt.",
    "Lines %1 of the file could not be read, and were set aside.":
      "Die Zeilen %1 der Datei waren nicht zu lesen und wurden beiseitegelegt.",
    "↑ ↓ · q back": "↑ ↓ · q zurück",
    "This is what would be written to %1, %2.\nThe file is not sealed; whoever can read it can read this.":
      "Das käme nach %1, %2.\nDie Datei ist nicht versiegelt; wer sie lesen kann, kann dies lesen.",
    "Write it? y for yes, any other key for no: ": "Schreiben? j für Ja, jede andere Taste für Nein: ",
    "Written to %1.": "Geschrieben nach %1.",
    "%1 is there already, and stays as it is.": "%1 ist schon da und bleibt, wie es ist.",
    "Where to? settle journal export -o FILE; or send the output on to a file or a program.":
      "Wohin? settle journal export -o DATEI; oder die Ausgabe an eine Datei oder ein Programm weiterleiten.",
    "csv or json": "csv oder json",
    "The journal: %1, %2": "Das Tagebuch: %1, %2",
    "Remove this? It cannot be brought back. y for yes, any other key for no: ":
      "Das entfernen? Es lässt sich nicht zurückholen. j für Ja, jede andere Taste für Nein: ",
    "This asks once before it does anything, and there is no terminal here. --yes answers it.":
      "Vorher wird einmal gefragt, und hier ist kein Terminal. --yes antwortet darauf.",
    "Nothing was removed.": "Nichts wurde entfernt.",
    "Removed.": "Entfernt.",
    "Settle has kept nothing here.": "Settle hat hier nichts bewahrt.",
    "Settle has kept this here:": "Das hat Settle hier bewahrt:",
    "Your plan and your own patterns stay; settle erase --all includes them.":
      "Ihr Plan und Ihre eigenen Übungen bleiben; settle erase --all nimmt sie dazu.",
    "%1 file": "%1 Datei",
    "%1 files": "%1 Dateien",
    "journal": "Tagebuch",
    "cache": "Zwischenspeicher",
    "settings": "Einstellungen",
    "plan": "Plan",
    "own patterns": "eigene Übungen",
    "%1 could not be removed: %2.": "%1 konnte nicht entfernt werden: %2.",
    "it is a link, and what it leads to would stay": "es ist ein Verweis, und sein Ziel würde bleiben",
    "Backups, and the disk's own spare room, may still hold copies; your shell's history still holds commands.":
      "In Sicherungen und in freien Bereichen der Platte können noch Kopien liegen; der Verlauf der Shell enthält weiter die Befehle.",
    "There is no place for a journal: neither HOME nor XDG_DATA_HOME says where it could be.":
      "Es gibt keinen Platz für ein Tagebuch: weder HOME noch XDG_DATA_HOME sagt, wo er wäre.",
    "%1 is a link, which could lead anywhere. Nothing was read or written.":
      "%1 ist ein Verweis, der überallhin führen könnte. Nichts wurde gelesen oder geschrieben.",
    "%1 belongs to somebody else. Nothing was read or written.":
      "%1 gehört jemand anderem. Nichts wurde gelesen oder geschrieben.",
    "%1 is not an ordinary file of its own. Nothing was read or written.":
      "%1 ist keine gewöhnliche eigene Datei. Nichts wurde gelesen oder geschrieben.",
    "%1 is no journal that this version of Settle knows. It stays as it is.":
      "%1 ist kein Tagebuch, das diese Version von Settle kennt. Es bleibt, wie es ist.",
    "This journal is sealed, and its passphrase is needed.":
      "Dieses Tagebuch ist versiegelt; es braucht seine Passphrase.",
    "This is not the journal's passphrase.": "Das ist nicht die Passphrase des Tagebuchs.",
    "There is a journal without a passphrase already. An option is to export and erase it, and to begin a sealed one.":
      "Es gibt schon ein Tagebuch ohne Passphrase. Eine Möglichkeit ist, es zu exportieren und zu löschen und ein versiegeltes zu beginnen.",
    "The journal could not be sealed or opened: there may be too little memory free.":
      "Das Tagebuch konnte nicht versiegelt oder geöffnet werden: vielleicht ist zu wenig Speicher frei.",
    "%1 session": "%1 Sitzung",
    "%1 sessions": "%1 Sitzungen",
    "%1 byte": "%1 Byte",
    "%1 bytes": "%1 Bytes",
    "%1 KiB": "%1 KiB",
    "%1 MiB": "%1 MiB",
  ]

  static let support: [String: String] = [
    "people to talk to": "Menschen zum Reden",
    "Settle is no emergency service. In danger, the local emergency number is the one to call.":
      "Settle ist kein Notdienst. In Gefahr ist die örtliche Notrufnummer die richtige.",
    "Some calls and messages appear on a phone bill.":
      "Manche Anrufe und Nachrichten stehen auf der Telefonrechnung.",
    "Anywhere else: the local emergency number, and findahelpline.com.":
      "Überall sonst: die örtliche Notrufnummer und findahelpline.com.",
    "open %1": "offen: %1",
    "for: %1": "für: %1",
    "in: %1": "auf: %1",
    "page: %1": "Seite: %1",
    "page: none of its own noted": "Seite: keine eigene notiert",
    "less than a month ago": "vor weniger als einem Monat",
    "a month ago": "vor einem Monat",
    "%1 months ago": "vor %1 Monaten",
    "recorded %1, %2; this is old, and may have changed":
      "notiert %1, %2; das ist alt und kann sich geändert haben",
    "recorded %1, %2": "notiert %1, %2",
    "called %1": "angerufen %1",
    "not called yet to see": "noch nicht zur Probe angerufen",
    "United Kingdom": "Vereinigtes Königreich",
    "Ireland": "Irland",
    "United States": "Vereinigte Staaten",
    "Canada": "Kanada",
    "New Zealand": "Neuseeland",
    "Nothing is recorded here for %1. %2 Recorded are: %3.":
      "Für %1 ist hier nichts notiert. %2 Notiert sind: %3.",
    "↓ ↑ further, back · q leave": "↓ ↑ weiter, zurück · q gehen",
  ]
}
