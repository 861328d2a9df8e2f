// Pages that are handed on, in French.
extension French {
  static let handout: [String: String] = [
    "begin":
      "commencer",
    "You can stop at any time, with one button. Anything can be left out, and eyes may stay open.":
      "On peut arrêter à tout moment, avec un seul bouton. Tout peut être laissé de côté, et les yeux peuvent rester ouverts.",
    "This page can be read and printed as it is. To play, it needs a browser with JavaScript.":
      "Cette page peut être lue et imprimée telle quelle. Pour jouer, elle a besoin d’un navigateur avec JavaScript.",
    "with sound":
      "avec le son",
    "words and a slow bar instead of a moving picture":
      "des mots et une barre lente au lieu d’une image qui bouge",
    "The breath":
      "La respiration",
    "What happens, in words":
      "Ce qui se passe, en mots",
    "Good to know before":
      "Bon à savoir avant",
    "What is known":
      "Ce que l’on sait",
    "Note":
      "Note",
    "You can stop at any time. Stopping is as good as going on, and nobody needs a reason for it.":
      "On peut arrêter à tout moment. Arrêter vaut autant que continuer, et personne n’a besoin d’une raison pour cela.",
    "If it feels wrong or too much, you might look around, move, or do something else. It may not help, and that is nobody's fault.":
      "Si cela ne convient pas ou devient trop : regarder autour, bouger ou faire autre chose sont des possibilités. Il se peut que cela n’aide pas, et ce n’est la faute de personne.",
    "This is no treatment and no emergency service. In danger, the local emergency number is the one to call.":
      "Ceci n’est ni un traitement ni un service d’urgence. En cas de danger, c’est le numéro d’urgence local qui convient.",
    "This page needs no network, sends nothing and keeps nothing.":
      "Cette page n’a besoin d’aucun réseau, n’envoie rien et ne garde rien.",
    "An option in its place: %1.":
      "Une possibilité à la place : %1.",
    "About %1, and as long as you like where it waits for you.":
      "Environ %1, et aussi longtemps que vous voulez là où la page attend.",
    "About %1.":
      "Environ %1.",
    "In this exercise %1. Whoever wrote it gives this reason: %2":
      "À propos de cet exercice : %1. La personne qui l’a écrit donne cette raison : %2",
    "Written by %1.":
      "Écrit par %1.",
    "Settle pattern: %1":
      "Exercice Settle : %1",
    "the exercise":
      "l’exercice",
    "stop":
      "arrêter",
    "close":
      "fermer",
    "sound off":
      "couper le son",
    "something else":
      "autre chose",
    "The exercise waits. You might look at something near you, and then at something further away.":
      "L’exercice attend. Une possibilité : regarder quelque chose tout près, puis quelque chose de plus loin.",
    "Three things you can see, two things you can touch, a sound: any of these is an option, and any can be left out.":
      "Trois choses à voir, deux choses à toucher, un son : tout cela est possible, et tout peut être laissé de côté.",
    "Moving, standing up, or talking with somebody are options too.":
      "Bouger, se lever ou parler avec quelqu’un est possible aussi.",
    "go on":
      "continuer",
    "go back to the exercise":
      "revenir à l’exercice",
    "enough for now":
      "assez pour l’instant",
    "That was the whole of it. Better, the same or worse: any of these is a fine answer.":
      "C’était tout. Mieux, pareil ou moins bien : chacune de ces réponses convient.",
    "The sound did not begin here, so this goes on in silence.":
      "Le son n’a pas commencé ici ; cela continue en silence.",
    "It is fine to stop here, to look around, or to talk with somebody.":
      "S’arrêter ici, regarder autour ou parler avec quelqu’un convient tout à fait.",
    "% seconds":
      "% secondes",
    "% left":
      "encore %",
    "How strong is it just now? 0 is not at all. It is fine to let this pass.":
      "Quelle force cela a-t-il en ce moment ? 0 veut dire aucune. On peut aussi laisser passer.",
    "space pause · q stop · n something else · m sound · 1 to 9 choose":
      "espace pause · q arrêter · n autre chose · m son · 1 à 9 choisir",
  ]

