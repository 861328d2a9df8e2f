// The journal, erasing, and people to talk to, in Spanish.
extension Spanish {
  static let journal: [String: String] = [
    "stop here": "parar aquí",
    "look at what is around you": "mirar lo que hay alrededor",
    "people to talk to": "con quién hablar",
    "any of these is fine; space goes on": "todo vale; espacio sigue",
    "settle support shows people to talk to; space goes on, q leaves":
      "settle support muestra con quién hablar; espacio sigue, q sale",
    "There is no journal. settle journal on begins one.": "No hay diario. settle journal on empieza uno.",
    "The journal is on. Date, exercise, minutes, and ratings if you give any, are kept in\n%1, readable by you alone. settle journal off ends it at any time.":
      "El diario está activo. La fecha, el ejercicio, los minutos y las valoraciones, si da alguna, se guardan en\n%1; nadie más que usted puede leerlo. settle journal off lo termina en cualquier momento.",
    "It is sealed: reading it takes the passphrase, and without it nobody can, you included.":
      "Está sellado: para leerlo hace falta la contraseña, y sin ella nadie puede, usted tampoco.",
    "The journal is off. What was kept stays; settle journal erase removes it.":
      "El diario está inactivo. Lo guardado queda; settle journal erase lo borra.",
    "The journal is off; this is what was kept.": "El diario está inactivo; esto es lo guardado.",
    "Nothing is kept yet.": "Todavía no hay nada guardado.",
    "This session could not be kept in the journal. %1": "Esta sesión no se pudo guardar en el diario. %1",
    "Passphrase: ": "Contraseña: ",
    "A passphrase for the journal: ": "Una contraseña para el diario: ",
    "The same once more: ": "La misma otra vez: ",
    "These were two different ones; nothing was changed.": "Eran dos distintas; no se cambió nada.",
    "No passphrase was typed; nothing was changed.":
      "No se escribió ninguna contraseña; no se cambió nada.",
    "The passphrase can only be typed at a terminal, and there is none here.":
      "La contraseña solo se puede escribir en un terminal, y aquí no hay ninguno.",
    "Ratings, 0 to 10": "Valoraciones, de 0 a 10",
    "%1 at the beginning   %2 at the end of a session": "%1 al principio   %2 al final de una sesión",
    "Something, a power cut perhaps, came between while the last one was written.":
      "Algo pasó mientras se escribía la última, quizá un corte de luz.",
    "Line %1 of the file could not be read, and was set aside.":
      "La línea %1 del archivo no se pudo leer y se dejó aparte.",
    "Lines %1 of the file could not be read, and were set aside.":
      "Las líneas %1 del archivo no se pudieron leer y se dejaron aparte.",
    "↑ ↓ · q back": "↑ ↓ · q volver",
    "This is what would be written to %1, %2.\nThe file is not sealed; whoever can read it can read this.":
      "Esto es lo que se escribiría en %1, %2.\nEl archivo no está sellado; quien pueda leerlo puede leer esto.",
    "Write it? y for yes, any other key for no: ":
      "¿Escribirlo? s para sí, cualquier otra tecla para no: ",
    "Written to %1.": "Escrito en %1.",
    "%1 is there already, and stays as it is.": "%1 ya existe y queda como está.",
    "Where to? settle journal export -o FILE; or send the output on to a file or a program.":
      "¿Adónde? settle journal export -o ARCHIVO; o envíe la salida a un archivo o un programa.",
    "csv or json": "csv o json",
    "The journal: %1, %2": "El diario: %1, %2",
    "Remove this? It cannot be brought back. y for yes, any other key for no: ":
      "¿Borrar esto? No se puede recuperar. s para sí, cualquier otra tecla para no: ",
    "This asks once before it does anything, and there is no terminal here. --yes answers it.":
      "Antes se pregunta una vez, y aquí no hay terminal. --yes responde.",
    "Nothing was removed.": "No se borró nada.",
    "Removed.": "Borrado.",
    "Settle has kept nothing here.": "Settle no ha guardado nada aquí.",
    "Settle has kept this here:": "Settle ha guardado esto aquí:",
    "Your plan and your own patterns stay; settle erase --all includes them.":
      "Su plan y sus propios ejercicios quedan; settle erase --all los incluye.",
    "%1 file": "%1 archivo",
    "%1 files": "%1 archivos",
    "journal": "diario",
    "cache": "caché",
    "settings": "ajustes",
    "plan": "plan",
    "own patterns": "ejercicios propios",
    "%1 could not be removed: %2.": "%1 no se pudo borrar: %2.",
    "it is a link, and what it leads to would stay": "es un enlace, y aquello a lo que lleva quedaría",
    "Backups, and the disk's own spare room, may still hold copies; your shell's history still holds commands.":
      "Las copias de seguridad y el espacio libre del disco pueden tener aún copias; el historial del shell conserva las órdenes.",
    "There is no place for a journal: neither HOME nor XDG_DATA_HOME says where it could be.":
      "No hay sitio para un diario: ni HOME ni XDG_DATA_HOME dicen dónde.",
    "%1 is a link, which could lead anywhere. Nothing was read or written.":
      "%1 es un enlace que podría llevar a cualquier parte. No se leyó ni escribió nada.",
    "%1 belongs to somebody else. Nothing was read or written.":
      "%1 pertenece a otra persona. No se leyó ni escribió nada.",
    "%1 is not an ordinary file of its own. Nothing was read or written.":
      "%1 no es un archivo corriente propio. No se leyó ni escribió nada.",
    "%1 is no journal that this version of Settle knows. It stays as it is.":
      "%1 no es un diario que esta versión de Settle conozca. Queda como está.",
    "This journal is sealed, and its passphrase is needed.":
      "Este diario está sellado y hace falta su contraseña.",
    "This is not the journal's passphrase.": "Esta no es la contraseña del diario.",
    "There is a journal without a passphrase already. An option is to export and erase it, and to begin a sealed one.":
      "Ya hay un diario sin contraseña. Una opción es exportarlo, borrarlo y empezar uno sellado.",
    "The journal could not be sealed or opened: there may be too little memory free.":
      "El diario no se pudo sellar ni abrir: quizá quede poca memoria libre.",
    "%1 session": "%1 sesión",
    "%1 sessions": "%1 sesiones",
    "%1 byte": "%1 byte",
    "%1 bytes": "%1 bytes",
    "%1 KiB": "%1 KiB",
    "%1 MiB": "%1 MiB",
  ]

