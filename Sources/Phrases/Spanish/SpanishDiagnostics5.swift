// The sentences of `check`, part 5, in Spanish.
extension Spanish {
  static let diagnostics5: [String: String] = [
    "\"%1\" stands here twice": "\"%1\" está aquí dos veces",
    "this file cannot be read": "este archivo no se puede leer",
    "see whether it exists and whether you may read it": "mirar si existe y si se permite leerlo",
    "this file cannot be read: %1": "este archivo no se puede leer: %1",
    "see how it is written; \"settle list\" shows the patterns there are by name":
      "mirar cómo se escribe; \"settle list\" muestra los ejercicios por nombre",
    "\"%1\" is missing": "falta \"%1\"",
    "add %1": "añadir %1",
    "\"%1\" is not a name that is known here": "\"%1\" no es un nombre conocido aquí",
    "known are %1; notes of your own begin with \"x-\"":
      "se conocen %1; las notas propias empiezan por \"x-\"",
    "\"%1\" cannot stand here": "\"%1\" no puede estar aquí",
    "only format 1 is known": "solo se conoce el formato 1",
    "write \"format\": 1": "escribir \"format\": 1",
    "an id is made of small letters, digits and hyphens":
      "un id se compone de minúsculas, cifras y guiones",
    "this is not": "este no",
    "write it like \"evening-breath\"": "se escribe como \"evening-breath\"",
    "\"%1\" is the name of a command, as in \"settle %2\"":
      "\"%1\" es el nombre de una orden, como en \"settle %2\"",
    "write another id, such as \"my-%1\"": "escribir otro id, como \"my-%1\"",
    "there are no words here": "aquí no hay palabras",
    "write some, or delete this entry": "escribir algunas, o borrar esta entrada",
    "U+%1 is in here": "aquí hay U+%1",
    "delete it, or write the text again": "borrarlo, o escribir el texto de nuevo",
    "\"%1\" is not a language": "\"%1\" no es un idioma",
    "write a tag such as \"en\", \"de\" or \"pt-BR\"":
      "escribir una etiqueta como \"en\", \"de\" o \"pt-BR\"",
    "this is finer or larger than can be counted exactly":
      "esto es más fino o mayor de lo que se cuenta con exactitud",
    "from this": "desde esto",
    "write fewer digits, or a smaller number": "escribir menos cifras, o un número menor",
    "a length of time is a whole number of nanoseconds":
      "una duración es un número entero de nanosegundos",
    "this is finer": "esto es más fino",
    "write at most nine decimals of a second": "escribir como máximo nueve decimales de segundo",
    "needed here is a whole number, 0 or more": "aquí se espera un número entero, 0 o más",
    "needed here is a number from 0 to 1": "aquí se espera un número de 0 a 1",
    "needed here is a number over 0": "aquí se espera un número mayor que 0",
    "needed here are two numbers over 0 with a colon between them":
      "aquí se esperan dos números mayores que 0, con dos puntos entre ellos",
    "write it like \"4:6\"": "se escribe como \"4:6\"",
    "this is not a length of time": "esto no es una duración",
    "add a unit: \"%1 s\", \"%2 min\" or \"%3 h\"": "añadir una unidad: \"%1 s\", \"%2 min\" o \"%3 h\"",
    "write %1 without quotes for seconds, or add a unit: \"%2 s\", \"%3 min\"":
      "escribir %1 sin comillas para segundos, o añadir una unidad: \"%2 s\", \"%3 min\"",
    "\"%1\" is not a unit of time": "\"%1\" no es una unidad de tiempo",
    "write \"%1\"": "escribir \"%1\"",
    "units are \"s\", \"min\" and \"h\"": "las unidades son \"s\", \"min\" y \"h\"",
    "a length of time is 0 or more": "una duración es 0 o más",
    "a phase lasts at least 0.1 seconds": "una fase dura al menos 0,1 segundos",
    "this is not a breath as it can be written in short": "esto no es una respiración abreviada",
    "write in-out as \"4-6\", in-hold-out as \"4-7-8\", in-hold-out-hold as \"4-4-4-4\"":
      "escribir \"4-6\" para inspirar-espirar, \"4-7-8\" con una pausa, \"4-4-4-4\" con dos",
    "a thing to notice is given at least 0.1 seconds": "algo que notar recibe al menos 0,1 segundos",
    "a calm time is \"8 s\"": "un tiempo tranquilo es \"8 s\"",
    "phases stand in a list, since their order counts":
      "las fases van en una lista, porque su orden cuenta",
    "this is a group": "esto es un grupo",
    "write it like [ %1 ]": "se escribe como [ %1 ]",
    "a file is named by its way from the pattern's folder":
      "un archivo se nombra por su ruta desde la carpeta del ejercicio",
    "put the file beside the pattern and write it like \"audio/feet.flac\"":
      "poner el archivo junto al ejercicio y escribirlo como \"audio/feet.flac\"",
    "the name of a file has an ending": "el nombre de un archivo tiene una extensión",
    "this has none": "este no la tiene",
    "write it like \"audio/feet.flac\"": "se escribe como \"audio/feet.flac\"",
    "this file is outside the pattern's folder": "este archivo está fuera de la carpeta del ejercicio",
    "it leads out of it": "lleva fuera de ella",
    "copy the file into the folder of the pattern": "copiar el archivo en la carpeta del ejercicio",
    "the recording \"%1\" is not there": "la grabación \"%1\" no está",
    "until it is, its words are shown and spoken without it":
      "hasta entonces, sus palabras se muestran y se dicen sin ella",
    "this recording has no words beside it": "esta grabación no tiene palabras al lado",
    "add its words as \"%1\", for those who read": "añadir sus palabras como \"%1\", para quien lee",
    "\"%1\" cannot be acknowledged": "\"%1\" no se puede justificar",
    "delete the entry, and change the exercise where it is found":
      "borrar la entrada y cambiar el ejercicio donde se encuentra",
    "\"%1\" obliges, where an invitation leaves a choice": "\"%1\" obliga, donde una invitación deja elegir",
    "these words": "estas palabras",
    "perhaps \"you might like to …\", \"an option is …\" or \"if it feels all right\"":
      "quizá \"si quiere, …\", \"una opción es …\" o \"si resulta cómodo\"",
    "\"%1\" can be hard to bear, and nothing here depends on it":
      "\"%1\" puede ser difícil de soportar, y aquí nada depende de ello",
    "perhaps \"eyes open, or not, as you like\"": "quizá \"ojos abiertos o no, como quiera\"",
    "\"%1\" can bring panic, and more air than the body wants":
      "\"%1\" puede traer pánico, y más aire del que el cuerpo quiere",
    "perhaps \"a small, comfortable breath\"": "quizá \"una respiración pequeña y cómoda\"",
  ]
}
