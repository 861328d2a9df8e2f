// Pages that are handed on, in Spanish.
extension Spanish {
  static let handout: [String: String] = [
    "begin":
      "empezar",
    "You can stop at any time, with one button. Anything can be left out, and eyes may stay open.":
      "Se puede parar en cualquier momento, con un solo botón. Todo se puede omitir, y los ojos pueden seguir abiertos.",
    "This page can be read and printed as it is. To play, it needs a browser with JavaScript.":
      "Esta página se puede leer e imprimir tal como está. Para reproducirse necesita un navegador con JavaScript.",
    "with sound":
      "con sonido",
    "words and a slow bar instead of a moving picture":
      "palabras y una barra lenta en lugar de una imagen en movimiento",
    "The breath":
      "La respiración",
    "What happens, in words":
      "Lo que ocurre, en palabras",
    "Good to know before":
      "Conviene saber antes",
    "What is known":
      "Lo que se sabe",
    "Note":
      "Nota",
    "You can stop at any time. Stopping is as good as going on, and nobody needs a reason for it.":
      "Se puede parar en cualquier momento. Parar es tan bueno como seguir, y nadie necesita un motivo.",
    "If it feels wrong or too much, you might look around, move, or do something else. It may not help, and that is nobody's fault.":
      "Si no sienta bien o es demasiado: mirar alrededor, moverse o hacer otra cosa son opciones. Puede que no ayude, y no es culpa de nadie.",
    "This is no treatment and no emergency service. In danger, the local emergency number is the one to call.":
      "Esto no es un tratamiento ni un servicio de emergencias. En caso de peligro, el número al que llamar es el de emergencias del lugar.",
    "This page needs no network, sends nothing and keeps nothing.":
      "Esta página no necesita red, no envía nada y no guarda nada.",
    "An option in its place: %1.":
      "Una opción en su lugar: %1.",
    "About %1, and as long as you like where it waits for you.":
      "Unos %1, y todo el tiempo que quiera donde la página espera.",
    "About %1.":
      "Unos %1.",
    "In this exercise %1. Whoever wrote it gives this reason: %2":
      "Sobre este ejercicio: %1. Quien lo escribió da este motivo: %2",
    "Written by %1.":
      "Escrito por %1.",
    "Settle pattern: %1":
      "Ejercicio de Settle: %1",
    "the exercise":
      "el ejercicio",
    "stop":
      "parar",
    "close":
      "cerrar",
    "sound off":
      "quitar el sonido",
    "something else":
      "otra cosa",
    "The exercise waits. You might look at something near you, and then at something further away.":
      "El ejercicio espera. Una opción: mirar algo cercano, y después algo más lejano.",
    "Three things you can see, two things you can touch, a sound: any of these is an option, and any can be left out.":
      "Tres cosas que se ven, dos que se pueden tocar, un sonido: todo esto es posible, y todo se puede omitir.",
    "Moving, standing up, or talking with somebody are options too.":
      "Moverse, levantarse o hablar con alguien también es posible.",
    "go on":
      "seguir",
    "go back to the exercise":
      "volver al ejercicio",
    "enough for now":
      "suficiente por ahora",
    "That was the whole of it. Better, the same or worse: any of these is a fine answer.":
      "Eso era todo. Mejor, igual o peor: cualquiera de estas respuestas está bien.",
    "The sound did not begin here, so this goes on in silence.":
      "El sonido no ha empezado aquí; esto sigue en silencio.",
    "It is fine to stop here, to look around, or to talk with somebody.":
      "Parar aquí, mirar alrededor o hablar con alguien está bien.",
    "% seconds":
      "% segundos",
    "% left":
      "quedan %",
    "How strong is it just now? 0 is not at all. It is fine to let this pass.":
      "¿Con qué fuerza se nota ahora? 0 es nada. También se puede dejar pasar.",
    "space pause · q stop · n something else · m sound · 1 to 9 choose":
      "espacio pausa · q parar · n otra cosa · m sonido · 1 a 9 elegir",
  ]

