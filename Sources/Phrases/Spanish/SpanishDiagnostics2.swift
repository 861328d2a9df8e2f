// The sentences of `check`, part 2, in Spanish.
extension Spanish {
  static let diagnostics2: [String: String] = [
    "out-breaths that follow one another count as one": "las espiraciones seguidas cuentan como una",
    "the in-breath is longer than the out-breath": "la inspiración es más larga que la espiración",
    "in %1 s, out %2 s": "inspirar %1 s, espirar %2 s",
    "at the same rate a longer out-breath was more relaxing; an even breath is an option too":
      "a igual frecuencia una espiración más larga relajó más; respirar de forma pareja también es una opción",
    "Van Diest 2014, doi:10.1007/s10484-014-9253-x; Laborde 2021, doi:10.3390/su13147775":
      "Van Diest 2014, doi:10.1007/s10484-014-9253-x; Laborde 2021, doi:10.3390/su13147775",
    "the breath is held here": "aquí se retiene el aire",
    "a hold of over 4 seconds is long for many people":
      "retener más de 4 segundos es largo para muchas personas",
    "the breath is held for %1 s; over 7 s Settle does not hold":
      "el aire se retiene %1 s; más de 7 s Settle no retiene",
    "held here": "retenido aquí",
    "the breath is held for %1 s": "el aire se retiene %1 s",
    "holds are not for everyone, and breathing through is an option worth saying":
      "retener no es para todo el mundo, y conviene decir que se puede seguir respirando",
    "holds that follow one another count together; try 4 s, or leave the hold out":
      "las pausas seguidas cuentan juntas; probar 4 s, o quitar la pausa",
    "direction: MedlinePlus, RESPeRATE, NHS; the figures: design":
      "orientación: MedlinePlus, RESPeRATE, NHS; las cifras: Settle",
    "the breath is held for %1 s; the usual limit is 7 s":
      "el aire se retiene %1 s; el límite habitual es 7 s",
    "the breath is held at %1 breaths a minute; over 10 Settle does not hold":
      "el aire se retiene a %1 respiraciones por minuto; por encima de 10 Settle no retiene",
    "leave the hold out, or make the other phases longer": "quitar la pausa, o alargar las otras fases",
    "the breath is held soon after %1 breaths a minute; after over 10 Settle does not hold":
      "el aire se retiene poco después de %1 respiraciones por minuto; tras más de 10 Settle no retiene",
    "leave the hold out, or breathe more slowly before it":
      "quitar la pausa, o respirar más despacio antes",
    "over-breathing and then holding is a known danger; the figure: design":
      "respirar de más y luego retener es un peligro conocido; la cifra: Settle",
    "a pattern that holds the breath names one that does not":
      "un ejercicio que retiene el aire nombra otro que no lo hace",
    "add \"instead\": \"even-breath\", or another pattern without holds":
      "añadir \"instead\": \"even-breath\", u otro ejercicio sin retener",
    "direction: MedlinePlus, RESPeRATE, NHS; design": "orientación: MedlinePlus, RESPeRATE, NHS; Settle",
    "these are %1 breaths of 4-7-8 in all; past 8 Settle does not go":
      "son %1 respiraciones de 4-7-8 en total; Settle no pasa de 8",
    "over 4 breaths of 4-7-8 are many": "más de 4 respiraciones de 4-7-8 son muchas",
    "so many": "tantas",
    "there are %1 in all": "son %1 en total",
    "four breaths are the usual number, and eight the most":
      "lo usual son cuatro respiraciones, ocho como máximo",
    "as Andrew Weil teaches it, told by others": "como lo enseña Andrew Weil, contado por otros",
    "these are %1 breaths of 4-7-8 in all; eight are the most as a rule":
      "son %1 respiraciones de 4-7-8 en total; por lo general ocho como máximo",
    "breathing for over 20 minutes in all is longer than what was tested":
      "más de 20 minutos de respiración en total es más de lo que se ha probado",
    "%1 min of breathing along the longest way": "%1 min de respiración por el camino más largo",
    "5 to 20 minutes were tested; quiet time (\"rest\") and muscle relaxation do not count":
      "se han probado de 5 a 20 minutos; el tiempo tranquilo (\"rest\") y la relajación muscular no cuentan",
    "these are %1 passes a minute; from 60 Settle does not go":
      "son %1 pasadas por minuto; Settle no llega a 60",
    "over 30 passes a minute are fast": "más de 30 pasadas por minuto son rápidas",
    "slow passes are 20 to 30 a minute": "lentas son de 20 a 30 por minuto",
    "these are %1 passes a minute; the usual limit is 60":
      "son %1 pasadas por minuto; el límite habitual es 60",
    "there are %1 passes along the longest way; past 12 Settle does not go":
      "hay %1 pasadas por el camino más largo; Settle no pasa de 12",
    "repeats and included patterns count; fewer passes, or an end in between":
      "las repeticiones y los ejercicios incluidos cuentan; menos pasadas, o un final entre ellas",
    "there are %1 passes along the longest way; the usual limit is 12":
      "hay %1 pasadas por el camino más largo; el límite habitual es 12",
    "this changes brightness over 3 times a second; Settle does not flash":
      "esto cambia el brillo más de 3 veces por segundo; Settle no destella",
    "this would flash": "esto destellaría",
    "make the phases longer": "alargar las fases",
    "acknowledged in the pattern: %1": "justificado en el ejercicio: %1",
    "tensing for over 10 seconds is long": "tensar más de 10 segundos es largo",
    "tensed for %1 s": "tensado %1 s",
    "5 to 7 seconds are usual, and only as far as it is comfortable":
      "lo usual son 5 a 7 segundos, y solo mientras resulte cómodo",
    "easing off after tensing takes at least 10 seconds":
      "aflojar después de tensar dura al menos 10 segundos",
    "eased for %1 s": "aflojado %1 s",
    "make it longer, or add a \"rest\" after it; rests and the pauses of \"say\" count":
      "alargar, o añadir un \"rest\" después; los reposos y las pausas de \"say\" cuentan",
    "a pattern that holds the breath names whom it is not for":
      "un ejercicio que retiene el aire nombra para quién no es",
    "holds and the heart: direction from MedlinePlus; pregnancy: no holds, no fast breathing; design":
      "retener y el corazón: orientación de MedlinePlus; embarazo: sin retener ni respirar rápido; Settle",
    "a pattern with fast breathing names epilepsy":
      "un ejercicio con respiración rápida nombra la epilepsia",
    "over-breathing can bring on seizures: doi:10.1055/s-0043-1774808":
      "respirar demasiado puede provocar crisis: doi:10.1055/s-0043-1774808",
    "a pattern that tenses muscles names pain": "un ejercicio que tensa músculos nombra el dolor",
    "a pattern with bilateral passes names dissociation":
      "un ejercicio con pasadas bilaterales nombra la disociación",
    "because of this": "por esto",
    "add %1 to \"cautions\"": "añadir %1 a \"cautions\"",
    "this breathing pattern names no evidence": "este ejercicio de respiración no nombra pruebas",
    "nothing is said of it": "no se dice nada",
    "add \"evidence\": [ { \"finding\": \"…\", \"source\": \"…\" } ], or leave it: nothing is known is an answer":
      "añadir \"evidence\": [ { \"finding\": \"…\", \"source\": \"…\" } ], o dejarlo: no saber nada también es una respuesta",
    "this recording is turned down while it plays": "esta grabación se baja mientras suena",
    "it peaks at %1 dBFS, at %2 LUFS": "pico en %1 dBFS, %2 LUFS",
    "it peaks at %1 dBFS": "pico en %1 dBFS",
    "nothing to do; a peak of −12 dBFS and −26 LUFS at most leave it as it is":
      "nada que hacer; hasta −12 dBFS de pico y −26 LUFS queda como está",
    "this recording is so loud that it may be distorted":
      "esta grabación es tan fuerte que puede estar distorsionada",
    "record it again a little further from the microphone":
      "grabar de nuevo, un poco más lejos del micrófono",
    "this cue begins suddenly and is faded in": "esta señal empieza de golpe y se hace entrar poco a poco",
    "it rises within %1 ms": "sube en %1 ms",
    "nothing to do; a rise of 100 ms and more leaves it as it is":
      "nada que hacer; con una subida de 100 ms o más queda como está",
    "\"%1\" cannot be the name of a setting": "\"%1\" no puede ser el nombre de un ajuste",
  ]
}
