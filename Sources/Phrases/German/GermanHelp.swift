// `--help`, in German.
extension German {
  static let help: [String: String] = [
    "That of the config instead.":
      "Stattdessen die der Konfiguration.",
    "With --svg: an orb that breathes as the first breath does; still where less motion is asked for.":
      "Mit --svg: eine Kugel, die wie der erste Atemzug atmet; still, wo weniger Bewegung gewünscht ist.",
    "What goes with the breath: swell, tone or none.":
      "Was mit dem Atem geht: swell, tone oder none.",
    "What marks phases: bowl, chime, wood, spoken, count or none.":
      "Was die Phasen anzeigt: bowl, chime, wood, spoken, count oder none.",
    "What is heard all the while: ocean, rain, brown, pink or none.":
      "Was die ganze Zeit zu hören ist: ocean, rain, brown, pink oder none.",
    "What a sound mixer shows of the stream.":
      "Was ein Tonmischer von dem Strom zeigt.",
    "Writes one page to hand on: it prints, and plays in a browser without any network.":
      "Schreibt eine Seite zum Weitergeben: sie lässt sich drucken und spielt im Browser ganz ohne Netz.",
    "The page to write; its name ends in .html.":
      "Die Seite, die geschrieben wird; ihr Name endet auf .html.",
    "Writes a card in place of a pattern; alone it lists the cards.":
      "Schreibt statt einer Übung eine Karte; allein zeigt es die Karten.",
    "Words of yours that stand on the page; \"\" leaves lines to write on.":
      "Eigene Worte, die auf der Seite stehen; \"\" lässt Zeilen zum Schreiben frei.",
    "Puts the author's name on the page.":
      "Setzt den Namen der Autorin oder des Autors auf die Seite.",
    "The pattern's file, or a pack.":
      "Die Datei der Übung oder ein Paket.",
    "Puts a pattern, what it includes and its sound files into one file to hand on.":
      "Packt eine Übung, was sie einfügt und ihre Tondateien in eine Datei zum Weitergeben.",
    "A pattern's name or file.":
      "Der Name oder die Datei einer Übung.",
    "The pack to write, such as evening.settle.":
      "Das Paket, das geschrieben wird, etwa evening.settle.",
    "Keeps the author's name in it.":
      "Behält den Namen der Autorin oder des Autors darin.",
    "Records the words of a pattern in your own voice, one after another.":
      "Nimmt die Worte einer Übung mit Ihrer eigenen Stimme auf, eines nach dem anderen.",
    "The ALSA device to record from.":
      "Das ALSA-Gerät, von dem aufgenommen wird.",
    "Paces breathing and grounding exercises, by sound and sight.":
      "Gibt den Takt für Atem- und Erdungsübungen, zum Hören und Sehen.",
    "settle <pattern> [<options>]\nsettle <command> [<options>]":
      "settle <pattern> [<options>]\nsettle <command> [<options>]",
    "settle even-breath    plays a pattern; settle list shows them\nsettle 4-6            in for 4 seconds, out for 6, for 5 minutes\nWhile it plays: space pauses, n is something else, q leaves at once, ? shows all keys.":
      "settle even-breath    spielt eine Übung; settle list zeigt alle\nsettle 4-6            4 Sekunden ein, 6 aus, 5 Minuten lang\nBeim Spielen: Leertaste macht Pause, n ist etwas anderes, q geht sofort, ? zeigt alle Tasten.",
    "Plays a pattern; settle PATTERN is the same.": "Spielt eine Übung; settle PATTERN tut dasselbe.",
    "Shows the patterns there are, built-in ones and your own.":
      "Zeigt die Übungen, die es gibt, eingebaute und eigene.",
    "Shows what a pattern is: the breath as a curve, timings, what is known, who may want to take care.":
      "Zeigt, was eine Übung ist: den Atem als Kurve, Zeiten, was man weiß, für wen Vorsicht gilt.",
    "Prints the compiled timeline in exact nanoseconds.":
      "Gibt den berechneten Zeitverlauf in genauen Nanosekunden aus.",
    "Finds every problem of pattern files, with its place and what to do.":
      "Findet jedes Problem in Übungsdateien, mit der Stelle und was zu tun ist.",
    "A journal of sessions, for you alone; off until you turn it on.":
      "Ein Tagebuch der Sitzungen, nur für Sie; aus, bis Sie es anschalten.",
    "Shows what was kept, ratings as a small plot.":
      "Zeigt, was bewahrt wurde, Einschätzungen als kleine Zeichnung.",
    "Shows what would be written, then writes it to a file.":
      "Zeigt, was geschrieben würde, und schreibt es dann in eine Datei.",
    "Removes the journal, after showing where it is.":
      "Entfernt das Tagebuch, nachdem gezeigt wurde, wo es ist.",
    "Keeps date, exercise, minutes and given ratings from now on.":
      "Bewahrt von jetzt an Datum, Übung, Minuten und gegebene Einschätzungen.",
    "Keeps nothing from now on; what was kept stays.":
      "Bewahrt von jetzt an nichts; was bewahrt wurde, bleibt.",
    "Seals a new journal: reading it takes a passphrase.":
      "Versiegelt ein neues Tagebuch: Lesen braucht eine Passphrase.",
    "The form: csv or json.": "Die Form: csv oder json.",
    "A new file to write.": "Eine neue Datei.",
    "Removes what Settle has kept on this machine, after showing it.":
      "Entfernt, was Settle auf diesem Rechner bewahrt hat, nachdem es gezeigt wurde.",
    "Your plan and your own patterns too.": "Auch den Plan und die eigenen Übungen.",
    "Answers yes without asking.": "Antwortet mit Ja, ohne zu fragen.",
    "Writes the whole session as a sound file: .wav, .flac, .ogg or .mp3.":
      "Schreibt die ganze Sitzung als Tondatei: .wav, .flac, .ogg oder .mp3.",
    "Shows what holds unless an option says otherwise, where it comes from, and what is wrong.":
      "Zeigt, was gilt, wenn keine Option anderes sagt, woher es kommt und was daran nicht stimmt.",
    "Prints the description of the pattern format for editors, a JSON Schema.":
      "Gibt die Beschreibung des Formats für Editoren aus, ein JSON-Schema.",
    "Writes a pattern to start from, which plays as it is and explains its choices.":
      "Schreibt eine Übung für den Anfang, die so schon spielt und ihre Wahl erklärt.",
    "Plays a pattern while it is being written: each save is checked, and goes on from the same place.":
      "Spielt eine Übung, während sie geschrieben wird: jedes Sichern wird geprüft, und es geht an derselben Stelle weiter.",
    "The pattern's file.": "Die Datei der Übung.",
    "Copies a pattern, after a check, to where it is played by its name.":
      "Kopiert eine Übung nach einer Prüfung dorthin, wo ihr Name sie spielt.",
    "The file to write; a new one.": "Die Datei, die geschrieben wird; eine neue.",
    "A pattern to copy: a name, a file, or a breath in short such as 4-6.":
      "Eine Übung als Vorlage: ein Name, eine Datei oder ein Atem in Kurzform wie 4-6.",
    "Takes the place of a pattern of yours with the same name.":
      "Tritt an die Stelle einer eigenen Übung mit demselben Namen.",
    "A pattern's name, a file, or a breath in short such as 4-6.":
      "Der Name einer Übung, eine Datei oder ein Atem in Kurzform wie 4-6.",
    "How long it lasts, in minutes.": "Wie lange es dauert, in Minuten.",
    "Changes a setting of the pattern; may be given again.":
      "Ändert eine Einstellung der Übung; mehrfach möglich.",
    "The language of the texts, such as en or de.": "Die Sprache der Texte, etwa en oder de.",
    "As JSON, for scripts.": "Als JSON, für Skripte.",
    "As JSON; there is no other form.": "Als JSON; eine andere Form gibt es nicht.",
    "Begins with the segment that holds this time.": "Beginnt mit dem Abschnitt, der diese Zeit enthält.",
    "Prints so many segments.": "Gibt so viele Abschnitte aus.",
    "Pattern files, or names of patterns.": "Übungsdateien oder Namen von Übungen.",
    "Fails on warnings too.": "Schlägt auch bei Warnungen fehl.",
    "Draws the curve of the breath and a strip of frames into an SVG file.":
      "Zeichnet die Atemkurve und eine Reihe von Bildern in eine SVG-Datei.",
    "Draws the curve of the breath and a strip of frames into a PNG file.":
      "Zeichnet die Atemkurve und eine Reihe von Bildern in eine PNG-Datei.",
    "Waits so long before the first breath.": "Wartet so lange vor dem ersten Atemzug.",
    "Slower or faster than written: 0.8 is a little slower.":
      "Langsamer oder schneller als geschrieben: 0.8 ist etwas langsamer.",
    "A soft tick each second.": "Ein leises Ticken in jeder Sekunde.",
    "The picture: orb, wave, box, bar, dot or words.": "Das Bild: orb, wave, box, bar, dot oder words.",
    "The colours: dusk, ember, moss, clear (for any colour vision) or contrast; dusk-light for a light ground.":
      "Die Farben: dusk, ember, moss, clear (für jedes Farbensehen) oder contrast; dusk-light für hellen Grund.",
    "At most so many frames a second, from 1 to 60.":
      "Höchstens so viele Bilder pro Sekunde, von 1 bis 60.",
    "Large words and a slow bar instead of a picture that moves.":
      "Große Worte und ein langsamer Balken statt eines Bildes, das sich bewegt.",
    "With --plain: timed, spoken (no times) or few (the first breath of each step).":
      "Mit --plain: timed, spoken (ohne Zeiten) oder few (der erste Atemzug jedes Schritts).",
    "How loud, from 0 to 100.": "Wie laut, von 0 bis 100.",
    "Plays with sound, or without.": "Spielt mit oder ohne Ton.",
    "The ALSA device that plays.": "Das ALSA-Gerät, das spielt.",
    "The file to write; its ending chooses the format.":
      "Die Datei, die geschrieben wird; ihre Endung bestimmt das Format.",
    "Replaces a file that is there.": "Ersetzt eine Datei, die da ist.",
    "One line for each phase instead of the picture, for screen readers and scripts.":
      "Eine Zeile je Phase statt des Bildes, für Screenreader und Skripte.",
    "Writes what happens, with times, as JSON Lines; - for standard output.":
      "Schreibt, was geschieht, mit Zeiten, als JSON Lines; - für die Standardausgabe.",
    "Grounding at once: no question, no menu. Your own plan, if there is one.":
      "Erdung sofort: keine Frage, kein Menü. Ihr eigener Plan, wenn es einen gibt.",
    "People to talk to: help lines, without any network.":
      "Menschen zum Reden: Hilfetelefone, ganz ohne Netz.",
    "Where you are, for help lines: uk, ireland, us, canada or new-zealand.":
      "Wo Sie sind, für Hilfetelefone: uk, ireland, us, canada oder new-zealand.",
    "Where piper is: its name, or its path.": "Wo piper ist: sein Name oder sein Pfad.",
    "The model that piper speaks with, a file.": "Das Modell, mit dem piper spricht, eine Datei.",
    "Writes a plan of your own that settle now begins with, for you to change.":
      "Schreibt einen eigenen Plan, mit dem settle now beginnt, zum Ändern.",
  ]
}
