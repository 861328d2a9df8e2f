// The sentences of `check`, part 2, in French.
extension French {
  static let diagnostics2: [String: String] = [
    "out-breaths that follow one another count as one": "des expirations qui se suivent comptent pour une",
    "the in-breath is longer than the out-breath": "l’inspiration est plus longue que l’expiration",
    "in %1 s, out %2 s": "inspirer %1 s, expirer %2 s",
    "at the same rate a longer out-breath was more relaxing; an even breath is an option too":
      "à la même fréquence une expiration plus longue était plus relaxante ; un souffle égal est aussi une possibilité",
    "Van Diest 2014, doi:10.1007/s10484-014-9253-x; Laborde 2021, doi:10.3390/su13147775":
      "Van Diest 2014, doi:10.1007/s10484-014-9253-x ; Laborde 2021, doi:10.3390/su13147775",
    "the breath is held here": "ici le souffle est retenu",
    "a hold of over 4 seconds is long for many people":
      "retenir plus de 4 secondes est long pour beaucoup",
    "the breath is held for %1 s; over 7 s Settle does not hold":
      "le souffle est retenu %1 s ; au-delà de 7 s Settle ne retient pas",
    "held here": "retenu ici",
    "the breath is held for %1 s": "le souffle est retenu %1 s",
    "holds are not for everyone, and breathing through is an option worth saying":
      "retenir n’est pas pour tout le monde, et il est bon de dire que l’on peut continuer à respirer",
    "holds that follow one another count together; try 4 s, or leave the hold out":
      "des retenues qui se suivent comptent ensemble ; essayer 4 s, ou laisser la retenue",
    "direction: MedlinePlus, RESPeRATE, NHS; the figures: design":
      "orientation : MedlinePlus, RESPeRATE, NHS ; les chiffres : Settle",
    "the breath is held for %1 s; the usual limit is 7 s":
      "le souffle est retenu %1 s ; la limite habituelle est 7 s",
    "the breath is held at %1 breaths a minute; over 10 Settle does not hold":
      "le souffle est retenu à %1 respirations par minute ; au-delà de 10 Settle ne retient pas",
    "leave the hold out, or make the other phases longer":
      "laisser la retenue, ou allonger les autres phases",
    "the breath is held soon after %1 breaths a minute; after over 10 Settle does not hold":
      "le souffle est retenu peu après %1 respirations par minute ; après plus de 10 Settle ne retient pas",
    "leave the hold out, or breathe more slowly before it":
      "laisser la retenue, ou respirer plus lentement avant",
    "over-breathing and then holding is a known danger; the figure: design":
      "trop respirer puis retenir est un danger connu ; le chiffre : Settle",
    "a pattern that holds the breath names one that does not":
      "un exercice qui retient le souffle en nomme un qui ne le fait pas",
    "add \"instead\": \"even-breath\", or another pattern without holds":
      "ajouter \"instead\": \"even-breath\", ou un autre exercice sans retenue",
    "direction: MedlinePlus, RESPeRATE, NHS; design": "orientation : MedlinePlus, RESPeRATE, NHS ; Settle",
    "these are %1 breaths of 4-7-8 in all; past 8 Settle does not go":
      "cela fait %1 respirations de 4-7-8 en tout ; au-delà de 8 Settle ne va pas",
    "over 4 breaths of 4-7-8 are many": "plus de 4 respirations de 4-7-8, c’est beaucoup",
    "so many": "autant",
    "there are %1 in all": "il y en a %1 en tout",
    "four breaths are the usual number, and eight the most":
      "quatre respirations sont habituelles, huit au plus",
    "as Andrew Weil teaches it, told by others": "comme l’enseigne Andrew Weil, rapporté par d’autres",
    "these are %1 breaths of 4-7-8 in all; eight are the most as a rule":
      "cela fait %1 respirations de 4-7-8 en tout ; huit au plus en règle générale",
    "breathing for over 20 minutes in all is longer than what was tested":
      "plus de 20 minutes de respiration en tout dépasse ce qui a été testé",
    "%1 min of breathing along the longest way": "%1 min de respiration par la voie la plus longue",
    "5 to 20 minutes were tested; quiet time (\"rest\") and muscle relaxation do not count":
      "5 à 20 minutes ont été testées ; le temps calme (\"rest\") et la relaxation musculaire ne comptent pas",
    "these are %1 passes a minute; from 60 Settle does not go":
      "cela fait %1 passages par minute ; à partir de 60 Settle ne va pas",
    "over 30 passes a minute are fast": "plus de 30 passages par minute sont rapides",
    "slow passes are 20 to 30 a minute": "20 à 30 par minute sont lents",
    "these are %1 passes a minute; the usual limit is 60":
      "cela fait %1 passages par minute ; la limite habituelle est 60",
    "there are %1 passes along the longest way; past 12 Settle does not go":
      "il y a %1 passages par la voie la plus longue ; au-delà de 12 Settle ne va pas",
    "repeats and included patterns count; fewer passes, or an end in between":
      "les répétitions et les exercices inclus comptent ; moins de passages, ou une fin entre eux",
    "there are %1 passes along the longest way; the usual limit is 12":
      "il y a %1 passages par la voie la plus longue ; la limite habituelle est 12",
    "this changes brightness over 3 times a second; Settle does not flash":
      "ceci change de luminosité plus de 3 fois par seconde ; Settle ne clignote pas",
    "this would flash": "ceci clignoterait",
    "make the phases longer": "allonger les phases",
    "acknowledged in the pattern: %1": "justifié dans l’exercice : %1",
    "tensing for over 10 seconds is long": "contracter plus de 10 secondes est long",
    "tensed for %1 s": "contracté %1 s",
    "5 to 7 seconds are usual, and only as far as it is comfortable":
      "5 à 7 secondes sont habituelles, et seulement tant que c’est confortable",
    "easing off after tensing takes at least 10 seconds":
      "relâcher après une contraction prend au moins 10 secondes",
    "eased for %1 s": "relâché %1 s",
    "make it longer, or add a \"rest\" after it; rests and the pauses of \"say\" count":
      "allonger, ou ajouter un \"rest\" ensuite ; les repos et les pauses de \"say\" comptent",
    "a pattern that holds the breath names whom it is not for":
      "un exercice qui retient le souffle nomme pour qui il n’est pas",
    "holds and the heart: direction from MedlinePlus; pregnancy: no holds, no fast breathing; design":
      "retenue et cœur : orientation de MedlinePlus ; grossesse : ni retenue, ni respiration rapide ; Settle",
    "a pattern with fast breathing names epilepsy": "un exercice à respiration rapide nomme l’épilepsie",
    "over-breathing can bring on seizures: doi:10.1055/s-0043-1774808":
      "trop respirer peut déclencher des crises : doi:10.1055/s-0043-1774808",
    "a pattern that tenses muscles names pain": "un exercice qui contracte des muscles nomme la douleur",
    "a pattern with bilateral passes names dissociation":
      "un exercice à passages bilatéraux nomme la dissociation",
    "because of this": "à cause de ceci",
    "add %1 to \"cautions\"": "ajouter %1 à \"cautions\"",
    "this breathing pattern names no evidence": "cet exercice de respiration ne nomme aucune preuve",
    "nothing is said of it": "rien n’en est dit",
    "add \"evidence\": [ { \"finding\": \"…\", \"source\": \"…\" } ], or leave it: nothing is known is an answer":
      "ajouter \"evidence\": [ { \"finding\": \"…\", \"source\": \"…\" } ], ou laisser : ne rien savoir est aussi une réponse",
    "this recording is turned down while it plays": "cet enregistrement est baissé pendant qu’il joue",
    "it peaks at %1 dBFS, at %2 LUFS": "pointe à %1 dBFS, %2 LUFS",
    "it peaks at %1 dBFS": "pointe à %1 dBFS",
    "nothing to do; a peak of −12 dBFS and −26 LUFS at most leave it as it is":
      "rien à faire ; jusqu’à −12 dBFS de pointe et −26 LUFS il reste tel quel",
    "this recording is so loud that it may be distorted":
      "cet enregistrement est si fort qu’il peut être déformé",
    "record it again a little further from the microphone":
      "enregistrer à nouveau, un peu plus loin du micro",
    "this cue begins suddenly and is faded in":
      "ce signal commence soudainement et est introduit en douceur",
    "it rises within %1 ms": "il monte en %1 ms",
    "nothing to do; a rise of 100 ms and more leaves it as it is":
      "rien à faire ; une montée de 100 ms et plus le laisse tel quel",
    "\"%1\" cannot be the name of a setting": "\"%1\" ne peut pas être le nom d’un réglage",
  ]
}
