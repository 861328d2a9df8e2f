// What is read while an exercise is played, and in a person's own plan, in German.
extension German {
  static let breath: [String: String] = [
    "breathe in": "einatmen",
    "hold": "halten",
    "breathe out": "ausatmen",
    "rest": "ruhen",
  ]

  static let calendar: [String: String] = [
    "Sunday": "Sonntag",
    "Monday": "Montag",
    "Tuesday": "Dienstag",
    "Wednesday": "Mittwoch",
    "Thursday": "Donnerstag",
    "Friday": "Freitag",
    "Saturday": "Samstag",
    "January": "Januar",
    "February": "Februar",
    "March": "März",
    "April": "April",
    "May": "Mai",
    "June": "Juni",
    "July": "Juli",
    "August": "August",
    "September": "September",
    "October": "Oktober",
    "November": "November",
    "December": "Dezember",
    "%1 %2": "%1. %2",
  ]

  static let screen: [String: String] = [
    "and %1 more; settle check tells all of them":
      "und %1 weitere; settle check sagt alle",
    "pause": "Pause",
    "go on": "weiter",
    "something else": "etwas anderes",
    "voice": "Stimme",
    "leave": "gehen",
    "keys": "Tasten",
    "slower, faster": "langsamer, schneller",
    "quieter, louder": "leiser, lauter",
    "sound off, on": "Ton aus, an",
    "another picture": "ein anderes Bild",
    "choose": "wählen",
    "people to talk to": "Menschen zum Reden",
    "back": "zurück",
    "space": "Leertaste",
    "enter": "Eingabe",
    "paused": "Pause",
    "It is quiet now. Whenever you like, space goes on.":
      "Jetzt ist es still. Wann immer es passt, macht die Leertaste weiter.",
    "when you are ready": "wann immer es passt",
    "begins in": "beginnt in",
    "how strong is it just now?": "wie stark ist es gerade?",
    "← → and enter, or let it pass": "← → und Eingabe, oder vorbeigehen lassen",
    "sound off": "Ton aus",
    "%1 left": "noch %1",
    "until %1": "bis %1",
    "volume %1": "Lautstärke %1",
  ]

  static let sound: [String: String] = [
    "%1 is not heard (%2); a sound of Settle's stands in for it.":
      "%1 ist nicht zu hören (%2); ein Klang von Settle vertritt es.",
    "%1 is not heard (%2); the exercise goes on without it.":
      "%1 ist nicht zu hören (%2); die Übung geht ohne das weiter.",
    "%1 sounds of this pattern are not heard, the first of them %2 (%3). Settle's own stand in.":
      "%1 Klänge dieser Übung sind nicht zu hören, der erste davon %2 (%3). Klänge von Settle vertreten sie.",
    "there is no such file":
      "es gibt keine solche Datei",
    "No sound card was found, so this goes on in silence.":
      "Keine Soundkarte gefunden; es geht in Stille weiter.",
    "The sound has gone for now. The session goes on.": "Der Ton ist gerade weg. Die Übung geht weiter.",
    "The sound is back.": "Der Ton ist wieder da.",
    "The sound is back, and stays silent until you press m.":
      "Der Ton ist wieder da und bleibt still, bis m gedrückt wird.",
    "Something was unplugged, so sound waits until you press m. The exercise goes on.":
      "Etwas wurde ausgesteckt; der Ton wartet auf m. Die Übung geht weiter.",
  ]

  static let plan: [String: String] = [
    "A plan to begin from is in %1, readable by you alone.\nsettle now begins with it from now on. Any text editor can change it; settle check %2 looks it over.":
      "Ein Plan für den Anfang steht in %1; nur Sie können ihn lesen.\nsettle now beginnt von jetzt an damit. Jeder Texteditor kann ihn ändern; settle check %2 sieht ihn durch.",
    "There is a plan already, in %1. It is left as it is.":
      "Es gibt schon einen Plan, in %1. Er bleibt, wie er ist.",
    "There is no folder for a plan: neither XDG_CONFIG_HOME nor HOME is set.":
      "Es gibt keinen Ordner für einen Plan: weder XDG_CONFIG_HOME noch HOME ist gesetzt.",
    "This plan is yours. settle now begins with it; where it cannot be read, Settle begins with its own. Notes like this one are not shown.":
      "Dieser Plan gehört Ihnen. settle now beginnt damit; wo er nicht zu lesen ist, beginnt Settle mit dem eigenen. Notizen wie diese werden nicht gezeigt.",
    "My plan": "Mein Plan",
    "What may help, in an order of my own.": "Was helfen kann, in meiner eigenen Reihenfolge.",
    "Look at something near you.": "Etwas in der Nähe ansehen.",
    "It is {weekday}, {date}, {time}.": "Es ist {weekday}, {date}, {time}.",
    "A reminder in words of your own. Whoever sees the screen can read it.":
      "Eine Erinnerung in eigenen Worten. Wer den Bildschirm sieht, kann sie lesen.",
    "Words of my own can stand here.": "Hier können meine eigenen Worte stehen.",
    "Any pattern can stand here, by its name; settle list shows them.":
      "Jede Übung kann hier stehen, mit ihrem Namen; settle list zeigt sie.",
    "Somebody you may like to talk to, and how. Whoever sees the screen can read it.":
      "Jemand, mit dem Sie vielleicht reden mögen, und wie. Wer den Bildschirm sieht, kann es lesen.",
    "A name and a number can stand here.": "Hier können ein Name und eine Nummer stehen.",
    "more": "mehr",
    "look around": "umsehen",
    "enough for now": "genug für jetzt",
  ]
}
