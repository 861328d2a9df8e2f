// The sentences of `check`, part 4, in German.
extension German {
  static let diagnostics4: [String: String] = [
    "\"%1\" leads back to a pattern that is being read":
      "\"%1\" führt zurück zu einer Übung, die gerade gelesen wird",
    "in a circle": "im Kreis",
    "take one of them out": "eine davon herausnehmen",
    "patterns stand at most %1 deep in each other": "Übungen stehen höchstens %1 tief ineinander",
    "there is no pattern \"%1\"": "es gibt keine Übung \"%1\"",
    "\"settle list\" shows all of them": "\"settle list\" zeigt alle",
    "the pattern \"%1\" is not there": "die Übung \"%1\" ist nicht da",
    "see how the file is named": "nachsehen, wie die Datei heißt",
    "the pattern \"%1\" has a problem of its own: %2": "die Übung \"%1\" hat selbst ein Problem: %2",
    "see \"settle check %1\"": "siehe \"settle check %1\"",
    "this file is empty": "diese Datei ist leer",
    "a pattern is written between { and }": "eine Übung steht zwischen { und }",
    "this file is larger than 1 MiB": "diese Datei ist größer als 1 MiB",
    "a pattern is text; recordings stay in files of their own":
      "eine Übung ist Text; Aufnahmen bleiben in eigenen Dateien",
    "the brackets stand more than 32 deep in each other":
      "die Klammern stehen mehr als 32 tief ineinander",
    "this one is too deep": "diese ist zu tief",
    "this file begins with a byte order mark": "diese Datei beginnt mit einer Byte-Reihenfolge-Marke",
    "before the first character": "vor dem ersten Zeichen",
    "save the file as \"UTF-8\", not as \"UTF-8 with BOM\"":
      "die Datei als \"UTF-8\" sichern, nicht als \"UTF-8 mit BOM\"",
    "this is not UTF-8 text": "dies ist kein UTF-8-Text",
    "save the file with the encoding UTF-8": "die Datei in der Kodierung UTF-8 sichern",
    "the file ends before everything is closed": "die Datei endet, bevor alles geschlossen ist",
    "a %1 is missing here, or earlier": "hier oder weiter vorn fehlt eine %1",
    "the file ends where a value is expected": "die Datei endet, wo ein Wert erwartet wird",
    "nothing follows": "es folgt nichts",
    "this text is not closed on its line": "dieser Text ist in seiner Zeile nicht geschlossen",
    "it begins here": "er beginnt hier",
    "end it with a double quote; a new line within a text is written \\n":
      "mit einem doppelten Anführungszeichen schließen; eine neue Zeile in einem Text schreibt man \\n",
    "a tab cannot stand in a text": "ein Tabulator kann nicht in einem Text stehen",
    "a tab": "ein Tabulator",
    "write a space": "ein Leerzeichen schreiben",
    "an invisible control character cannot stand in a text":
      "ein unsichtbares Steuerzeichen kann nicht in einem Text stehen",
    "here": "hier",
    "a backslash has a meaning of its own in a text":
      "ein umgekehrter Schrägstrich hat in einem Text eine eigene Bedeutung",
    "this means nothing": "das bedeutet nichts",
    "write \\\\ for a backslash, \\\" for a quote, \\n for a new line":
      "\\\\ schreiben für einen umgekehrten Schrägstrich, \\\" für ein Anführungszeichen, \\n für eine neue Zeile",
    "this is half of a character": "dies ist ein halbes Zeichen",
    "its other half is missing": "die andere Hälfte fehlt",
    "write the character itself": "das Zeichen selbst schreiben",
    "nothing follows this comma": "nach diesem Komma folgt nichts",
    "before the %1": "vor der %1",
    "delete the comma": "das Komma löschen",
    "a comma or a closing bracket is missing": "ein Komma oder eine schließende Klammer fehlt",
    "before this": "davor",
    "commas stand between the entries of a list or a group":
      "Kommas stehen zwischen den Einträgen einer Liste oder Gruppe",
    "a colon is missing after the name": "nach dem Namen fehlt ein Doppelpunkt",
    "write it like \"in\": 4": "zu schreiben wie \"in\": 4",
    "a name in double quotes is expected": "hier wird ein Name in doppelten Anführungszeichen erwartet",
    "not this": "nicht dies",
    "write it like \"in\": 4, or close the group before this with a }":
      "zu schreiben wie \"in\": 4, oder die Gruppe davor mit } schließen",
    "a value is expected": "hier wird ein Wert erwartet",
    "a value is a number, a text in double quotes, true, false, or something in { } or [ ]":
      "ein Wert ist eine Zahl, ein Text in doppelten Anführungszeichen, true, false, oder etwas in { } oder [ ]",
    "a curly quotation mark cannot be used here": "ein geschwungenes Anführungszeichen geht hier nicht",
    "use straight quotation marks (\"); word processors change them, text editors do not":
      "gerade Anführungszeichen (\") verwenden; Textverarbeitungen ändern sie, Texteditoren nicht",
    "a single quotation mark cannot be used here": "ein einfaches Anführungszeichen geht hier nicht",
    "use double ones (\")": "doppelte verwenden (\")",
    "comments cannot be written like this": "so lassen sich Kommentare nicht schreiben",
    "put it into a note of your own: \"x-note\": \"…\"": "in eine eigene Notiz schreiben: \"x-note\": \"…\"",
    "write it in small letters: %1": "klein schreiben: %1",
    "put texts into double quotes: \"%1\"": "Texte in doppelte Anführungszeichen setzen: \"%1\"",
    "this word cannot stand here": "dieses Wort kann hier nicht stehen",
    "a number does not begin with a 0": "eine Zahl beginnt nicht mit einer 0",
    "write it without the 0 in front": "ohne die 0 davor schreiben",
    "a number does not begin with a plus sign": "eine Zahl beginnt nicht mit einem Pluszeichen",
    "delete the +": "das + löschen",
    "this is not a number": "dies ist keine Zahl",
    "as it is written": "so, wie es dasteht",
    "write digits, with a point for decimals, as in 5.5; a unit needs quotes, as in \"5 s\"":
      "Ziffern schreiben, mit Punkt für Dezimalstellen, wie 5.5; eine Einheit braucht Anführungszeichen, wie \"5 s\"",
    "the pattern has ended before this": "die Übung war schon vorher zu Ende",
    "delete what follows the last bracket": "löschen, was nach der letzten Klammer kommt",
  ]
}
