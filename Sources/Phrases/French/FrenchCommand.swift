// The command line, in French.
extension French {
  static let command: [String: String] = [
    "and %1 more; %2 shows all of them":
      "et %1 de plus ; %2 les montre tous",
    "one line of at most 200 letters":
      "une ligne de 200 lettres au plus",
    "the computer was asleep · paused here, space goes on":
      "l’ordinateur dormait · en pause ici, espace continue",
    "this is as slow as it goes": "plus lent n’est pas possible ici",
    "this is as fast as it goes": "plus rapide n’est pas possible ici",
    "as written": "comme écrit",
    "speed %1 %": "vitesse %1 %",
    "There is a note on this pattern, for whoever wrote it: settle check %1":
      "Il y a une remarque sur cet exercice, pour qui l’a écrit : settle check %1",
    "There are %1 notes on this pattern, for whoever wrote it: settle check %2":
      "Il y a %1 remarques sur cet exercice, pour qui l’a écrit : settle check %2",
    "Not played as written.": "Non joué tel quel.",
    "An option close to it: settle %1": "Une possibilité proche : settle %1",
    "All of it, with the places: settle check %1": "Le tout, avec les endroits : settle check %1",
    "Where these limits come from: %1.": "D’où viennent ces limites : %1.",
    "In this pattern %1. Whoever wrote it gives this reason: %2":
      "À propos de cet exercice : %1. Qui l’a écrit donne cette raison : %2",
    "Would you like to play it? y and Enter for yes, Enter alone for no: ":
      "Voulez-vous le jouer ? o et Entrée pour oui, Entrée seule pour non : ",
    "y": "o",
    "yes": "oui",
    "It was not played. settle list shows others.": "Il n’a pas été joué. settle list en montre d’autres.",
    "It asks before it is played, and there is no terminal here to ask on.":
      "Une question est posée avant de jouer, et il n’y a pas de terminal ici pour la poser.",
    "There is no pattern and no file called %1. Did you mean %2? settle list shows what there is.":
      "Il n’y a ni exercice ni fichier nommé %1. Est-ce %2 ? settle list montre ce qu’il y a.",
    "There is no pattern and no file called %1. settle list shows what there is.":
      "Il n’y a ni exercice ni fichier nommé %1. settle list montre ce qu’il y a.",
    "%1 has more numbers than a breath in short: in-out, in-hold-out or in-hold-out-hold, such as 4-4-4-4.":
      "%1 a plus de nombres qu’un souffle en abrégé : inspirer-expirer, avec une retenue ou deux, comme 4-4-4-4.",
    "%1 cannot be read: %2.": "%1 ne peut pas être lu : %2.",
    "%1 cannot be written: %2.": "%1 ne peut pas être écrit : %2.",
    "The output": "La sortie",
    "--set takes a name and a value, such as --set minutes=3; this is %1.":
      "--set prend un nom et une valeur, comme --set minutes=3 ; ici : %1.",
    "%1 wants %2 beside it.": "%1 demande aussi %2.",
    "%1 takes %2.": "%1 prend %2.",
    "a whole number from 0": "un nombre entier à partir de 0",
    "a length of time up to an hour, such as 3": "une durée d’une heure au plus, comme 3",
    "a factor from 0.5 to 2 with two decimals at most, such as 0.8":
      "un facteur de 0.5 à 2 avec deux décimales au plus, comme 0.8",
    "a whole number from 0 to 100": "un nombre entier de 0 à 100",
    "orb, wave, box, bar, dot or words": "orb, wave, box, bar, dot ou words",
    "dusk, ember, moss, clear or contrast, alone or with -dark or -light, such as dusk-light":
      "dusk, ember, moss, clear ou contrast, seul ou avec -dark ou -light, comme dusk-light",
    "a whole number from 1 to 60": "un nombre entier de 1 à 60",
    "timed, spoken or few": "timed, spoken ou few",
    "%1 takes a length of time, such as 90, \"90 s\" or \"2 min\"; this is %2.":
      "%1 prend une durée, comme 90, \"90 s\" ou \"2 min\" ; ici : %2.",
    "settle timeline prints JSON; please add --json.":
      "settle timeline écrit du JSON ; merci d’ajouter --json.",
    "%1: nothing to mend.": "%1 : rien à reprendre.",
    "%1 error": "%1 erreur",
    "%1 errors": "%1 erreurs",
    "%1 warning": "%1 avertissement",
    "%1 warnings": "%1 avertissements",
    "%1 note": "%1 remarque",
    "%1 notes": "%1 remarques",
    "settle check %1 says why it does not play": "settle check %1 dit pourquoi il ne joue pas",
    "own": "à vous",
    "length": "durée",
    "seconds": "secondes",
    "what settle check finds": "ce que settle check trouve",
    "at the end": "à la fin",
    "%1 has no settings; --minutes sets how long it lasts.":
      "%1 n’a pas de réglages ; --minutes fixe la durée.",
    "breaths": "respirations",
    "breaths a minute": "respirations par minute",
    "in : out": "inspirer : expirer",
    "can be changed with --set": "modifiable avec --set",
    "what is known": "ce que l’on sait",
    "take care with": "prudence en cas de",
    "an option without this": "une possibilité sans cela",
    "the author answers for": "l’auteur en répond",
    "pregnancy: no holding, nothing fast": "grossesse : pas de retenue, rien de rapide",
    "epilepsy: breathing too much can bring on seizures":
      "épilepsie : trop respirer peut déclencher des crises",
    "heart conditions: holding the breath can disturb the rhythm":
      "maladies du cœur : retenir le souffle peut troubler le rythme",
    "lung conditions such as COPD or asthma: better without holds":
      "maladies des poumons comme la BPCO ou l’asthme : mieux sans retenue",
    "panic: small breaths; an exercise that looks outward is a good choice":
      "panique : de petits souffles ; un exercice tourné vers l’extérieur est un bon choix",
    "feeling far away: an exercise that looks outward comes first":
      "se sentir loin : d’abord un exercice tourné vers l’extérieur",
    "pain: whatever hurts can be left out": "douleur : ce qui fait mal peut être laissé",
    "The name of a sound file ends in .wav, .flac, .ogg or .mp3; this is %1.":
      "Le nom d’un fichier son finit par .wav, .flac, .ogg ou .mp3 ; ici : %1.",
    "%1 is there already, and was left as it is. --force replaces it.":
      "%1 est déjà là, et est resté tel quel. --force le remplace.",
    "%1 is not an ordinary file, and was left as it is.":
      "%1 n’est pas un fichier ordinaire, et est resté tel quel.",
    "%1 needs %2, which is not installed here. A file that ends in .wav needs nothing.":
      "%1 a besoin de %2, qui n’est pas installé ici. Un fichier qui finit par .wav n’a besoin de rien.",
    "%1 cannot be written in this format by the libsndfile of this machine. Endings that may work: .wav, .flac, .ogg.":
      "%1 ne peut pas être écrit dans ce format par la libsndfile de cette machine. Peuvent marcher : .wav, .flac, .ogg.",
    "This is longer than can be counted.": "C’est plus long que ce qui peut être compté.",
    "Would you like to write it all the same? y for yes, any other key for no: ":
      "Voulez-vous l’écrire quand même ? o pour oui, toute autre touche pour non : ",
    "Settle pattern: %1": "Exercice Settle : %1",
    "writing %1 · %2 %": "écriture de %1 · %2 %",
  ]

  static let config: [String: String] = [
    "not there; it is not needed": "absent ; il n’est pas nécessaire",
    "Something in %1 cannot be used: settle config shows it.":
      "Quelque chose dans %1 ne peut pas servir : settle config le montre.",
    "default": "par défaut",
    "file": "fichier",
    "option": "option",
    "as the pattern has it": "comme dans l’exercice",
    "not said": "non précisé",
    "on": "oui",
    "off": "non",
    "there is no home folder, so no file is read":
      "il n’y a pas de dossier personnel, donc aucun fichier n’est lu",
  ]
}
