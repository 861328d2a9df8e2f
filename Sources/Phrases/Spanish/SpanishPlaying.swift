// What is read while an exercise is played, and in a person's own plan, in Spanish.
extension Spanish {
  static let breath: [String: String] = [
    "breathe in": "inspirar",
    "hold": "retener",
    "breathe out": "espirar",
    "rest": "reposo",
  ]

  static let calendar: [String: String] = [
    "Sunday": "domingo",
    "Monday": "lunes",
    "Tuesday": "martes",
    "Wednesday": "miércoles",
    "Thursday": "jueves",
    "Friday": "viernes",
    "Saturday": "sábado",
    "January": "enero",
    "February": "febrero",
    "March": "marzo",
    "April": "abril",
    "May": "mayo",
    "June": "junio",
    "July": "julio",
    "August": "agosto",
    "September": "septiembre",
    "October": "octubre",
    "November": "noviembre",
    "December": "diciembre",
    "%1 %2": "%1 de %2",
  ]

  static let screen: [String: String] = [
    "and %1 more; settle check tells all of them":
      "y %1 más; settle check los dice todos",
    "pause": "pausa",
    "go on": "seguir",
    "something else": "otra cosa",
    "voice": "voz",
    "leave": "salir",
    "keys": "teclas",
    "slower, faster": "más lento, más rápido",
    "quieter, louder": "más bajo, más alto",
    "sound off, on": "sonido no, sí",
    "another picture": "otra imagen",
    "choose": "elegir",
    "people to talk to": "con quién hablar",
    "back": "volver",
    "space": "espacio",
    "enter": "intro",
    "paused": "en pausa",
    "It is quiet now. Whenever you like, space goes on.":
      "Ahora hay calma. Cuando quiera, espacio sigue.",
    "when you are ready": "cuando quiera",
    "begins in": "empieza en",
    "how strong is it just now?": "¿qué intensidad tiene ahora?",
    "← → and enter, or let it pass": "← → e intro, o dejarlo pasar",
    "sound off": "sin sonido",
    "%1 left": "quedan %1",
    "until %1": "hasta las %1",
    "volume %1": "volumen %1",
  ]

  static let sound: [String: String] = [
    "%1 is not heard (%2); a sound of Settle's stands in for it.":
      "%1 no se oye (%2); lo sustituye un sonido de Settle.",
    "%1 is not heard (%2); the exercise goes on without it.":
      "%1 no se oye (%2); el ejercicio sigue sin él.",
    "%1 sounds of this pattern are not heard, the first of them %2 (%3). Settle's own stand in.":
      "%1 sonidos de este ejercicio no se oyen, el primero de ellos %2 (%3). Los sustituyen los de Settle.",
    "there is no such file":
      "no existe ese archivo",
    "No sound card was found, so this goes on in silence.":
      "No se encontró tarjeta de sonido; esto sigue en silencio.",
    "The sound has gone for now. The session goes on.": "El sonido se ha ido por ahora. La sesión sigue.",
    "The sound is back.": "El sonido ha vuelto.",
    "The sound is back, and stays silent until you press m.":
      "El sonido ha vuelto y queda en silencio hasta pulsar m.",
    "Something was unplugged, so sound waits until you press m. The exercise goes on.":
      "Algo se desconectó; el sonido espera la tecla m. El ejercicio sigue.",
  ]

  static let plan: [String: String] = [
    "A plan to begin from is in %1, readable by you alone.\nsettle now begins with it from now on. Any text editor can change it; settle check %2 looks it over.":
      "Hay un plan para empezar en %1; nadie más que usted puede leerlo.\nsettle now empieza con él desde ahora. Cualquier editor de texto puede cambiarlo; settle check %2 lo revisa.",
    "There is a plan already, in %1. It is left as it is.": "Ya hay un plan, en %1. Queda como está.",
    "There is no folder for a plan: neither XDG_CONFIG_HOME nor HOME is set.":
      "No hay carpeta para un plan: no están definidas ni XDG_CONFIG_HOME ni HOME.",
    "This plan is yours. settle now begins with it; where it cannot be read, Settle begins with its own. Notes like this one are not shown.":
      "Este plan es suyo. settle now empieza con él; si no se puede leer, Settle empieza con el propio. Las notas como esta no se muestran.",
    "My plan": "Mi plan",
    "What may help, in an order of my own.": "Lo que puede ayudar, en un orden mío.",
    "Look at something near you.": "Mirar algo cercano.",
    "It is {weekday}, {date}, {time}.": "Es {weekday}, {date}, {time}.",
    "A reminder in words of your own. Whoever sees the screen can read it.":
      "Un recordatorio con sus propias palabras. Quien vea la pantalla puede leerlo.",
    "Words of my own can stand here.": "Aquí pueden estar mis propias palabras.",
    "Any pattern can stand here, by its name; settle list shows them.":
      "Aquí puede estar cualquier ejercicio, por su nombre; settle list los muestra.",
    "Somebody you may like to talk to, and how. Whoever sees the screen can read it.":
      "Alguien con quien quizá quiera hablar, y cómo. Quien vea la pantalla puede leerlo.",
    "A name and a number can stand here.": "Aquí pueden estar un nombre y un número.",
    "more": "más",
    "look around": "mirar alrededor",
    "enough for now": "basta por ahora",
  ]
}
