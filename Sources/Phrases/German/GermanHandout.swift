// Pages that are handed on, in German.
extension German {
  static let handout: [String: String] = [
    "begin":
      "beginnen",
    "You can stop at any time, with one button. Anything can be left out, and eyes may stay open.":
      "Aufhören geht jederzeit, mit einem Knopf. Alles darf wegbleiben, und die Augen dürfen offen sein.",
    "This page can be read and printed as it is. To play, it needs a browser with JavaScript.":
      "Diese Seite lässt sich so lesen und drucken. Zum Abspielen braucht sie einen Browser mit JavaScript.",
    "with sound":
      "mit Ton",
    "words and a slow bar instead of a moving picture":
      "Worte und ein langsamer Balken statt eines bewegten Bildes",
    "The breath":
      "Der Atem",
    "What happens, in words":
      "Was geschieht, in Worten",
    "Good to know before":
      "Gut vorher zu wissen",
    "What is known":
      "Was man weiß",
    "Note":
      "Notiz",
    "You can stop at any time. Stopping is as good as going on, and nobody needs a reason for it.":
      "Aufhören geht jederzeit. Es ist so gut wie weitermachen, und niemand braucht dafür einen Grund.",
    "If it feels wrong or too much, you might look around, move, or do something else. It may not help, and that is nobody's fault.":
      "Wenn es sich falsch anfühlt oder zu viel wird: umsehen, sich bewegen oder etwas anderes tun sind Möglichkeiten. Vielleicht hilft es nicht, und daran hat niemand Schuld.",
    "This is no treatment and no emergency service. In danger, the local emergency number is the one to call.":
      "Dies ist keine Behandlung und kein Notdienst. Bei Gefahr ist die Notrufnummer vor Ort die richtige.",
    "This page needs no network, sends nothing and keeps nothing.":
      "Diese Seite braucht kein Netz, sendet nichts und bewahrt nichts auf.",
    "An option in its place: %1.":
      "Eine Möglichkeit stattdessen: %1.",
    "About %1, and as long as you like where it waits for you.":
      "Etwa %1, und so lange Sie mögen, wo es auf Sie wartet.",
    "About %1.":
      "Etwa %1.",
    "In this exercise %1. Whoever wrote it gives this reason: %2":
      "Zu dieser Übung: %1. Wer sie geschrieben hat, nennt diesen Grund: %2",
    "Written by %1.":
      "Geschrieben von %1.",
    "Settle pattern: %1":
      "Settle-Übung: %1",
    "the exercise":
      "die Übung",
    "stop":
      "aufhören",
    "close":
      "schließen",
    "sound off":
      "Ton aus",
    "something else":
      "etwas anderes",
    "The exercise waits. You might look at something near you, and then at something further away.":
      "Die Übung wartet. Eine Möglichkeit: etwas in der Nähe ansehen, und dann etwas, das weiter weg ist.",
    "Three things you can see, two things you can touch, a sound: any of these is an option, and any can be left out.":
      "Drei Dinge zum Ansehen, zwei zum Berühren, ein Geräusch: all das ist möglich, und alles darf wegbleiben.",
    "Moving, standing up, or talking with somebody are options too.":
      "Sich bewegen, aufstehen oder mit jemandem reden geht auch.",
    "go on":
      "weiter",
    "go back to the exercise":
      "zurück zur Übung",
    "enough for now":
      "genug für jetzt",
    "That was the whole of it. Better, the same or worse: any of these is a fine answer.":
      "Das war das Ganze. Besser, gleich oder schlechter: jede dieser Antworten ist in Ordnung.",
    "The sound did not begin here, so this goes on in silence.":
      "Der Ton hat hier nicht begonnen; es geht in Stille weiter.",
    "It is fine to stop here, to look around, or to talk with somebody.":
      "Hier aufzuhören, sich umzusehen oder mit jemandem zu reden ist in Ordnung.",
    "% seconds":
      "% Sekunden",
    "% left":
      "noch %",
    "How strong is it just now? 0 is not at all. It is fine to let this pass.":
      "Wie stark ist es gerade? 0 heißt gar nicht. Das darf auch vorbeigehen.",
    "space pause · q stop · n something else · m sound · 1 to 9 choose":
      "Leertaste Pause · q aufhören · n etwas anderes · m Ton · 1 bis 9 wählen",
  ]