  static let support: [String: String] = [
    "people to talk to": "con quién hablar",
    "Settle is no emergency service. In danger, the local emergency number is the one to call.":
      "Settle no es un servicio de emergencias. En peligro, el número de emergencias local es el indicado.",
    "Some calls and messages appear on a phone bill.":
      "Algunas llamadas y mensajes aparecen en la factura del teléfono.",
    "Anywhere else: the local emergency number, and findahelpline.com.":
      "En otros lugares: el número de emergencias local y findahelpline.com.",
    "open %1": "abierto: %1",
    "for: %1": "para: %1",
    "in: %1": "en: %1",
    "page: %1": "página: %1",
    "page: none of its own noted": "página: ninguna anotada",
    "less than a month ago": "hace menos de un mes",
    "a month ago": "hace un mes",
    "%1 months ago": "hace %1 meses",
    "recorded %1, %2; this is old, and may have changed":
      "anotado el %1, %2; es antiguo y puede haber cambiado",
    "recorded %1, %2": "anotado el %1, %2",
    "called %1": "llamado el %1",
    "not called yet to see": "todavía sin llamar para comprobar",
    "United Kingdom": "Reino Unido",
    "Ireland": "Irlanda",
    "United States": "Estados Unidos",
    "Canada": "Canadá",
    "New Zealand": "Nueva Zelanda",
    "Nothing is recorded here for %1. %2 Recorded are: %3.":
      "Aquí no hay nada anotado para %1. %2 Hay: %3.",
    "↓ ↑ further, back · q leave": "↓ ↑ avanzar, volver · q salir",
  ]
}
