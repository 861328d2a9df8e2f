// `doctor`, in German.
extension German {
  static let doctor: [String: String] = [
    "Sound": "Ton",
    "Timer: how late it wakes": "Zeitgeber: wie spät er weckt",
    "Sample clock: how far each look lies from what was expected":
      "Sample-Uhr: wie weit jeder Blick vom Erwarteten liegt",
    "Loopback: how far apart sounds are heard": "Rückweg: in welchem Abstand Klänge zu hören sind",
    "What that means": "Was das heißt",
    "Measuring for %1 s.": "Messung: %1 s.",
    "Measuring for %1 s. Quiet wooden taps are played, and heard through the monitor of the output.":
      "Messung: %1 s. Leises Klopfen auf Holz wird gespielt und über den Monitor der Ausgabe gehört.",
    "Nothing is open.": "Nichts ist offen.",
    "PipeWire": "PipeWire",
    "PulseAudio, or PipeWire in its place": "PulseAudio, oder PipeWire an seiner Stelle",
    "ALSA's own mixing": "ALSAs eigenes Mischen",
    "a plugin of ALSA's": "ein Plugin von ALSA",
    "the card %1, without a server": "die Karte %1, ohne Server",
    "a card, without a server": "eine Karte, ohne Server",
    "The device \"%1\" is open: %2.": "Das Gerät \"%1\" ist offen: %2.",
    "%1 frames a second, a buffer of %2 frames (%3 ms).":
      "%1 Samples pro Sekunde, ein Puffer von %2 Samples (%3 ms).",
    "%1 frames a second, a buffer of %2 frames (%3 ms); what is written is heard %4 ms later.":
      "%1 Samples pro Sekunde, ein Puffer von %2 Samples (%3 ms); was geschrieben ist, ist %4 ms später zu hören.",
    "It takes %1 frames at a time.": "Es nimmt %1 Samples auf einmal.",
    "%1 times: %2 in the middle, 99 of 100 within %3, %4 at most":
      "%1-mal: %2 in der Mitte, 99 von 100 innerhalb von %3, höchstens %4",
    "nothing was measured": "nichts wurde gemessen",
    "%1 intervals, off by less than a hundredth of a frame at most":
      "%1 Abstände, höchstens ein Hundertstel Sample daneben",
    "%1 intervals, off by %2 frames at most": "%1 Abstände, höchstens %2 Samples daneben",
    "Sound: fine. A session would be heard.": "Ton: in Ordnung. Eine Sitzung wäre zu hören.",
    "Timer: fine. Only a wake that is 200 ms late would touch a cue.":
      "Zeitgeber: in Ordnung. Erst ein Wecken mit 200 ms Verspätung würde einen Klang berühren.",
    "Sample clock: fine. The card's clock is %1 millionths off the machine's, and that is allowed for.":
      "Sample-Uhr: in Ordnung. Die Uhr der Karte geht um %1 Millionstel anders als die des Rechners; das ist eingerechnet.",
    "Loopback: fine. Sounds are heard where they belong, to the frame.":
      "Rückweg: in Ordnung. Klänge sind zu hören, wo sie hingehören, auf das Sample genau.",
    "Terminal: fine. %1.": "Terminal: in Ordnung. %1.",
    "Sound: no device could be opened. A session goes on in silence. Is a sound server running, or is the device busy? aplay -L lists names for --device.":
      "Ton: kein Gerät ließ sich öffnen. Eine Sitzung geht in Stille weiter. Läuft ein Soundserver, oder ist das Gerät belegt? aplay -L nennt Namen für --device.",
    "Sound: this device plays nothing by its nature. --device default is the usual one.":
      "Ton: dieses Gerät spielt seiner Art nach nichts. Üblich ist --device default.",
    "Sound: the device ran dry %1 times. The machine is very busy; closing other programs may help.":
      "Ton: das Gerät lief %1-mal leer. Der Rechner ist sehr beschäftigt; andere Programme zu schließen kann helfen.",
    "Timer: a wake was %1 late, and cues may come late. The machine is very busy or is saving power.":
      "Zeitgeber: ein Wecken kam %1 zu spät, und Klänge können spät kommen. Der Rechner ist sehr beschäftigt oder spart Strom.",
    "Sample clock: what the device says jitters by more than a millisecond. Cues are averaged to better than that; a wired output jitters less than Bluetooth.":
      "Sample-Uhr: was das Gerät sagt, schwankt um mehr als eine Millisekunde. Klänge werden besser als das gemittelt; ein Ausgang mit Kabel schwankt weniger als Bluetooth.",
    "Sample clock: the device never said what is heard. Cues go by the machine's clock.":
      "Sample-Uhr: das Gerät hat nie gesagt, was zu hören ist. Klänge gehen nach der Uhr des Rechners.",
    "Loopback: sounds are up to %1 frames from where they belong. Something on the way resamples or stalls.":
      "Rückweg: Klänge liegen bis zu %1 Samples neben ihrer Stelle. Etwas auf dem Weg rechnet um oder stockt.",
    "Loopback: not here. It needs PipeWire or PulseAudio, whose output can be heard by a monitor; a microphone is never used.":
      "Rückweg: hier nicht. Er braucht PipeWire oder PulseAudio, deren Ausgabe ein Monitor hören kann; ein Mikrofon wird nie benutzt.",
    "Loopback: nothing was heard through the monitor. Is the output another one than the default?":
      "Rückweg: über den Monitor war nichts zu hören. Ist die Ausgabe eine andere als die übliche?",
    "Terminal: standard output is none, so that a session would print one line a cue.":
      "Terminal: die Standardausgabe ist keines; eine Sitzung würde eine Zeile je Klang ausgeben.",
    "%1, %2 by %3, plain characters only": "%1, %2 mal %3, nur einfache Zeichen",
    "%1, %2 by %3": "%1, %2 mal %3",
    "No colours": "Keine Farben",
    "16 colours": "16 Farben",
    "256 colours": "256 Farben",
    "All colours": "Alle Farben",
    "Tells what works here: the sound's way, the terminal, and how precise time is.":
      "Sagt, was hier geht: der Weg des Tons, das Terminal, und wie genau die Zeit ist.",
    "How long it measures, 2 to 600.": "Wie lange gemessen wird, 2 bis 600.",
    "Plays quiet taps and hears them through the output's monitor.":
      "Spielt leises Klopfen und hört es über den Monitor der Ausgabe.",
    "a number from 2 to 600": "eine Zahl von 2 bis 600",
  ]
}