  static let handoutSteps: [String: String] = [
    "%1 for %2 second":
      "%1 (%2 segundo)",
    "%1 for %2 seconds":
      "%1 (%2 segundos)",
    "%1 for %2 seconds at first, %3 at the end":
      "%1 (%2 segundos al principio, %3 al final)",
    "once":
      "una vez",
    "twice":
      "dos veces",
    "%1 times":
      "%1 veces",
    "%1, %2 in all":
      "%1, %2 en total",
    "about %1 seconds for each":
      "unos %1 segundos para cada una",
    "a tone and a dot go slowly from side to side, there and back, %1":
      "un tono y un punto van despacio de un lado a otro, ida y vuelta, %1",
    "quiet time, %1 seconds":
      "un tiempo tranquilo, %1 segundos",
    "If you like: how strong is it just now, from 0 to 10? It stays on this page.":
      "Si quiere: ¿con qué fuerza se nota ahora, de 0 a 10? Se queda en esta página.",
    "One of these, as you like:":
      "Una de estas opciones, como prefiera:",
    "and that is the end":
      "y ese es el final",
    "These steps, %1:":
      "Estos pasos, %1:",
    "it waits until you go on":
      "espera hasta que usted siga",
    "%1 minute":
      "%1 minuto",
    "%1 minutes":
      "%1 minutos",
    "%1 second":
      "%1 segundo",
    "%1 seconds":
      "%1 segundos",
    "A curve that rises and falls with the breath: %1.":
      "Una curva que sube y baja con la respiración: %1.",
    "at first":
      "al principio",
    "at the end":
      "al final",
  ]

  static let handoutTelling: [String: String] = [
    "%1 sound file of the author's, as it is, with whatever its own tags say":
      "%1 archivo de sonido propio, tal como está, con lo que digan sus propias etiquetas",
    "%1 sound files of the author's, as they are, with whatever their own tags say":
      "%1 archivos de sonido propios, tal como están, con lo que digan sus propias etiquetas",
    "Whoever is given %1 can read in it:":
      "Quien reciba %1 puede leer en él:",
    "the name and the id of the pattern: %1 (%2)":
      "el nombre y el identificador del ejercicio: %1 (%2)",
    "the words of its steps, its summary, its cautions and what is known of it":
      "las palabras de los pasos, el resumen, las precauciones y lo que se sabe de él",
    "the pattern that it names in its place: %1":
      "el ejercicio que propone en su lugar: %1",
    "the reason that was given for %1: %2":
      "el motivo que se dio para %1: %2",
    "the author's name, as asked for with --author: %1":
      "el nombre de quien lo escribió, como se pidió con --author: %1",
    "the note that was given with --note":
      "la nota que se dio con --note",
    "It leaves out:":
      "Deja fuera:",
    "notes of the author's own (x-…)":
      "las notas propias (x-…)",
    "%1 sentence that tells the day, the date or the time":
      "%1 frase que dice el día, la fecha o la hora",
    "%1 sentences that tell the day, the date or the time":
      "%1 frases que dicen el día, la fecha o la hora",
    "the author's name; --author adds it":
      "el nombre de quien lo escribió; --author lo añade",
    "%1 sound file of the author's":
      "%1 archivo de sonido propio",
    "%1 sound files of the author's":
      "%1 archivos de sonido propios",
    "Written: %1, %2 kB.":
      "Escrito: %1, %2 kB.",
    "The name of a page ends in .html; this is %1.":
      "El nombre de una página termina en .html; aquí dice %1.",
    "This is too long for a page: its breaths change so often that they would fill it. Fewer minutes may do.":
      "Es demasiado largo para una página: las respiraciones cambian tan a menudo que la llenarían. Con menos minutos puede ir bien.",
    "Please name a pattern, or a card with --card; --card alone lists the cards.":
      "Por favor, indique un ejercicio, o una tarjeta con --card; --card solo muestra las tarjetas.",
    "A page is made of a pattern or of a card, not of both.":
      "Una página se hace de un ejercicio o de una tarjeta, no de los dos.",
    "Please name the file to write, with -o page.html.":
      "Por favor, indique el archivo que se va a escribir, con -o page.html.",
    "Cards, each for settle handout --card NAME -o FILE.html:":
      "Tarjetas, cada una con settle handout --card NOMBRE -o ARCHIVO.html:",
    "There is no card called %1.":
      "No hay ninguna tarjeta llamada %1.",
    "Would you like to write it all the same? y for yes, any other key for no: ":
      "¿Quiere escribirlo de todos modos? s para sí, cualquier otra tecla para no: ",
  ]
}
