// `doctor`, in French.
extension French {
  static let doctor: [String: String] = [
    "Sound": "Son",
    "Timer: how late it wakes": "Minuterie : de combien elle réveille en retard",
    "Sample clock: how far each look lies from what was expected":
      "Horloge des échantillons : l’écart de chaque lecture à l’attendu",
    "Loopback: how far apart sounds are heard": "Boucle : l’écart entre les sons entendus",
    "What that means": "Ce que cela veut dire",
    "Measuring for %1 s.": "Mesure pendant %1 s.",
    "Measuring for %1 s. Quiet wooden taps are played, and heard through the monitor of the output.":
      "Mesure pendant %1 s. De petits coups de bois sont joués, et écoutés par le moniteur de la sortie.",
    "Nothing is open.": "Rien n’est ouvert.",
    "PipeWire": "PipeWire",
    "PulseAudio, or PipeWire in its place": "PulseAudio, ou PipeWire à sa place",
    "ALSA's own mixing": "le mélange d’ALSA",
    "a plugin of ALSA's": "un module d’ALSA",
    "the card %1, without a server": "la carte %1, sans serveur",
    "a card, without a server": "une carte, sans serveur",
    "The device \"%1\" is open: %2.": "L’appareil \"%1\" est ouvert : %2.",
    "%1 frames a second, a buffer of %2 frames (%3 ms).":
      "%1 échantillons par seconde, un tampon de %2 échantillons (%3 ms).",
    "%1 frames a second, a buffer of %2 frames (%3 ms); what is written is heard %4 ms later.":
      "%1 échantillons par seconde, un tampon de %2 échantillons (%3 ms) ; ce qui est écrit s’entend %4 ms plus tard.",
    "It takes %1 frames at a time.": "Il prend %1 échantillons à la fois.",
    "%1 times: %2 in the middle, 99 of 100 within %3, %4 at most":
      "%1 fois : %2 au milieu, 99 sur 100 sous %3, %4 au plus",
    "nothing was measured": "rien n’a été mesuré",
    "%1 intervals, off by less than a hundredth of a frame at most":
      "%1 intervalles, décalés de moins d’un centième d’échantillon au plus",
    "%1 intervals, off by %2 frames at most": "%1 intervalles, décalés de %2 échantillons au plus",
    "Sound: fine. A session would be heard.": "Son : en ordre. Une séance s’entendrait.",
    "Timer: fine. Only a wake that is 200 ms late would touch a cue.":
      "Minuterie : en ordre. Seul un réveil en retard de 200 ms toucherait un signal.",
    "Sample clock: fine. The card's clock is %1 millionths off the machine's, and that is allowed for.":
      "Horloge des échantillons : en ordre. L’horloge de la carte s’écarte de %1 millionièmes de celle de la machine, et c’est compensé.",
    "Loopback: fine. Sounds are heard where they belong, to the frame.":
      "Boucle : en ordre. Les sons s’entendent à leur place, à l’échantillon près.",
    "Terminal: fine. %1.": "Terminal : en ordre. %1.",
    "Sound: no device could be opened. A session goes on in silence. Is a sound server running, or is the device busy? aplay -L lists names for --device.":
      "Son : aucun appareil n’a pu être ouvert. Une séance continue en silence. Un serveur de son tourne-t-il, ou l’appareil est-il occupé ? aplay -L donne des noms pour --device.",
    "Sound: this device plays nothing by its nature. --device default is the usual one.":
      "Son : cet appareil ne joue rien par nature. D’habitude c’est --device default.",
    "Sound: the device ran dry %1 times. The machine is very busy; closing other programs may help.":
      "Son : l’appareil a manqué de données %1 fois. La machine est très occupée ; fermer d’autres programmes peut aider.",
    "Timer: a wake was %1 late, and cues may come late. The machine is very busy or is saving power.":
      "Minuterie : un réveil a eu %1 de retard, et des signaux peuvent tarder. La machine est très occupée ou économise l’énergie.",
    "Sample clock: what the device says jitters by more than a millisecond. Cues are averaged to better than that; a wired output jitters less than Bluetooth.":
      "Horloge des échantillons : ce que dit l’appareil varie de plus d’une milliseconde. La moyenne est meilleure que cela ; une sortie filaire varie moins que Bluetooth.",
    "Sample clock: the device never said what is heard. Cues go by the machine's clock.":
      "Horloge des échantillons : l’appareil n’a jamais dit ce qui s’entend. Les signaux suivent l’horloge de la machine.",
    "Loopback: sounds are up to %1 frames from where they belong. Something on the way resamples or stalls.":
      "Boucle : des sons sont à %1 échantillons au plus de leur place. Quelque chose en chemin rééchantillonne ou bloque.",
    "Loopback: not here. It needs PipeWire or PulseAudio, whose output can be heard by a monitor; a microphone is never used.":
      "Boucle : pas ici. Elle demande PipeWire ou PulseAudio, dont un moniteur peut écouter la sortie ; un micro n’est jamais utilisé.",
    "Loopback: nothing was heard through the monitor. Is the output another one than the default?":
      "Boucle : rien n’a été entendu par le moniteur. La sortie est-elle une autre que celle par défaut ?",
    "Terminal: standard output is none, so that a session would print one line a cue.":
      "Terminal : la sortie standard n’en est pas un ; une séance écrirait une ligne par signal.",
    "%1, %2 by %3, plain characters only": "%1, %2 sur %3, caractères simples seulement",
    "%1, %2 by %3": "%1, %2 sur %3",
    "No colours": "Pas de couleurs",
    "16 colours": "16 couleurs",
    "256 colours": "256 couleurs",
    "All colours": "Toutes les couleurs",
    "Tells what works here: the sound's way, the terminal, and how precise time is.":
      "Dit ce qui marche ici : le chemin du son, le terminal, et la précision du temps.",
    "How long it measures, 2 to 600.": "Combien de temps mesurer, de 2 à 600.",
    "Plays quiet taps and hears them through the output's monitor.":
      "Joue de petits coups et les écoute par le moniteur de la sortie.",
    "a number from 2 to 600": "un nombre de 2 à 600",
  ]
}
