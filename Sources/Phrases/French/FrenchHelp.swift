// `--help`, in French.
extension French {
  static let help: [String: String] = [
    "That of the config instead.":
      "Celle de la configuration à la place.",
    "With --svg: an orb that breathes as the first breath does; still where less motion is asked for.":
      "Avec --svg : un orbe qui respire comme la première respiration ; immobile là où moins de mouvement est demandé.",
    "What goes with the breath: swell, tone or none.":
      "Ce qui accompagne la respiration : swell, tone ou none.",
    "What marks phases: bowl, chime, wood, spoken, count or none.":
      "Ce qui marque les phases : bowl, chime, wood, spoken, count ou none.",
    "What is heard all the while: ocean, rain, brown, pink or none.":
      "Ce que l’on entend tout du long : ocean, rain, brown, pink ou none.",
    "What a sound mixer shows of the stream.":
      "Ce qu’un mélangeur de son montre du flux.",
    "Writes one page to hand on: it prints, and plays in a browser without any network.":
      "Écrit une page à transmettre : elle s’imprime, et joue dans un navigateur sans aucun réseau.",
    "The page to write; its name ends in .html.":
      "La page à écrire ; son nom finit par .html.",
    "Writes a card in place of a pattern; alone it lists the cards.":
      "Écrit une carte à la place d’un exercice ; seul, montre les cartes.",
    "Words of yours that stand on the page; \"\" leaves lines to write on.":
      "Vos propres mots sur la page ; \"\" laisse des lignes pour écrire.",
    "Puts the author's name on the page.":
      "Met le nom de l’auteur sur la page.",
    "The pattern's file, or a pack.":
      "Le fichier de l’exercice, ou un paquet.",
    "Puts a pattern, what it includes and its sound files into one file to hand on.":
      "Met un exercice, ce qu’il inclut et ses fichiers son dans un seul fichier à transmettre.",
    "A pattern's name or file.":
      "Le nom ou le fichier d’un exercice.",
    "The pack to write, such as evening.settle.":
      "Le paquet à écrire, comme evening.settle.",
    "Keeps the author's name in it.":
      "Y garde le nom de qui l’a écrit.",
    "Records the words of a pattern in your own voice, one after another.":
      "Enregistre les mots d’un exercice avec votre propre voix, l’un après l’autre.",
    "The ALSA device to record from.":
      "Le périphérique ALSA d’où enregistrer.",
    "Paces breathing and grounding exercises, by sound and sight.":
      "Rythme des exercices de respiration et d’ancrage, par le son et l’image.",
    "settle <pattern> [<options>]\nsettle <command> [<options>]":
      "settle <pattern> [<options>]\nsettle <command> [<options>]",
    "settle even-breath    plays a pattern; settle list shows them\nsettle 4-6            in for 4 seconds, out for 6, for 5 minutes\nWhile it plays: space pauses, n is something else, q leaves at once, ? shows all keys.":
      "settle even-breath    joue un exercice ; settle list les montre\nsettle 4-6            inspirer 4 secondes, expirer 6, pendant 5 minutes\nPendant l’exercice : espace met en pause, n est autre chose, q quitte aussitôt, ? montre les touches.",
    "Plays a pattern; settle PATTERN is the same.": "Joue un exercice ; settle PATTERN fait de même.",
    "Shows the patterns there are, built-in ones and your own.":
      "Montre les exercices, ceux d’origine et les vôtres.",
    "Shows what a pattern is: the breath as a curve, timings, what is known, who may want to take care.":
      "Montre un exercice : le souffle en courbe, les durées, ce que l’on sait, les précautions.",
    "Prints the compiled timeline in exact nanoseconds.":
      "Écrit le déroulement calculé, en nanosecondes exactes.",
    "Finds every problem of pattern files, with its place and what to do.":
      "Trouve chaque problème des fichiers, avec l’endroit et que faire.",
    "A journal of sessions, for you alone; off until you turn it on.":
      "Un journal des séances, pour vous et personne d’autre ; fermé tant que vous ne l’ouvrez pas.",
    "Shows what was kept, ratings as a small plot.":
      "Montre ce qui a été gardé, les notes en petit tracé.",
    "Shows what would be written, then writes it to a file.":
      "Montre ce qui serait écrit, puis l’écrit dans un fichier.",
    "Removes the journal, after showing where it is.": "Efface le journal, après avoir montré où il est.",
    "Keeps date, exercise, minutes and given ratings from now on.":
      "Garde désormais la date, l’exercice, les minutes et les notes données.",
    "Keeps nothing from now on; what was kept stays.":
      "Ne garde plus rien désormais ; ce qui a été gardé reste.",
    "Seals a new journal: reading it takes a passphrase.":
      "Scelle un nouveau journal : le lire demande une phrase secrète.",
    "The form: csv or json.": "La forme : csv ou json.",
    "A new file to write.": "Un nouveau fichier à écrire.",
    "Removes what Settle has kept on this machine, after showing it.":
      "Efface ce que Settle a gardé sur cette machine, après l’avoir montré.",
    "Your plan and your own patterns too.": "Votre plan et vos propres exercices aussi.",
    "Answers yes without asking.": "Répond oui sans demander.",
    "Writes the whole session as a sound file: .wav, .flac, .ogg or .mp3.":
      "Écrit toute la séance en fichier son : .wav, .flac, .ogg ou .mp3.",
    "Shows what holds unless an option says otherwise, where it comes from, and what is wrong.":
      "Montre ce qui vaut si aucune option ne dit autre chose, d’où cela vient, et ce qui ne va pas.",
    "Prints the description of the pattern format for editors, a JSON Schema.":
      "Écrit la description du format pour les éditeurs, un schéma JSON.",
    "Writes a pattern to start from, which plays as it is and explains its choices.":
      "Écrit un exercice pour commencer, qui joue tel quel et explique ses choix.",
    "Plays a pattern while it is being written: each save is checked, and goes on from the same place.":
      "Joue un exercice pendant qu’il est écrit : chaque enregistrement est vérifié, et la suite reprend au même endroit.",
    "The pattern's file.": "Le fichier de l’exercice.",
    "Copies a pattern, after a check, to where it is played by its name.":
      "Copie un exercice, après vérification, là où son nom le joue.",
    "The file to write; a new one.": "Le fichier à écrire ; un nouveau.",
    "A pattern to copy: a name, a file, or a breath in short such as 4-6.":
      "Un exercice à copier : un nom, un fichier, ou un souffle en abrégé comme 4-6.",
    "Takes the place of a pattern of yours with the same name.":
      "Prend la place d’un exercice à vous du même nom.",
    "A pattern's name, a file, or a breath in short such as 4-6.":
      "Le nom d’un exercice, un fichier, ou un souffle en abrégé comme 4-6.",
    "How long it lasts, in minutes.": "Combien de temps cela dure, en minutes.",
    "Changes a setting of the pattern; may be given again.":
      "Change un réglage de l’exercice ; peut être répété.",
    "The language of the texts, such as en or de.": "La langue des textes, comme en ou fr.",
    "As JSON, for scripts.": "En JSON, pour des scripts.",
    "As JSON; there is no other form.": "En JSON ; il n’y a pas d’autre forme.",
    "Begins with the segment that holds this time.": "Commence par le segment qui contient ce moment.",
    "Prints so many segments.": "Écrit ce nombre de segments.",
    "Pattern files, or names of patterns.": "Des fichiers d’exercice, ou des noms.",
    "Fails on warnings too.": "Échoue aussi pour des avertissements.",
    "Draws the curve of the breath and a strip of frames into an SVG file.":
      "Dessine la courbe du souffle et une bande d’images dans un fichier SVG.",
    "Draws the curve of the breath and a strip of frames into a PNG file.":
      "Dessine la courbe du souffle et une bande d’images dans un fichier PNG.",
    "Waits so long before the first breath.": "Attend ce temps avant le premier souffle.",
    "Slower or faster than written: 0.8 is a little slower.":
      "Plus lent ou plus rapide qu’écrit : 0.8 est un peu plus lent.",
    "A soft tick each second.": "Un petit battement chaque seconde.",
    "The picture: orb, wave, box, bar, dot or words.": "L’image : orb, wave, box, bar, dot ou words.",
    "The colours: dusk, ember, moss, clear (for any colour vision) or contrast; dusk-light for a light ground.":
      "Les couleurs : dusk, ember, moss, clear (pour toute vision des couleurs) ou contrast ; dusk-light pour un fond clair.",
    "At most so many frames a second, from 1 to 60.": "Au plus ce nombre d’images par seconde, de 1 à 60.",
    "Large words and a slow bar instead of a picture that moves.":
      "De grands mots et une barre lente au lieu d’une image qui bouge.",
    "With --plain: timed, spoken (no times) or few (the first breath of each step).":
      "Avec --plain : timed, spoken (sans les temps) ou few (le premier souffle de chaque étape).",
    "How loud, from 0 to 100.": "Le volume, de 0 à 100.",
    "Plays with sound, or without.": "Joue avec du son, ou sans.",
    "The ALSA device that plays.": "L’appareil ALSA qui joue.",
    "The file to write; its ending chooses the format.": "Le fichier à écrire ; sa fin choisit le format.",
    "Replaces a file that is there.": "Remplace un fichier déjà là.",
    "One line for each phase instead of the picture, for screen readers and scripts.":
      "Une ligne par phase au lieu de l’image, pour lecteurs d’écran et scripts.",
    "Writes what happens, with times, as JSON Lines; - for standard output.":
      "Écrit ce qui se passe, avec les temps, en JSON Lines ; - pour la sortie standard.",
    "Grounding at once: no question, no menu. Your own plan, if there is one.":
      "Ancrage tout de suite : ni question, ni menu. Votre plan, s’il y en a un.",
    "People to talk to: help lines, without any network.":
      "À qui parler : des lignes d’écoute, sans aucun réseau.",
    "Where you are, for help lines: uk, ireland, us, canada or new-zealand.":
      "Où vous êtes, pour les lignes d’aide : uk, ireland, us, canada ou new-zealand.",
    "Where piper is: its name, or its path.": "Où se trouve piper : son nom ou son chemin.",
    "The model that piper speaks with, a file.": "Le modèle avec lequel piper parle, un fichier.",
    "Writes a plan of your own that settle now begins with, for you to change.":
      "Écrit un plan à vous, par lequel settle now commence, à modifier.",
  ]
}