  static let handoutSteps: [String: String] = [
    "%1 for %2 second":
      "%1 (%2 seconde)",
    "%1 for %2 seconds":
      "%1 (%2 secondes)",
    "%1 for %2 seconds at first, %3 at the end":
      "%1 (%2 secondes au début, %3 à la fin)",
    "once":
      "une fois",
    "twice":
      "deux fois",
    "%1 times":
      "%1 fois",
    "%1, %2 in all":
      "%1, %2 en tout",
    "about %1 seconds for each":
      "environ %1 secondes pour chacune",
    "a tone and a dot go slowly from side to side, there and back, %1":
      "un son et un point vont lentement d’un côté à l’autre, aller et retour, %1",
    "quiet time, %1 seconds":
      "un temps calme, %1 secondes",
    "If you like: how strong is it just now, from 0 to 10? It stays on this page.":
      "Si vous le souhaitez : quelle force cela a-t-il en ce moment, de 0 à 10 ? Cela reste sur cette page.",
    "One of these, as you like:":
      "L’un de ceux-ci, comme vous voulez :",
    "and that is the end":
      "et c’est la fin",
    "These steps, %1:":
      "Ces étapes, %1 :",
    "it waits until you go on":
      "la page attend que vous continuiez",
    "%1 minute":
      "%1 minute",
    "%1 minutes":
      "%1 minutes",
    "%1 second":
      "%1 seconde",
    "%1 seconds":
      "%1 secondes",
    "A curve that rises and falls with the breath: %1.":
      "Une courbe qui monte et descend avec la respiration : %1.",
    "at first":
      "au début",
    "at the end":
      "à la fin",
  ]

  static let handoutTelling: [String: String] = [
    "%1 sound file of the author's, as it is, with whatever its own tags say":
      "%1 fichier son de l’auteur, tel quel, avec ce que disent ses propres étiquettes",
    "%1 sound files of the author's, as they are, with whatever their own tags say":
      "%1 fichiers son de l’auteur, tels quels, avec ce que disent leurs propres étiquettes",
    "Whoever is given %1 can read in it:":
      "Qui reçoit %1 peut y lire :",
    "the name and the id of the pattern: %1 (%2)":
      "le nom et l’identifiant de l’exercice : %1 (%2)",
    "the words of its steps, its summary, its cautions and what is known of it":
      "les mots des étapes, le résumé, les précautions et ce que l’on en sait",
    "the pattern that it names in its place: %1":
      "l’exercice qu’il propose à sa place : %1",
    "the reason that was given for %1: %2":
      "la raison donnée pour %1 : %2",
    "the author's name, as asked for with --author: %1":
      "le nom de l’auteur, comme demandé avec --author : %1",
    "the note that was given with --note":
      "la note donnée avec --note",
    "It leaves out:":
      "Elle laisse de côté :",
    "notes of the author's own (x-…)":
      "les notes personnelles (x-…)",
    "%1 sentence that tells the day, the date or the time":
      "%1 phrase qui dit le jour, la date ou l’heure",
    "%1 sentences that tell the day, the date or the time":
      "%1 phrases qui disent le jour, la date ou l’heure",
    "the author's name; --author adds it":
      "le nom de l’auteur ; --author l’ajoute",
    "%1 sound file of the author's":
      "%1 fichier son de l’auteur",
    "%1 sound files of the author's":
      "%1 fichiers son de l’auteur",
    "Written: %1, %2 kB.":
      "Écrit : %1, %2 ko.",
    "The name of a page ends in .html; this is %1.":
      "Le nom d’une page finit par .html ; ceci est %1.",
    "This is too long for a page: its breaths change so often that they would fill it. Fewer minutes may do.":
      "C’est trop long pour une page : les respirations changent si souvent qu’elles la rempliraient. Moins de minutes peuvent suffire.",
    "Please name a pattern, or a card with --card; --card alone lists the cards.":
      "Merci de nommer un exercice, ou une carte avec --card ; --card seul montre les cartes.",
    "A page is made of a pattern or of a card, not of both.":
      "Une page se fait d’un exercice ou d’une carte, pas des deux.",
    "Please name the file to write, with -o page.html.":
      "Merci de nommer le fichier à écrire, avec -o page.html.",
    "Cards, each for settle handout --card NAME -o FILE.html:":
      "Cartes, chacune avec settle handout --card NOM -o FICHIER.html :",
    "There is no card called %1.":
      "Il n’y a pas de carte nommée %1.",
    "Would you like to write it all the same? y for yes, any other key for no: ":
      "Voulez-vous l’écrire quand même ? o pour oui, toute autre touche pour non : ",
  ]
}
