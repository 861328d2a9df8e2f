// `doctor`, in Spanish.
extension Spanish {
  static let doctor: [String: String] = [
    "Sound": "Sonido",
    "Timer: how late it wakes": "Temporizador: con cuánto retraso despierta",
    "Sample clock: how far each look lies from what was expected":
      "Reloj de muestras: cuánto se aparta cada lectura de lo esperado",
    "Loopback: how far apart sounds are heard": "Bucle: con qué intervalo se oyen los sonidos",
    "What that means": "Lo que significa",
    "Measuring for %1 s.": "Midiendo durante %1 s.",
    "Measuring for %1 s. Quiet wooden taps are played, and heard through the monitor of the output.":
      "Midiendo durante %1 s. Suenan golpes suaves de madera, que se oyen por el monitor de la salida.",
    "Nothing is open.": "No hay nada abierto.",
    "PipeWire": "PipeWire",
    "PulseAudio, or PipeWire in its place": "PulseAudio, o PipeWire en su lugar",
    "ALSA's own mixing": "la mezcla propia de ALSA",
    "a plugin of ALSA's": "un complemento de ALSA",
    "the card %1, without a server": "la tarjeta %1, sin servidor",
    "a card, without a server": "una tarjeta, sin servidor",
    "The device \"%1\" is open: %2.": "El dispositivo \"%1\" está abierto: %2.",
    "%1 frames a second, a buffer of %2 frames (%3 ms).":
      "%1 muestras por segundo, un búfer de %2 muestras (%3 ms).",
    "%1 frames a second, a buffer of %2 frames (%3 ms); what is written is heard %4 ms later.":
      "%1 muestras por segundo, un búfer de %2 muestras (%3 ms); lo escrito se oye %4 ms después.",
    "It takes %1 frames at a time.": "Toma %1 muestras cada vez.",
    "%1 times: %2 in the middle, 99 of 100 within %3, %4 at most":
      "%1 veces: %2 en el centro, 99 de 100 dentro de %3, %4 como máximo",
    "nothing was measured": "no se midió nada",
    "%1 intervals, off by less than a hundredth of a frame at most":
      "%1 intervalos, con menos de una centésima de muestra de diferencia como máximo",
    "%1 intervals, off by %2 frames at most": "%1 intervalos, con %2 muestras de diferencia como máximo",
    "Sound: fine. A session would be heard.": "Sonido: en orden. Una sesión se oiría.",
    "Timer: fine. Only a wake that is 200 ms late would touch a cue.":
      "Temporizador: en orden. Solo un despertar con 200 ms de retraso afectaría a una señal.",
    "Sample clock: fine. The card's clock is %1 millionths off the machine's, and that is allowed for.":
      "Reloj de muestras: en orden. El reloj de la tarjeta se aparta %1 millonésimas del del equipo, y se tiene en cuenta.",
    "Loopback: fine. Sounds are heard where they belong, to the frame.":
      "Bucle: en orden. Los sonidos se oyen en su sitio, con exactitud de una muestra.",
    "Terminal: fine. %1.": "Terminal: en orden. %1.",
    "Sound: no device could be opened. A session goes on in silence. Is a sound server running, or is the device busy? aplay -L lists names for --device.":
      "Sonido: no se pudo abrir ningún dispositivo. Una sesión sigue en silencio. ¿Hay un servidor de sonido en marcha, o está ocupado el dispositivo? aplay -L da nombres para --device.",
    "Sound: this device plays nothing by its nature. --device default is the usual one.":
      "Sonido: este dispositivo no suena por su naturaleza. Lo habitual es --device default.",
    "Sound: the device ran dry %1 times. The machine is very busy; closing other programs may help.":
      "Sonido: el dispositivo se quedó sin datos %1 veces. El equipo está muy ocupado; cerrar otros programas puede ayudar.",
    "Timer: a wake was %1 late, and cues may come late. The machine is very busy or is saving power.":
      "Temporizador: un despertar llegó %1 tarde, y las señales pueden retrasarse. El equipo está muy ocupado o ahorra energía.",
    "Sample clock: what the device says jitters by more than a millisecond. Cues are averaged to better than that; a wired output jitters less than Bluetooth.":
      "Reloj de muestras: lo que dice el dispositivo varía más de un milisegundo. El promedio es mejor que eso; una salida con cable varía menos que Bluetooth.",
    "Sample clock: the device never said what is heard. Cues go by the machine's clock.":
      "Reloj de muestras: el dispositivo nunca dijo qué se oye. Las señales siguen el reloj del equipo.",
    "Loopback: sounds are up to %1 frames from where they belong. Something on the way resamples or stalls.":
      "Bucle: hay sonidos hasta a %1 muestras de su sitio. Algo en el camino remuestrea o se atasca.",
    "Loopback: not here. It needs PipeWire or PulseAudio, whose output can be heard by a monitor; a microphone is never used.":
      "Bucle: aquí no. Necesita PipeWire o PulseAudio, cuya salida puede oír un monitor; nunca se usa un micrófono.",
    "Loopback: nothing was heard through the monitor. Is the output another one than the default?":
      "Bucle: no se oyó nada por el monitor. ¿Es la salida otra que la predeterminada?",
    "Terminal: standard output is none, so that a session would print one line a cue.":
      "Terminal: la salida estándar no lo es; una sesión escribiría una línea por señal.",
    "%1, %2 by %3, plain characters only": "%1, %2 por %3, solo caracteres simples",
    "%1, %2 by %3": "%1, %2 por %3",
    "No colours": "Sin colores",
    "16 colours": "16 colores",
    "256 colours": "256 colores",
    "All colours": "Todos los colores",
    "Tells what works here: the sound's way, the terminal, and how precise time is.":
      "Dice qué funciona aquí: el camino del sonido, el terminal y la precisión del tiempo.",
    "How long it measures, 2 to 600.": "Cuánto tiempo se mide, de 2 a 600.",
    "Plays quiet taps and hears them through the output's monitor.":
      "Hace sonar golpes suaves y los oye por el monitor de la salida.",
    "a number from 2 to 600": "un número de 2 a 600",
  ]
}
