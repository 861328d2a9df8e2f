// What is read while an exercise is played, and in a person's own plan, in French.
extension French {
  static let breath: [String: String] = [
    "breathe in": "inspirer",
    "hold": "retenir",
    "breathe out": "expirer",
    "rest": "repos",
  ]

  static let calendar: [String: String] = [
    "Sunday": "dimanche",
    "Monday": "lundi",
    "Tuesday": "mardi",
    "Wednesday": "mercredi",
    "Thursday": "jeudi",
    "Friday": "vendredi",
    "Saturday": "samedi",
    "January": "janvier",
    "February": "février",
    "March": "mars",
    "April": "avril",
    "May": "mai",
    "June": "juin",
    "July": "juillet",
    "August": "août",
    "September": "septembre",
    "October": "octobre",
    "November": "novembre",
    "December": "décembre",
    "%1 %2": "%1 %2",
  ]

  static let screen: [String: String] = [
    "and %1 more; settle check tells all of them":
      "et %1 de plus ; settle check les dit tous",
    "pause": "pause",
    "go on": "continuer",
    "something else": "autre chose",
    "voice": "voix",
    "leave": "quitter",
    "keys": "touches",
    "slower, faster": "plus lent, plus rapide",
    "quieter, louder": "moins fort, plus fort",
    "sound off, on": "son coupé, remis",
    "another picture": "une autre image",
    "choose": "choisir",
    "people to talk to": "à qui parler",
    "back": "retour",
    "space": "espace",
    "enter": "entrée",
    "paused": "en pause",
    "It is quiet now. Whenever you like, space goes on.":
      "Tout est calme à présent. Quand vous voulez, espace continue.",
    "when you are ready": "quand vous voulez",
    "begins in": "début dans",
    "how strong is it just now?": "quelle intensité en ce moment ?",
    "← → and enter, or let it pass": "← → et entrée, ou laisser passer",
    "sound off": "son coupé",
    "%1 left": "reste %1",
    "until %1": "jusqu’à %1",
    "volume %1": "volume %1",
  ]

  static let sound: [String: String] = [
    "%1 is not heard (%2); a sound of Settle's stands in for it.":
      "%1 ne s’entend pas (%2) ; un son de Settle le remplace.",
    "%1 is not heard (%2); the exercise goes on without it.":
      "%1 ne s’entend pas (%2) ; l’exercice continue sans lui.",
    "%1 sounds of this pattern are not heard, the first of them %2 (%3). Settle's own stand in.":
      "%1 sons de cet exercice ne s’entendent pas, le premier étant %2 (%3). Ceux de Settle les remplacent.",
    "there is no such file":
      "ce fichier n’existe pas",
    "No sound card was found, so this goes on in silence.":
      "Aucune carte son trouvée ; cela continue en silence.",
    "The sound has gone for now. The session goes on.":
      "Le son est parti pour l’instant. La séance continue.",
    "The sound is back.": "Le son est revenu.",
    "The sound is back, and stays silent until you press m.":
      "Le son est revenu, et reste muet jusqu’à la touche m.",
    "Something was unplugged, so sound waits until you press m. The exercise goes on.":
      "Quelque chose a été débranché ; le son attend la touche m. L’exercice continue.",
  ]

  static let plan: [String: String] = [
    "A plan to begin from is in %1, readable by you alone.\nsettle now begins with it from now on. Any text editor can change it; settle check %2 looks it over.":
      "Un plan pour commencer se trouve dans %1 ; personne d’autre que vous ne peut le lire.\nsettle now commence désormais par lui. Tout éditeur de texte peut le modifier ; settle check %2 le relit.",
    "There is a plan already, in %1. It is left as it is.":
      "Il y a déjà un plan, dans %1. Il reste comme il est.",
    "There is no folder for a plan: neither XDG_CONFIG_HOME nor HOME is set.":
      "Il n’y a pas de dossier pour un plan : ni XDG_CONFIG_HOME ni HOME n’est défini.",
    "This plan is yours. settle now begins with it; where it cannot be read, Settle begins with its own. Notes like this one are not shown.":
      "Ce plan est à vous. settle now commence par lui ; s’il ne peut pas être lu, Settle commence par le sien. Les notes comme celle-ci ne sont pas montrées.",
    "My plan": "Mon plan",
    "What may help, in an order of my own.": "Ce qui peut aider, dans un ordre à moi.",
    "Look at something near you.": "Regarder quelque chose tout près.",
    "It is {weekday}, {date}, {time}.": "Nous sommes {weekday} {date}, il est {time}.",
    "A reminder in words of your own. Whoever sees the screen can read it.":
      "Un rappel avec vos propres mots. Qui voit l’écran peut le lire.",
    "Words of my own can stand here.": "Mes propres mots peuvent être ici.",
    "Any pattern can stand here, by its name; settle list shows them.":
      "N’importe quel exercice peut être ici, par son nom ; settle list les montre.",
    "Somebody you may like to talk to, and how. Whoever sees the screen can read it.":
      "Quelqu’un à qui vous aimeriez peut-être parler, et comment. Qui voit l’écran peut le lire.",
    "A name and a number can stand here.": "Un nom et un numéro peuvent être ici.",
    "more": "encore",
    "look around": "regarder autour",
    "enough for now": "assez pour l’instant",
  ]
}
