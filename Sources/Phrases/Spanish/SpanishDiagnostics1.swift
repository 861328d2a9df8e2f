// The sentences of `check`, part 1, in Spanish.
extension Spanish {
  static let diagnostics1: [String: String] = [
    "\"%1\" is not there in %2, though the words around it are":
      "\"%1\" no existe en %2, aunque las palabras de alrededor sí",
    "whoever reads in it is given another language there; a copy of that pattern can be written in %1":
      "quien lee en ese idioma encuentra allí otro; una copia de ese ejercicio se puede escribir en %1",
    "a whole number from %1 to %2":
      "un número entero de %1 a %2",
    "keys in { } such as { \"volume\": 40 }": "claves en { } como { \"volume\": 40 }",
    "a whole number from 0 to 100": "un número entero de 0 a 100",
    "needed here is %1": "aquí se espera %1",
    "this is %1": "aquí: %1",
    "needed here is one line of at most %1 letters": "aquí se espera una línea de %1 letras como máximo",
    "this one": "esto",
    "null": "null",
    "a text in double quotes": "un texto entre comillas dobles",
    "a text in double quotes, or one for each language":
      "un texto entre comillas dobles, o uno por idioma",
    "a list in [ ]": "una lista en [ ]",
    "a group in { }": "un grupo en { }",
    "a number, or a setting such as \"$in\"": "un número, o un ajuste como \"$in\"",
    "a length of time such as 4 or \"2 min\"": "una duración como 4 o \"2 min\"",
    "true or false": "true o false",
    "a pattern in { }": "un ejercicio en { }",
    "a setting such as { \"default\": 4, \"min\": 3, \"max\": 6 }":
      "un ajuste como { \"default\": 4, \"min\": 3, \"max\": 6 }",
    "a finding such as { \"finding\": \"…\", \"source\": \"…\" }":
      "un hallazgo como { \"finding\": \"…\", \"source\": \"…\" }",
    "an acknowledgement such as { \"code\": \"hold\", \"reason\": \"…\" }":
      "una justificación como { \"code\": \"hold\", \"reason\": \"…\" }",
    "sounds such as { \"breath\": \"swell\", \"cues\": \"bowl\" }":
      "sonidos como { \"breath\": \"swell\", \"cues\": \"bowl\" }",
    "a list of steps in [ ]": "una lista de pasos en [ ]",
    "a step in { }": "un paso en { }",
    "phases such as [ { \"in\": 4 }, { \"out\": 6 } ], or \"4-6\"":
      "fases como [ { \"in\": 4 }, { \"out\": 6 } ], o \"4-6\"",
    "a phase such as { \"in\": 4 }": "una fase como { \"in\": 4 }",
    "a rate such as { \"per_minute\": 6, \"in_out\": \"4:6\" }":
      "un ritmo como { \"per_minute\": 6, \"in_out\": \"4:6\" }",
    "a proportion such as \"4:6\"": "una proporción como \"4:6\"",
    "a list of phases in [ ]": "una lista de fases en [ ]",
    "a phase such as { \"label\": \"Ease off\", \"lasts\": 6 }":
      "una fase como { \"label\": \"Ease off\", \"lasts\": 6 }",
    "passes such as { \"passes\": 8, \"per_minute\": 25 }":
      "pasadas como { \"passes\": 8, \"per_minute\": 25 }",
    "a list of one to nine ways on in [ ]": "una lista de uno a nueve caminos en [ ]",
    "a way on such as { \"label\": \"more\", \"steps\": [ … ] }":
      "un camino como { \"label\": \"more\", \"steps\": [ … ] }",
    "to leave the hold out, delete this phase": "para quitar la pausa, borrar esta fase",
    "to leave this phase out, delete it": "para quitar esta fase, borrarla",
    "a 0 leaves its phase out": "un 0 quita su fase",
    "faster than that": "más rápido que eso",
    "it is a folder": "es una carpeta",
    "it is a pipe or a device, and not a file": "es una tubería o un dispositivo, y no un archivo",
    "it is not there": "no está",
    "you may not read it": "no tiene permiso de lectura",
    "write it like 4, \"90 s\", \"2 min\", \"1 min 30 s\" or \"24 h\"":
      "se escribe como 4, \"90 s\", \"2 min\", \"1 min 30 s\" o \"24 h\"",
    "write decimals with a point, as in \"5.5 s\"": "escribir los decimales con punto, como \"5.5 s\"",
    "name each unit once, the largest first, as in \"1 min 30 s\"":
      "nombrar cada unidad una vez, la mayor primero, como \"1 min 30 s\"",
    "one of ": "uno de ",
    "did you mean \"%1\"?": "¿quizá \"%1\"?",
    "it can be ": "puede ser: ",
    "this begins at over 10 breaths a minute and slows down":
      "esto empieza con más de 10 respiraciones por minuto y se hace más lento",
    "over 10 breaths a minute is faster than slow breathing":
      "más de 10 respiraciones por minuto es más rápido que respirar despacio",
    "over 20 breaths a minute is faster than people breathe at rest":
      "más de 20 respiraciones por minuto es más rápido que en reposo",
    "these are %1 breaths a minute; over 30 Settle does not pace":
      "son %1 respiraciones por minuto; por encima de 30 Settle no marca el ritmo",
    "so fast": "tan rápido",
    "this is %1 a minute": "son %1 por minuto",
    "people at rest breathe 12 to 20 times a minute; longer phases are slower":
      "en reposo se respira de 12 a 20 veces por minuto; las fases más largas son más lentas",
    "slow breathing is under 10 a minute: doi:10.3389/fnhum.2018.00353; the limit of 30: design":
      "respirar despacio es menos de 10 por minuto: doi:10.3389/fnhum.2018.00353; el límite de 30: Settle",
    "these are %1 breaths a minute; the usual limit is 30":
      "son %1 respiraciones por minuto; el límite habitual es 30",
    "under 4 breaths a minute is slower than breathing is usually taught":
      "menos de 4 respiraciones por minuto es más lento de lo que se suele enseñar",
    "under 3 breaths a minute is very slow": "menos de 3 respiraciones por minuto es muy lento",
    "these are %1 breaths a minute; under 2 Settle does not pace":
      "son %1 respiraciones por minuto; por debajo de 2 Settle no marca el ritmo",
    "so slow": "tan lento",
    "4 to 6 a minute are usual; shorter phases are faster":
      "lo usual son 4 a 6 por minuto; las fases más cortas son más rápidas",
    "4 to 6 a minute: VA; the limits: design": "4 a 6 por minuto: VA; los límites: Settle",
    "these are %1 breaths a minute; the usual limit is 2":
      "son %1 respiraciones por minuto; el límite habitual es 2",
    "the breath only ever goes in, and never out": "el aire solo entra y nunca sale",
    "the breath only ever goes out, and never in": "el aire solo sale y nunca entra",
    "from here": "desde aquí",
    "add an out-breath: { \"out\": 6 }": "añadir una espiración: { \"out\": 6 }",
    "add an in-breath: { \"in\": 4 }": "añadir una inspiración: { \"in\": 4 }",
    "design": "criterio de Settle",
    "an in-breath usually takes 1.5 to 8 seconds": "una inspiración suele durar de 1,5 a 8 segundos",
    "this is %1 s in all": "son %1 s en total",
    "in-breaths that follow one another count as one": "las inspiraciones seguidas cuentan como una",
    "an out-breath usually takes 1.5 to 12 seconds": "una espiración suele durar de 1,5 a 12 segundos",
  ]
}
