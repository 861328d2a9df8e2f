// Cards and the picker, in Spanish.
extension Spanish {
  static let handoutCards: [String: String] = [
    "a support card to fill in by hand: what helps, what does not, touch":
      "una tarjeta para rellenar a mano: lo que ayuda, lo que no, el contacto",
    "Support card":
      "Tarjeta de apoyo",
    "For a time when words are hard to find. Filled in by the person it is about, as much or as little as they like, and shown to whom they choose.":
      "Para un momento en que cuesta encontrar palabras. La rellena la persona de la que trata, tanto o tan poco como quiera, y la enseña a quien elija.",
    "What you may notice when it is too much for me":
      "Lo que se puede notar cuando es demasiado para mí",
    "What helps":
      "Lo que ayuda",
    "a voice, quiet, light, water, going outside, being left alone …":
      "una voz, silencio, luz, agua, salir, un rato a solas …",
    "What does not help":
      "Lo que no ayuda",
    "questions, crowds, being held, certain words …":
      "las preguntas, mucha gente, un abrazo, ciertas palabras …",
    "Touch: please ask first, every time":
      "Contacto: por favor, preguntar antes, cada vez",
    "No touch, please":
      "Ningún contacto, por favor",
    "A hand to hold may be all right, if I say yes":
      "Una mano que coger puede estar bien, si digo que sí",
    "A hand on my shoulder, if I say yes":
      "Una mano en mi hombro, si digo que sí",
    "Something else:":
      "Otra cosa:",
    "Words that are good to hear":
      "Palabras que hacen bien",
    "Somebody who may be called, if I say so":
      "A quién se puede llamar, si yo lo digo",
    "a name, a number":
      "un nombre, un número",
    "All of this can change, and can be taken back at any moment. Nobody has to give a reason.":
      "Todo esto puede cambiar, y se puede retirar en cualquier momento. Nadie necesita dar un motivo.",
    "cards to cut out: yes, no, slower, later, something else":
      "tarjetas para recortar: sí, no, más despacio, más tarde, otra cosa",
    "Cards to point at":
      "Tarjetas para señalar",
    "To cut out, or to point at when speaking is hard. Each of them is a whole answer, and each may be changed for another at any moment.":
      "Para recortar, o para señalar cuando hablar cuesta. Cada una es una respuesta entera, y cada una se puede cambiar por otra en cualquier momento.",
    "yes":
      "sí",
    "for now; it can become a no":
      "por ahora; puede convertirse en un no",
    "no":
      "no",
    "a whole sentence":
      "una frase entera",
    "slower":
      "más despacio",
    "the same, but slower":
      "lo mismo, pero más despacio",
    "later":
      "más tarde",
    "not now; another time perhaps":
      "ahora no; otra vez quizá",
    "something else":
      "otra cosa",
    "not this, but something":
      "esto no, pero algo sí",
    "in words of your own":
      "con palabras propias",
    "If saying no would cost you, these are not the cards to begin with; there are people to talk to.":
      "Si decir que no le costara algo, estas no son las tarjetas para empezar; hay personas con quienes hablar.",
    "questions to ask a therapist, with room for answers":
      "preguntas para hacer a un o una terapeuta, con espacio para las respuestas",
    "Questions to ask a therapist":
      "Preguntas para un o una terapeuta",
    "To take along to a first meeting. Any of them may be left out, and all of them are ordinary questions that you are welcome to ask.":
      "Para llevar a un primer encuentro. Cualquiera se puede omitir, y todas son preguntas corrientes que son bienvenidas.",
    "About the work":
      "Sobre el trabajo",
    "What experience do you have with people who went through something like this?":
      "¿Qué experiencia tiene con personas que han vivido algo así?",
    "How do you usually work, and what else could be done?":
      "¿Cómo trabaja normalmente, y qué más se podría hacer?",
    "How will we notice whether it helps?":
      "¿Cómo notaremos si ayuda?",
    "What happens if it becomes too much, here or at home?":
      "¿Qué pasa si llega a ser demasiado, aquí o en casa?",
    "About what I decide":
      "Sobre lo que decido yo",
    "Can I say no to a part of it, or stop, without giving a reason?":
      "¿Puedo decir que no a una parte, o parar, sin dar un motivo?",
    "Can we go slower, or do something else that day?":
      "¿Podemos ir más despacio, o hacer otra cosa ese día?",
    "Am I free not to tell what happened?":
      "¿Puedo no contar lo que ocurrió?",
    "May somebody come with me?":
      "¿Puede acompañarme alguien?",
    "About the frame":
      "Sobre el marco",
    "What do you write down, and who may read it?":
      "¿Qué anota, y quién puede leerlo?",
    "How often, how long, and what does it cost?":
      "¿Con qué frecuencia, cuánto tiempo y cuánto cuesta?",
    "How can I reach you between meetings, and whom can I call when you are away?":
      "¿Cómo puedo contactar con usted entre citas, y a quién puedo llamar en su ausencia?",
    "Questions of my own":
      "Preguntas mías",
    "A good answer may be \"I do not know\". It is fine to meet several people before you decide.":
      "«No lo sé» puede ser una buena respuesta. Está bien conocer a varias personas antes de decidir.",
  ]

  static let picker: [String: String] = [
    "how is it just now?":
      "¿cómo va ahora mismo?",
    "too much":
      "demasiado",
    "far away":
      "muy lejos",
    "steady":
      "en calma",
    "all":
      "todos",
    "once more: %1":
      "otra vez: %1",
    "your own plan":
      "su propio plan",
    "yours":
      "propio",
    "search:":
      "buscar:",
    "nothing with this in its name":
      "nada con ese nombre",
    "nothing here yet":
      "aquí no hay nada todavía",
    "choose":
      "elegir",
    "begin":
      "empezar",
    "back":
      "volver",
    "search":
      "buscar",
    "leave":
      "salir",
    "enter":
      "intro",
    "esc":
      "esc",
  ]
}
