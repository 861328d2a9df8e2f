// `--help`, in Spanish.
extension Spanish {
  static let help: [String: String] = [
    "That of the config instead.":
      "La de la configuración en su lugar.",
    "With --svg: an orb that breathes as the first breath does; still where less motion is asked for.":
      "Con --svg: un orbe que respira como la primera respiración; quieto donde se pide menos movimiento.",
    "What goes with the breath: swell, tone or none.":
      "Lo que acompaña la respiración: swell, tone o none.",
    "What marks phases: bowl, chime, wood, spoken, count or none.":
      "Lo que marca las fases: bowl, chime, wood, spoken, count o none.",
    "What is heard all the while: ocean, rain, brown, pink or none.":
      "Lo que se oye todo el tiempo: ocean, rain, brown, pink o none.",
    "What a sound mixer shows of the stream.":
      "Lo que un mezclador de sonido muestra del flujo.",
    "Writes one page to hand on: it prints, and plays in a browser without any network.":
      "Escribe una página para entregar: se imprime, y se reproduce en un navegador sin red.",
    "The page to write; its name ends in .html.":
      "La página que se escribe; su nombre termina en .html.",
    "Writes a card in place of a pattern; alone it lists the cards.":
      "Escribe una tarjeta en lugar de un ejercicio; solo, muestra las tarjetas.",
    "Words of yours that stand on the page; \"\" leaves lines to write on.":
      "Palabras propias que aparecen en la página; \"\" deja líneas para escribir.",
    "Puts the author's name on the page.":
      "Pone en la página el nombre de quien lo escribió.",
    "The pattern's file, or a pack.":
      "El archivo del ejercicio, o un paquete.",
    "Puts a pattern, what it includes and its sound files into one file to hand on.":
      "Reúne un ejercicio, lo que incluye y sus archivos de sonido en un solo archivo para entregar.",
    "A pattern's name or file.":
      "El nombre o el archivo de un ejercicio.",
    "The pack to write, such as evening.settle.":
      "El paquete que se escribe, como evening.settle.",
    "Keeps the author's name in it.":
      "Conserva en él el nombre de quien lo escribió.",
    "Records the words of a pattern in your own voice, one after another.":
      "Graba las palabras de un ejercicio con su propia voz, una tras otra.",
    "The ALSA device to record from.":
      "El dispositivo ALSA desde el que se graba.",
    "Paces breathing and grounding exercises, by sound and sight.":
      "Marca el ritmo de ejercicios de respiración y anclaje, con sonido e imagen.",
    "settle <pattern> [<options>]\nsettle <command> [<options>]":
      "settle <pattern> [<options>]\nsettle <command> [<options>]",
    "settle even-breath    plays a pattern; settle list shows them\nsettle 4-6            in for 4 seconds, out for 6, for 5 minutes\nWhile it plays: space pauses, n is something else, q leaves at once, ? shows all keys.":
      "settle even-breath    reproduce un ejercicio; settle list los muestra\nsettle 4-6            inspirar 4 segundos, espirar 6, durante 5 minutos\nDurante el ejercicio: espacio hace una pausa, n es otra cosa, q sale al momento, ? muestra las teclas.",
    "Plays a pattern; settle PATTERN is the same.":
      "Reproduce un ejercicio; settle PATTERN hace lo mismo.",
    "Shows the patterns there are, built-in ones and your own.":
      "Muestra los ejercicios que hay, los incluidos y los propios.",
    "Shows what a pattern is: the breath as a curve, timings, what is known, who may want to take care.":
      "Muestra un ejercicio: la respiración en curva, los tiempos, lo que se sabe, las precauciones.",
    "Prints the compiled timeline in exact nanoseconds.":
      "Escribe la línea de tiempo calculada, en nanosegundos exactos.",
    "Finds every problem of pattern files, with its place and what to do.":
      "Encuentra cada problema de los archivos, con su lugar y qué hacer.",
    "A journal of sessions, for you alone; off until you turn it on.":
      "Un diario de sesiones, solo para usted; inactivo hasta que lo active.",
    "Shows what was kept, ratings as a small plot.":
      "Muestra lo guardado, las valoraciones en un pequeño trazo.",
    "Shows what would be written, then writes it to a file.":
      "Muestra lo que se escribiría y luego lo escribe en un archivo.",
    "Removes the journal, after showing where it is.": "Borra el diario, después de mostrar dónde está.",
    "Keeps date, exercise, minutes and given ratings from now on.":
      "Guarda desde ahora la fecha, el ejercicio, los minutos y las valoraciones dadas.",
    "Keeps nothing from now on; what was kept stays.": "No guarda nada desde ahora; lo guardado queda.",
    "Seals a new journal: reading it takes a passphrase.":
      "Sella un diario nuevo: leerlo pide una contraseña.",
    "The form: csv or json.": "La forma: csv o json.",
    "A new file to write.": "Un archivo nuevo.",
    "Removes what Settle has kept on this machine, after showing it.":
      "Borra lo que Settle ha guardado en este equipo, después de mostrarlo.",
    "Your plan and your own patterns too.": "También el plan y los ejercicios propios.",
    "Answers yes without asking.": "Responde sí sin preguntar.",
    "Writes the whole session as a sound file: .wav, .flac, .ogg or .mp3.":
      "Escribe toda la sesión como archivo de sonido: .wav, .flac, .ogg o .mp3.",
    "Shows what holds unless an option says otherwise, where it comes from, and what is wrong.":
      "Muestra lo que vale si ninguna opción dice otra cosa, de dónde viene y qué falla.",
    "Prints the description of the pattern format for editors, a JSON Schema.":
      "Escribe la descripción del formato para editores, un esquema JSON.",
    "Writes a pattern to start from, which plays as it is and explains its choices.":
      "Escribe un ejercicio para empezar, que ya funciona y explica sus elecciones.",
    "Plays a pattern while it is being written: each save is checked, and goes on from the same place.":
      "Reproduce un ejercicio mientras se escribe: cada vez que se guarda se revisa y sigue en el mismo punto.",
    "The pattern's file.": "El archivo del ejercicio.",
    "Copies a pattern, after a check, to where it is played by its name.":
      "Copia un ejercicio, tras revisarlo, adonde su nombre lo reproduce.",
    "The file to write; a new one.": "El archivo que se escribe; uno nuevo.",
    "A pattern to copy: a name, a file, or a breath in short such as 4-6.":
      "Un ejercicio para copiar: un nombre, un archivo o una respiración abreviada como 4-6.",
    "Takes the place of a pattern of yours with the same name.":
      "Ocupa el lugar de un ejercicio propio del mismo nombre.",
    "A pattern's name, a file, or a breath in short such as 4-6.":
      "El nombre de un ejercicio, un archivo o una respiración abreviada como 4-6.",
    "How long it lasts, in minutes.": "Cuánto dura, en minutos.",
    "Changes a setting of the pattern; may be given again.":
      "Cambia un ajuste del ejercicio; se puede repetir.",
    "The language of the texts, such as en or de.": "El idioma de los textos, como en o es.",
    "As JSON, for scripts.": "En JSON, para scripts.",
    "As JSON; there is no other form.": "En JSON; no hay otra forma.",
    "Begins with the segment that holds this time.": "Empieza con el tramo que contiene este momento.",
    "Prints so many segments.": "Escribe este número de tramos.",
    "Pattern files, or names of patterns.": "Archivos de ejercicios o nombres.",
    "Fails on warnings too.": "Falla también con avisos.",
    "Draws the curve of the breath and a strip of frames into an SVG file.":
      "Dibuja la curva de la respiración y una tira de imágenes en un archivo SVG.",
    "Draws the curve of the breath and a strip of frames into a PNG file.":
      "Dibuja la curva de la respiración y una tira de imágenes en un archivo PNG.",
    "Waits so long before the first breath.": "Espera este tiempo antes de la primera respiración.",
    "Slower or faster than written: 0.8 is a little slower.":
      "Más lento o más rápido de lo escrito: 0.8 es un poco más lento.",
    "A soft tick each second.": "Un tic suave cada segundo.",
    "The picture: orb, wave, box, bar, dot or words.": "La imagen: orb, wave, box, bar, dot o words.",
    "The colours: dusk, ember, moss, clear (for any colour vision) or contrast; dusk-light for a light ground.":
      "Los colores: dusk, ember, moss, clear (para cualquier visión del color) o contrast; dusk-light para fondo claro.",
    "At most so many frames a second, from 1 to 60.":
      "Como máximo este número de imágenes por segundo, de 1 a 60.",
    "Large words and a slow bar instead of a picture that moves.":
      "Palabras grandes y una barra lenta en vez de una imagen que se mueve.",
    "With --plain: timed, spoken (no times) or few (the first breath of each step).":
      "Con --plain: timed, spoken (sin tiempos) o few (la primera respiración de cada paso).",
    "How loud, from 0 to 100.": "El volumen, de 0 a 100.",
    "Plays with sound, or without.": "Reproduce con sonido o sin él.",
    "The ALSA device that plays.": "El dispositivo ALSA que suena.",
    "The file to write; its ending chooses the format.":
      "El archivo que se escribe; su final elige el formato.",
    "Replaces a file that is there.": "Reemplaza un archivo que ya existe.",
    "One line for each phase instead of the picture, for screen readers and scripts.":
      "Una línea por fase en vez de la imagen, para lectores de pantalla y scripts.",
    "Writes what happens, with times, as JSON Lines; - for standard output.":
      "Escribe lo que ocurre, con tiempos, en JSON Lines; - para la salida estándar.",
    "Grounding at once: no question, no menu. Your own plan, if there is one.":
      "Anclaje al momento: sin preguntas ni menú. Su plan, si lo hay.",
    "People to talk to: help lines, without any network.": "Con quién hablar: líneas de ayuda, sin red.",
    "Where you are, for help lines: uk, ireland, us, canada or new-zealand.":
      "Dónde está usted, para las líneas de ayuda: uk, ireland, us, canada o new-zealand.",
    "Where piper is: its name, or its path.": "Dónde está piper: su nombre o su ruta.",
    "The model that piper speaks with, a file.": "El modelo con el que habla piper, un archivo.",
    "Writes a plan of your own that settle now begins with, for you to change.":
      "Escribe un plan propio con el que empieza settle now, para cambiarlo.",
  ]
}
