// The journal, erasing, and people to talk to, in French.
extension French {
  static let journal: [String: String] = [
    "stop here": "s’arrêter ici",
    "look at what is around you": "regarder ce qu’il y a autour",
    "people to talk to": "à qui parler",
    "any of these is fine; space goes on": "tout cela convient ; espace continue",
    "settle support shows people to talk to; space goes on, q leaves":
      "settle support montre à qui parler ; espace continue, q quitte",
    "There is no journal. settle journal on begins one.":
      "Il n’y a pas de journal. settle journal on en commence un.",
    "The journal is on. Date, exercise, minutes, and ratings if you give any, are kept in\n%1, readable by you alone. settle journal off ends it at any time.":
      "Le journal est ouvert. La date, l’exercice, les minutes, et les notes si vous en donnez, sont gardés dans\n%1, que personne d’autre que vous ne peut lire. settle journal off l’arrête à tout moment.",
    "It is sealed: reading it takes the passphrase, and without it nobody can, you included.":
      "Il est scellé : le lire demande la phrase secrète, et sans elle personne ne le peut, vous non plus.",
    "The journal is off. What was kept stays; settle journal erase removes it.":
      "Le journal est fermé. Ce qui a été gardé reste ; settle journal erase l’efface.",
    "The journal is off; this is what was kept.": "Le journal est fermé ; voici ce qui a été gardé.",
    "Nothing is kept yet.": "Rien n’est encore gardé.",
    "This session could not be kept in the journal. %1":
      "Cette séance n’a pas pu être gardée dans le journal. %1",
    "Passphrase: ": "Phrase secrète : ",
    "A passphrase for the journal: ": "Une phrase secrète pour le journal : ",
    "The same once more: ": "La même encore une fois : ",
    "These were two different ones; nothing was changed.":
      "C’étaient deux phrases différentes ; rien n’a changé.",
    "No passphrase was typed; nothing was changed.":
      "Aucune phrase secrète n’a été tapée ; rien n’a changé.",
    "The passphrase can only be typed at a terminal, and there is none here.":
      "La phrase secrète ne peut être tapée que dans un terminal, et il n’y en a pas ici.",
    "Ratings, 0 to 10": "Notes, de 0 à 10",
    "%1 at the beginning   %2 at the end of a session": "%1 au début   %2 à la fin d’une séance",
    "Something, a power cut perhaps, came between while the last one was written.":
      "Quelque chose est arrivé pendant l’écriture de la dernière, une coupure de courant peut-être.",
    "Line %1 of the file could not be read, and was set aside.":
      "La ligne %1 du fichier n’a pas pu être lue, et a été mise de côté.",
    "Lines %1 of the file could not be read, and were set aside.":
      "Les lignes %1 du fichier n’ont pas pu être lues, et ont été mises de côté.",
    "↑ ↓ · q back": "↑ ↓ · q retour",
    "This is what would be written to %1, %2.\nThe file is not sealed; whoever can read it can read this.":
      "Voici ce qui serait écrit dans %1, %2.\nLe fichier n’est pas scellé ; qui peut le lire peut lire ceci.",
    "Write it? y for yes, any other key for no: ": "L’écrire ? o pour oui, toute autre touche pour non : ",
    "Written to %1.": "Écrit dans %1.",
    "%1 is there already, and stays as it is.": "%1 est déjà là, et reste tel quel.",
    "Where to? settle journal export -o FILE; or send the output on to a file or a program.":
      "Vers où ? settle journal export -o FICHIER ; ou rediriger la sortie vers un fichier ou un programme.",
    "csv or json": "csv ou json",
    "The journal: %1, %2": "Le journal : %1, %2",
    "Remove this? It cannot be brought back. y for yes, any other key for no: ":
      "Effacer cela ? Rien ne pourra le ramener. o pour oui, toute autre touche pour non : ",
    "This asks once before it does anything, and there is no terminal here. --yes answers it.":
      "Une question est d’abord posée une fois, et il n’y a pas de terminal ici. --yes y répond.",
    "Nothing was removed.": "Rien n’a été effacé.",
    "Removed.": "Effacé.",
    "Settle has kept nothing here.": "Settle n’a rien gardé ici.",
    "Settle has kept this here:": "Voici ce que Settle a gardé ici :",
    "Your plan and your own patterns stay; settle erase --all includes them.":
      "Votre plan et vos propres exercices restent ; settle erase --all les inclut.",
    "%1 file": "%1 fichier",
    "%1 files": "%1 fichiers",
    "journal": "journal",
    "cache": "cache",
    "settings": "réglages",
    "plan": "plan",
    "own patterns": "exercices à vous",
    "%1 could not be removed: %2.": "%1 n’a pas pu être effacé : %2.",
    "it is a link, and what it leads to would stay": "c’est un lien, et ce vers quoi il mène resterait",
    "Backups, and the disk's own spare room, may still hold copies; your shell's history still holds commands.":
      "Les sauvegardes, et l’espace libre du disque, peuvent encore contenir des copies ; l’historique du shell contient encore les commandes.",
    "There is no place for a journal: neither HOME nor XDG_DATA_HOME says where it could be.":
      "Il n’y a pas de place pour un journal : ni HOME ni XDG_DATA_HOME ne dit où.",
    "%1 is a link, which could lead anywhere. Nothing was read or written.":
      "%1 est un lien, qui pourrait mener n’importe où. Rien n’a été lu ni écrit.",
    "%1 belongs to somebody else. Nothing was read or written.":
      "%1 appartient à quelqu’un d’autre. Rien n’a été lu ni écrit.",
    "%1 is not an ordinary file of its own. Nothing was read or written.":
      "%1 n’est pas un fichier ordinaire à vous. Rien n’a été lu ni écrit.",
    "%1 is no journal that this version of Settle knows. It stays as it is.":
      "%1 n’est pas un journal que cette version de Settle connaît. Il reste tel quel.",
    "This journal is sealed, and its passphrase is needed.":
      "Ce journal est scellé, et sa phrase secrète est nécessaire.",
    "This is not the journal's passphrase.": "Ce n’est pas la phrase secrète du journal.",
    "There is a journal without a passphrase already. An option is to export and erase it, and to begin a sealed one.":
      "Il y a déjà un journal sans phrase secrète. Une possibilité est de l’exporter, de l’effacer, et d’en commencer un scellé.",
    "The journal could not be sealed or opened: there may be too little memory free.":
      "Le journal n’a pas pu être scellé ou ouvert : il y a peut-être trop peu de mémoire libre.",
    "%1 session": "%1 séance",
    "%1 sessions": "%1 séances",
    "%1 byte": "%1 octet",
    "%1 bytes": "%1 octets",
    "%1 KiB": "%1 Kio",
    "%1 MiB": "%1 Mio",
  ]

