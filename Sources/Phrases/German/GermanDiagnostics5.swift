// The sentences of `check`, part 5, in German.
extension German {
  static let diagnostics5: [String: String] = [
    "\"%1\" stands here twice": "\"%1\" steht hier zweimal",
    "this file cannot be read": "diese Datei ist nicht zu lesen",
    "see whether it exists and whether you may read it":
      "nachsehen, ob es sie gibt und ob sie gelesen werden darf",
    "this file cannot be read: %1": "diese Datei ist nicht zu lesen: %1",
    "see how it is written; \"settle list\" shows the patterns there are by name":
      "nachsehen, wie sie geschrieben wird; \"settle list\" zeigt die Übungen mit Namen",
    "\"%1\" is missing": "\"%1\" fehlt",
    "add %1": "%1 dazuschreiben",
    "\"%1\" is not a name that is known here": "\"%1\" ist hier kein bekannter Name",
    "known are %1; notes of your own begin with \"x-\"":
      "bekannt sind %1; eigene Notizen beginnen mit \"x-\"",
    "\"%1\" cannot stand here": "\"%1\" kann hier nicht stehen",
    "only format 1 is known": "nur Format 1 ist bekannt",
    "write \"format\": 1": "\"format\": 1 schreiben",
    "an id is made of small letters, digits and hyphens":
      "eine id besteht aus kleinen Buchstaben, Ziffern und Bindestrichen",
    "this is not": "diese nicht",
    "write it like \"evening-breath\"": "zu schreiben wie \"evening-breath\"",
    "\"%1\" is the name of a command, as in \"settle %2\"":
      "\"%1\" ist der Name eines Befehls, wie in \"settle %2\"",
    "write another id, such as \"my-%1\"": "eine andere id schreiben, etwa \"my-%1\"",
    "there are no words here": "hier sind keine Worte",
    "write some, or delete this entry": "welche schreiben, oder diesen Eintrag löschen",
    "U+%1 is in here": "hier ist U+%1",
    "delete it, or write the text again": "es löschen, oder den Text neu schreiben",
    "\"%1\" is not a language": "\"%1\" ist keine Sprache",
    "write a tag such as \"en\", \"de\" or \"pt-BR\"":
      "ein Kürzel wie \"en\", \"de\" oder \"pt-BR\" schreiben",
    "this is finer or larger than can be counted exactly":
      "dies ist feiner oder größer, als genau gezählt werden kann",
    "from this": "ab hier",
    "write fewer digits, or a smaller number": "weniger Ziffern schreiben, oder eine kleinere Zahl",
    "a length of time is a whole number of nanoseconds": "eine Dauer ist eine ganze Zahl von Nanosekunden",
    "this is finer": "dies ist feiner",
    "write at most nine decimals of a second": "höchstens neun Dezimalstellen einer Sekunde schreiben",
    "needed here is a whole number, 0 or more": "hier gehört eine ganze Zahl hin, 0 oder mehr",
    "needed here is a number from 0 to 1": "hier gehört eine Zahl von 0 bis 1 hin",
    "needed here is a number over 0": "hier gehört eine Zahl über 0 hin",
    "needed here are two numbers over 0 with a colon between them":
      "hier gehören zwei Zahlen über 0 hin, mit einem Doppelpunkt dazwischen",
    "write it like \"4:6\"": "zu schreiben wie \"4:6\"",
    "this is not a length of time": "dies ist keine Dauer",
    "add a unit: \"%1 s\", \"%2 min\" or \"%3 h\"":
      "eine Einheit dazuschreiben: \"%1 s\", \"%2 min\" oder \"%3 h\"",
    "write %1 without quotes for seconds, or add a unit: \"%2 s\", \"%3 min\"":
      "%1 ohne Anführungszeichen schreiben für Sekunden, oder eine Einheit dazu: \"%2 s\", \"%3 min\"",
    "\"%1\" is not a unit of time": "\"%1\" ist keine Zeiteinheit",
    "write \"%1\"": "\"%1\" schreiben",
    "units are \"s\", \"min\" and \"h\"": "Einheiten sind \"s\", \"min\" und \"h\"",
    "a length of time is 0 or more": "eine Dauer ist 0 oder mehr",
    "a phase lasts at least 0.1 seconds": "eine Phase dauert mindestens 0,1 Sekunden",
    "this is not a breath as it can be written in short": "dies ist kein Atem in Kurzform",
    "write in-out as \"4-6\", in-hold-out as \"4-7-8\", in-hold-out-hold as \"4-4-4-4\"":
      "ein-aus als \"4-6\" schreiben, ein-halten-aus als \"4-7-8\", ein-halten-aus-halten als \"4-4-4-4\"",
    "a thing to notice is given at least 0.1 seconds":
      "etwas zum Wahrnehmen bekommt mindestens 0,1 Sekunden",
    "a calm time is \"8 s\"": "eine ruhige Zeit ist \"8 s\"",
    "phases stand in a list, since their order counts":
      "Phasen stehen in einer Liste, da ihre Reihenfolge zählt",
    "this is a group": "dies ist eine Gruppe",
    "write it like [ %1 ]": "zu schreiben wie [ %1 ]",
    "a file is named by its way from the pattern's folder":
      "eine Datei wird mit ihrem Weg ab dem Ordner der Übung genannt",
    "put the file beside the pattern and write it like \"audio/feet.flac\"":
      "die Datei neben die Übung legen und schreiben wie \"audio/feet.flac\"",
    "the name of a file has an ending": "der Name einer Datei hat eine Endung",
    "this has none": "dieser hat keine",
    "write it like \"audio/feet.flac\"": "zu schreiben wie \"audio/feet.flac\"",
    "this file is outside the pattern's folder": "diese Datei ist außerhalb des Ordners der Übung",
    "it leads out of it": "sie führt hinaus",
    "copy the file into the folder of the pattern": "die Datei in den Ordner der Übung kopieren",
    "the recording \"%1\" is not there": "die Aufnahme \"%1\" ist nicht da",
    "until it is, its words are shown and spoken without it":
      "bis sie da ist, werden ihre Worte ohne sie gezeigt und gesprochen",
    "this recording has no words beside it": "neben dieser Aufnahme stehen keine Worte",
    "add its words as \"%1\", for those who read": "ihre Worte als \"%1\" dazuschreiben, für die, die lesen",
    "\"%1\" cannot be acknowledged": "\"%1\" lässt sich nicht begründen",
    "delete the entry, and change the exercise where it is found":
      "den Eintrag löschen, und die Übung dort ändern, wo es gefunden wird",
    "\"%1\" obliges, where an invitation leaves a choice":
      "\"%1\" verpflichtet, wo eine Einladung die Wahl lässt",
    "these words": "diese Worte",
    "perhaps \"you might like to …\", \"an option is …\" or \"if it feels all right\"":
      "vielleicht \"wer mag, …\", \"eine Möglichkeit ist …\" oder \"wenn es angenehm ist\"",
    "\"%1\" can be hard to bear, and nothing here depends on it":
      "\"%1\" kann schwer auszuhalten sein, und nichts hier hängt davon ab",
    "perhaps \"eyes open, or not, as you like\"": "vielleicht \"Augen offen oder nicht, ganz wie es passt\"",
    "\"%1\" can bring panic, and more air than the body wants":
      "\"%1\" kann Panik bringen, und mehr Luft, als der Körper will",
    "perhaps \"a small, comfortable breath\"": "vielleicht \"ein kleiner, angenehmer Atemzug\"",
  ]
}
