// Patterns to start from, in French.
extension French {
  static let draft: [String: String] = [
    "This plays as it is. Keys that begin with x- are notes of yours: nobody else sees them, and all of them can be deleted.":
      "Ceci joue tel quel. Les clés qui commencent par x- sont vos notes : personne d’autre ne les voit, et toutes peuvent être supprimées.",
    "id: lower-case letters, digits and hyphens; the name by which it is played. name and summary: what people read.":
      "id : minuscules, chiffres et traits d’union ; le nom qui le joue. name et summary : ce que lisent les gens.",
    "category: breathing, grounding, movement or together. state: when it may help: activated (too much), numb (far away), steady.":
      "category : breathing, grounding, movement ou together. state : quand cela peut aider : activated (trop), numb (loin), steady (stable).",
    "evidence: what is known, worded no stronger than its source; delete what does not fit what you make of it.":
      "evidence : ce que l’on sait, pas plus fort que sa source ; à supprimer si cela ne convient pas à votre exercice.",
    "cautions: pregnancy, epilepsy, heart, lungs, panic, dissociation, pain, or { \"text\": \"…\" } in words of your own.":
      "cautions : pregnancy, epilepsy, heart, lungs, panic, dissociation, pain, ou { \"text\": \"…\" } avec vos mots.",
    "instead: the id of a pattern to offer in this one's place, such as \"even-breath\"; patterns that hold the breath have one.":
      "instead : l’id d’un exercice à proposer à la place, comme \"even-breath\" ; ceux qui retiennent le souffle en ont un.",
    "visual: orb, wave, box, bar, dot or words.": "visual : orb, wave, box, bar, dot ou words.",
    "Copied from %1. The name is still the old one, and evidence and cautions may no longer fit what you make of it.":
      "Copié de %1. Le nom est encore l’ancien, et evidence et cautions ne conviennent peut-être plus à votre exercice.",
    "$in in the steps stands for the number of the setting in. A person can change it between min and max, with --set in=4; --minutes is for minutes.":
      "$in dans les étapes est le nombre du réglage in. On peut le changer entre min et max, avec --set in=4 ; --minutes est pour les minutes.",
    "$minutes in the steps stands for the number of this setting. A person can change it between min and max, with --minutes.":
      "$minutes dans les étapes est le nombre de ce réglage. On peut le changer entre min et max, avec --minutes.",
    "breath: swell, tone or none. cues: bowl, chime, wood, spoken, count or none. ambience: none, ocean, rain, brown or pink.":
      "breath : swell, tone ou none. cues : bowl, chime, wood, spoken, count ou none. ambience : none, ocean, rain, brown ou pink.",
    "Phases in order: in, hold, out; a number is seconds. for: met by whole breaths; times: 10 counts them instead. over: shown and spoken while it begins.":
      "Les phases dans l’ordre : in, hold, out ; un nombre est en secondes. for : atteint par des souffles entiers ; times: 10 les compte à la place. over : montré et dit au début.",
    "In short, in seconds: in-out, in-hold-out or in-hold-out-hold; a 0 leaves its phase out. for: met by whole breaths; times: 10 counts them instead.":
      "En abrégé, en secondes : inspirer-expirer, avec une retenue ou deux ; un 0 laisse sa phase. for : atteint par des souffles entiers ; times: 10 les compte à la place.",
    "Words stay as long as they take to be read calmly. wait: \"20 s\" waits that long for a key; true waits for the person. Leave it out, and it goes on by itself.":
      "Les mots restent le temps d’une lecture calme. wait : \"20 s\" attend une touche ce temps-là ; true attend la personne. Sans lui, cela continue tout seul.",
    "Easy breaths with a longer way out, and a look around the room.":
      "Des souffles faciles avec une sortie plus longue, et un regard dans la pièce.",
    "Some breaths, and a look around the room.": "Quelques souffles, et un regard dans la pièce.",
    "Small breaths are enough.": "De petits souffles suffisent.",
    "Whenever you are ready, you might like to look around the room.":
      "Quand vous voulez, le regard peut faire le tour de la pièce.",
    "In-breath, seconds": "Inspiration, secondes",
    "Out-breath, seconds": "Expiration, secondes",
    "Minutes": "Minutes",
    "At the same rate, an in-breath 0.42 times as long as the out-breath was more relaxing than one 2.33 times as long.":
      "À la même fréquence, une inspiration 0,42 fois aussi longue que l’expiration était plus relaxante qu’une 2,33 fois aussi longue.",
    "Written: %1. It plays as it is: settle %2. After a change: settle check %3":
      "Écrit : %1. Il joue tel quel : settle %2. Après un changement : settle check %3",
    "%1 is there already, and stays as it is; please name another file.":
      "%1 est déjà là, et reste tel quel ; merci de nommer un autre fichier.",
    "%1 cannot be copied as it is:": "%1 ne peut pas être copié tel quel :",
    "Installed: %1. To play it: settle %2": "Installé : %1. Pour le jouer : settle %2",
    "What was there before is kept as %1": "Ce qui était là avant est gardé dans %1",
    "There is a pattern %1 of yours already: %2. With --force this one takes its place.":
      "Il y a déjà un exercice %1 à vous : %2. Avec --force celui-ci prend sa place.",
    "\"%1\" is the name of a command, so it cannot be played by it; please give the pattern another id.":
      "\"%1\" est le nom d’une commande, et ne peut donc pas le jouer ; merci de donner une autre id à l’exercice.",
    "It uses %1 sound file beside it, which stays where it is: its words are shown and spoken without.":
      "Il utilise %1 fichier son à côté, qui reste où il est : ses mots sont montrés et dits sans lui.",
    "It uses %1 sound files beside it, which stay where they are: its words are shown and spoken without.":
      "Il utilise %1 fichiers son à côté, qui restent où ils sont : ses mots sont montrés et dits sans eux.",
    "There is no folder for patterns here: neither HOME nor XDG_CONFIG_HOME is set.":
      "Il n’y a pas de dossier pour les exercices ici : ni HOME ni XDG_CONFIG_HOME n’est défini.",
  ]
}
