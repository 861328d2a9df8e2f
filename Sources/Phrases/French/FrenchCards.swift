// Cards and the picker, in French.
extension French {
  static let handoutCards: [String: String] = [
    "a support card to fill in by hand: what helps, what does not, touch":
      "une carte à remplir à la main : ce qui aide, ce qui n’aide pas, le toucher",
    "Support card":
      "Carte de soutien",
    "For a time when words are hard to find. Filled in by the person it is about, as much or as little as they like, and shown to whom they choose.":
      "Pour un moment où les mots sont difficiles à trouver. Remplie par la personne concernée, autant ou aussi peu qu’elle le souhaite, et montrée à qui elle veut.",
    "What you may notice when it is too much for me":
      "Ce qui peut se remarquer quand c’est trop pour moi",
    "What helps":
      "Ce qui aide",
    "a voice, quiet, light, water, going outside, being left alone …":
      "une voix, le calme, la lumière, de l’eau, sortir, un moment sans personne …",
    "What does not help":
      "Ce qui n’aide pas",
    "questions, crowds, being held, certain words …":
      "les questions, la foule, une étreinte, certains mots …",
    "Touch: please ask first, every time":
      "Toucher : merci de demander d’abord, à chaque fois",
    "No touch, please":
      "Pas de toucher, merci",
    "A hand to hold may be all right, if I say yes":
      "Une main à tenir peut convenir, si je dis oui",
    "A hand on my shoulder, if I say yes":
      "Une main sur mon épaule, si je dis oui",
    "Something else:":
      "Autre chose :",
    "Words that are good to hear":
      "Des mots qui font du bien",
    "Somebody who may be called, if I say so":
      "Qui peut être appelé, si je le dis",
    "a name, a number":
      "un nom, un numéro",
    "All of this can change, and can be taken back at any moment. Nobody has to give a reason.":
      "Tout cela peut changer, et se reprendre à tout moment. Personne n’a besoin de donner de raison.",
    "cards to cut out: yes, no, slower, later, something else":
      "des cartes à découper : oui, non, moins vite, plus tard, autre chose",
    "Cards to point at":
      "Cartes à montrer du doigt",
    "To cut out, or to point at when speaking is hard. Each of them is a whole answer, and each may be changed for another at any moment.":
      "À découper, ou à montrer quand parler est difficile. Chacune est une réponse entière, et chacune peut être échangée contre une autre à tout moment.",
    "yes":
      "oui",
    "for now; it can become a no":
      "pour l’instant ; cela peut devenir un non",
    "no":
      "non",
    "a whole sentence":
      "une phrase entière",
    "slower":
      "moins vite",
    "the same, but slower":
      "la même chose, mais moins vite",
    "later":
      "plus tard",
    "not now; another time perhaps":
      "pas maintenant ; une autre fois peut-être",
    "something else":
      "autre chose",
    "not this, but something":
      "pas ceci, mais quelque chose",
    "in words of your own":
      "avec ses propres mots",
    "If saying no would cost you, these are not the cards to begin with; there are people to talk to.":
      "Si dire non devait vous coûter, ce ne sont pas les cartes par lesquelles commencer ; il y a des personnes à qui parler.",
    "questions to ask a therapist, with room for answers":
      "des questions à poser à un ou une thérapeute, avec de la place pour les réponses",
    "Questions to ask a therapist":
      "Questions à poser à un ou une thérapeute",
    "To take along to a first meeting. Any of them may be left out, and all of them are ordinary questions that you are welcome to ask.":
      "À emporter à un premier rendez-vous. Chacune peut être laissée de côté, et toutes sont des questions ordinaires, qui sont les bienvenues.",
    "About the work":
      "Sur le travail",
    "What experience do you have with people who went through something like this?":
      "Quelle expérience avez-vous avec des personnes qui ont vécu quelque chose de semblable ?",
    "How do you usually work, and what else could be done?":
      "Comment travaillez-vous d’habitude, et que pourrait-on faire d’autre ?",
    "How will we notice whether it helps?":
      "Comment verrons-nous si cela aide ?",
    "What happens if it becomes too much, here or at home?":
      "Que se passe-t-il si cela devient trop, ici ou à la maison ?",
    "About what I decide":
      "Sur ce que je décide",
    "Can I say no to a part of it, or stop, without giving a reason?":
      "Puis-je dire non à une partie, ou arrêter, sans donner de raison ?",
    "Can we go slower, or do something else that day?":
      "Pouvons-nous aller moins vite, ou faire autre chose ce jour-là ?",
    "Am I free not to tell what happened?":
      "Puis-je ne pas raconter ce qui s’est passé ?",
    "May somebody come with me?":
      "Quelqu’un peut-il venir avec moi ?",
    "About the frame":
      "Sur le cadre",
    "What do you write down, and who may read it?":
      "Que notez-vous, et qui peut le lire ?",
    "How often, how long, and what does it cost?":
      "À quelle fréquence, combien de temps, et à quel prix ?",
    "How can I reach you between meetings, and whom can I call when you are away?":
      "Comment puis-je vous joindre entre les rendez-vous, et qui puis-je appeler en votre absence ?",
    "Questions of my own":
      "Mes propres questions",
    "A good answer may be \"I do not know\". It is fine to meet several people before you decide.":
      "« Je ne sais pas » peut être une bonne réponse. On peut rencontrer plusieurs personnes avant de décider.",
  ]

  static let picker: [String: String] = [
    "how is it just now?":
      "comment est-ce en ce moment ?",
    "too much":
      "trop",
    "far away":
      "très loin",
    "steady":
      "stable",
    "all":
      "tous",
    "once more: %1":
      "encore une fois : %1",
    "your own plan":
      "votre propre plan",
    "yours":
      "à vous",
    "search:":
      "chercher :",
    "nothing with this in its name":
      "rien qui porte ce nom",
    "nothing here yet":
      "rien ici pour l’instant",
    "choose":
      "choisir",
    "begin":
      "commencer",
    "back":
      "retour",
    "search":
      "chercher",
    "leave":
      "quitter",
    "enter":
      "entrée",
    "esc":
      "échap",
  ]
}