  static let handoutSteps: [String: String] = [
    "%1 for %2 second":
      "%1 (%2 Sekunde)",
    "%1 for %2 seconds":
      "%1 (%2 Sekunden)",
    "%1 for %2 seconds at first, %3 at the end":
      "%1 (zuerst %2 Sekunden, am Ende %3)",
    "once":
      "einmal",
    "twice":
      "zweimal",
    "%1 times":
      "%1-mal",
    "%1, %2 in all":
      "%1, insgesamt %2",
    "about %1 seconds for each":
      "für jedes etwa %1 Sekunden",
    "a tone and a dot go slowly from side to side, there and back, %1":
      "ein Ton und ein Punkt gehen langsam von einer Seite zur anderen, hin und zurück, %1",
    "quiet time, %1 seconds":
      "stille Zeit, %1 Sekunden",
    "If you like: how strong is it just now, from 0 to 10? It stays on this page.":
      "Wenn Sie mögen: wie stark ist es gerade, von 0 bis 10? Es bleibt auf dieser Seite.",
    "One of these, as you like:":
      "Eines davon, ganz wie Sie mögen:",
    "and that is the end":
      "und das ist das Ende",
    "These steps, %1:":
      "Diese Schritte, %1:",
    "it waits until you go on":
      "es wartet, bis es weitergehen soll",
    "%1 minute":
      "%1 Minute",
    "%1 minutes":
      "%1 Minuten",
    "%1 second":
      "%1 Sekunde",
    "%1 seconds":
      "%1 Sekunden",
    "A curve that rises and falls with the breath: %1.":
      "Eine Kurve, die mit dem Atem steigt und fällt: %1.",
    "at first":
      "zuerst",
    "at the end":
      "am Ende",
  ]

  static let handoutTelling: [String: String] = [
    "%1 sound file of the author's, as it is, with whatever its own tags say":
      "%1 eigene Tondatei, wie sie ist, mit allem, was in ihr selbst vermerkt ist",
    "%1 sound files of the author's, as they are, with whatever their own tags say":
      "%1 eigene Tondateien, wie sie sind, mit allem, was in ihnen selbst vermerkt ist",
    "Whoever is given %1 can read in it:":
      "Wer %1 bekommt, kann darin lesen:",
    "the name and the id of the pattern: %1 (%2)":
      "den Namen und das Kürzel der Übung: %1 (%2)",
    "the words of its steps, its summary, its cautions and what is known of it":
      "die Worte der Schritte, die Zusammenfassung, was vorher gut zu wissen ist und was man darüber weiß",
    "the pattern that it names in its place: %1":
      "die Übung, die sie als Ersatz nennt: %1",
    "the reason that was given for %1: %2":
      "den Grund, der für %1 genannt ist: %2",
    "the author's name, as asked for with --author: %1":
      "wer sie geschrieben hat, wie mit --author gewünscht: %1",
    "the note that was given with --note":
      "die Notiz, die mit --note gegeben wurde",
    "It leaves out:":
      "Weggelassen ist:",
    "notes of the author's own (x-…)":
      "eigene Notizen (x-…)",
    "%1 sentence that tells the day, the date or the time":
      "%1 Satz, der Tag, Datum oder Uhrzeit nennt",
    "%1 sentences that tell the day, the date or the time":
      "%1 Sätze, die Tag, Datum oder Uhrzeit nennen",
    "the author's name; --author adds it":
      "den Namen der Autorin oder des Autors; --author fügt ihn hinzu",
    "%1 sound file of the author's":
      "%1 eigene Tondatei",
    "%1 sound files of the author's":
      "%1 eigene Tondateien",
    "Written: %1, %2 kB.":
      "Geschrieben: %1, %2 kB.",
    "The name of a page ends in .html; this is %1.":
      "Der Name einer Seite endet auf .html; hier steht %1.",
    "This is too long for a page: its breaths change so often that they would fill it. Fewer minutes may do.":
      "Das ist zu lang für eine Seite: die Atemzüge ändern sich so oft, dass sie davon voll wäre. Weniger Minuten könnten gehen.",
    "Please name a pattern, or a card with --card; --card alone lists the cards.":
      "Bitte eine Übung nennen, oder eine Karte mit --card; --card allein zeigt die Karten.",
    "A page is made of a pattern or of a card, not of both.":
      "Eine Seite entsteht aus einer Übung oder aus einer Karte, nicht aus beidem.",
    "Please name the file to write, with -o page.html.":
      "Bitte die Datei nennen, die geschrieben werden soll, mit -o page.html.",
    "Cards, each for settle handout --card NAME -o FILE.html:":
      "Karten, jede mit settle handout --card NAME -o DATEI.html:",
    "There is no card called %1.":
      "Es gibt keine Karte namens %1.",
    "Would you like to write it all the same? y for yes, any other key for no: ":
      "Möchten Sie es trotzdem schreiben? j für Ja, jede andere Taste für Nein: ",
  ]
}