  static let support: [String: String] = [
    "people to talk to": "à qui parler",
    "Settle is no emergency service. In danger, the local emergency number is the one to call.":
      "Settle n’est pas un service d’urgence. En cas de danger, le numéro d’urgence local est celui qui compte.",
    "Some calls and messages appear on a phone bill.":
      "Certains appels et messages figurent sur la facture de téléphone.",
    "Anywhere else: the local emergency number, and findahelpline.com.":
      "Partout ailleurs : le numéro d’urgence local, et findahelpline.com.",
    "open %1": "ouvert : %1",
    "for: %1": "pour : %1",
    "in: %1": "en : %1",
    "page: %1": "page : %1",
    "page: none of its own noted": "page : aucune notée",
    "less than a month ago": "il y a moins d’un mois",
    "a month ago": "il y a un mois",
    "%1 months ago": "il y a %1 mois",
    "recorded %1, %2; this is old, and may have changed": "noté le %1, %2 ; c’est ancien, et a pu changer",
    "recorded %1, %2": "noté le %1, %2",
    "called %1": "appelé le %1",
    "not called yet to see": "pas encore appelé pour vérifier",
    "United Kingdom": "Royaume-Uni",
    "Ireland": "Irlande",
    "United States": "États-Unis",
    "Canada": "Canada",
    "New Zealand": "Nouvelle-Zélande",
    "Nothing is recorded here for %1. %2 Recorded are: %3.":
      "Rien n’est noté ici pour %1. %2 Sont notés : %3.",
    "↓ ↑ further, back · q leave": "↓ ↑ avancer, reculer · q quitter",
  ]
}
