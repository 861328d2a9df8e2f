// Cards and the picker, in German.
extension German {
  static let handoutCards: [String: String] = [
    "a support card to fill in by hand: what helps, what does not, touch":
      "eine Karte zum Ausfüllen: was hilft, was nicht, Berührung",
    "Support card":
      "Karte für schwere Zeiten",
    "For a time when words are hard to find. Filled in by the person it is about, as much or as little as they like, and shown to whom they choose.":
      "Für eine Zeit, in der Worte schwer zu finden sind. Ausgefüllt von dem Menschen, um den es geht, so viel oder so wenig davon, wie es passt, und gezeigt, wem er möchte.",
    "What you may notice when it is too much for me":
      "Woran zu merken ist, dass es mir zu viel wird",
    "What helps":
      "Was hilft",
    "a voice, quiet, light, water, going outside, being left alone …":
      "eine Stimme, Ruhe, Licht, Wasser, hinausgehen, allein sein …",
    "What does not help":
      "Was nicht hilft",
    "questions, crowds, being held, certain words …":
      "Fragen, viele Menschen, festgehalten werden, bestimmte Worte …",
    "Touch: please ask first, every time":
      "Berührung: bitte vorher fragen, jedes Mal",
    "No touch, please":
      "Bitte keine Berührung",
    "A hand to hold may be all right, if I say yes":
      "Eine Hand zum Halten ist vielleicht gut, wenn ich Ja sage",
    "A hand on my shoulder, if I say yes":
      "Eine Hand auf meiner Schulter, wenn ich Ja sage",
    "Something else:":
      "Etwas anderes:",
    "Words that are good to hear":
      "Worte, die gut zu hören sind",
    "Somebody who may be called, if I say so":
      "Wer angerufen werden darf, wenn ich es sage",
    "a name, a number":
      "ein Name, eine Nummer",
    "All of this can change, and can be taken back at any moment. Nobody has to give a reason.":
      "Alles hier kann sich ändern und jederzeit zurückgenommen werden. Einen Grund braucht niemand dafür.",
    "cards to cut out: yes, no, slower, later, something else":
      "Karten zum Ausschneiden: ja, nein, langsamer, später, etwas anderes",
    "Cards to point at":
      "Karten zum Zeigen",
    "To cut out, or to point at when speaking is hard. Each of them is a whole answer, and each may be changed for another at any moment.":
      "Zum Ausschneiden oder zum Zeigen, wenn Sprechen schwer ist. Jede davon ist eine ganze Antwort, und jede darf jederzeit gegen eine andere getauscht werden.",
    "yes":
      "ja",
    "for now; it can become a no":
      "für jetzt; daraus kann ein Nein werden",
    "no":
      "nein",
    "a whole sentence":
      "ein ganzer Satz",
    "slower":
      "langsamer",
    "the same, but slower":
      "dasselbe, aber langsamer",
    "later":
      "später",
    "not now; another time perhaps":
      "nicht jetzt; ein andermal vielleicht",
    "something else":
      "etwas anderes",
    "not this, but something":
      "nicht das, aber etwas",
    "in words of your own":
      "in eigenen Worten",
    "If saying no would cost you, these are not the cards to begin with; there are people to talk to.":
      "Wenn ein Nein Sie etwas kosten würde, sind das nicht die Karten für den Anfang; es gibt Menschen zum Reden.",
    "questions to ask a therapist, with room for answers":
      "Fragen an eine Therapeutin oder einen Therapeuten, mit Platz für Antworten",
    "Questions to ask a therapist":
      "Fragen für die Therapie",
    "To take along to a first meeting. Any of them may be left out, and all of them are ordinary questions that you are welcome to ask.":
      "Zum Mitnehmen in ein erstes Gespräch. Jede davon darf wegbleiben, und alle sind ganz gewöhnliche Fragen, die willkommen sind.",
    "About the work":
      "Zur Arbeit",
    "What experience do you have with people who went through something like this?":
      "Welche Erfahrung haben Sie mit Menschen, die so etwas erlebt haben?",
    "How do you usually work, and what else could be done?":
      "Wie arbeiten Sie gewöhnlich, und was wäre sonst noch möglich?",
    "How will we notice whether it helps?":
      "Woran merken wir, ob es hilft?",
    "What happens if it becomes too much, here or at home?":
      "Was geschieht, wenn es zu viel wird, hier oder zu Hause?",
    "About what I decide":
      "Zu dem, was ich entscheide",
    "Can I say no to a part of it, or stop, without giving a reason?":
      "Kann ich zu einem Teil Nein sagen oder aufhören, ohne einen Grund zu nennen?",
    "Can we go slower, or do something else that day?":
      "Können wir langsamer gehen oder an dem Tag etwas anderes machen?",
    "Am I free not to tell what happened?":
      "Steht es mir frei, nicht zu erzählen, was geschehen ist?",
    "May somebody come with me?":
      "Darf mich jemand begleiten?",
    "About the frame":
      "Zum Rahmen",
    "What do you write down, and who may read it?":
      "Was schreiben Sie auf, und wer darf es lesen?",
    "How often, how long, and what does it cost?":
      "Wie oft, wie lange, und was kostet es?",
    "How can I reach you between meetings, and whom can I call when you are away?":
      "Wie erreiche ich Sie zwischen den Terminen, und wen kann ich anrufen, wenn Sie nicht da sind?",
    "Questions of my own":
      "Eigene Fragen",
    "A good answer may be \"I do not know\". It is fine to meet several people before you decide.":
      "Eine gute Antwort kann „Ich weiß es nicht“ sein. Es ist in Ordnung, vor einer Entscheidung mehrere Menschen kennenzulernen.",
  ]

  static let picker: [String: String] = [
    "how is it just now?":
      "wie ist es gerade?",
    "too much":
      "zu viel",
    "far away":
      "weit weg",
    "steady":
      "ruhig",
    "all":
      "alle",
    "once more: %1":
      "noch einmal: %1",
    "your own plan":
      "Ihr eigener Plan",
    "yours":
      "eigene",
    "search:":
      "suchen:",
    "nothing with this in its name":
      "nichts mit diesem Namen",
    "nothing here yet":
      "hier ist noch nichts",
    "choose":
      "wählen",
    "begin":
      "beginnen",
    "back":
      "zurück",
    "search":
      "suchen",
    "leave":
      "gehen",
    "enter":
      "Eingabe",
    "esc":
      "Esc",
  ]
}
