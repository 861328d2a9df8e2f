extension WordingList {
  /// French, in the formal and in the familiar form.
  static let french = WordingList(
    language: "fr",
    phrases: [
      .obligation: [
        "devez", "dois", "doit", "devriez", "devrais", "il faut", "faut", "vous êtes obligé",
        "vous êtes obligée",
      ],
      .command: [
        "détendez vous", "détends toi", "calmez vous", "calme toi", "lâchez prise", "lâche prise",
        "laissez aller", "laisse aller", "laissez vous aller", "laisse toi aller", "ne bougez pas",
        "ne bouge pas", "restez immobile", "reste immobile", "allongez vous", "allonge toi", "ne luttez pas",
        "ne lutte pas", "ne résistez pas", "ne résiste pas", "ne pensez pas", "ne pense pas",
        "ne pensez plus", "ne vous inquiétez pas", "ne t'inquiète pas", "n'arrêtez pas", "n'arrête pas",
        "videz votre esprit", "vide ton esprit", "abandonnez vous", "abandonne toi",
      ],
      .eyes: [
        "fermez les yeux", "ferme les yeux", "fermer les yeux", "fermez vos yeux", "ferme tes yeux",
        "yeux fermés", "yeux clos",
      ],
      .breath: [
        "respirez profondément", "respire profondément", "respirer profondément", "inspirez profondément",
        "inspire profondément", "inspirer profondément", "inspirez à fond", "inspire à fond",
        "grande inspiration", "grandes inspirations", "respiration profonde", "respirations profondes",
      ],
      .promise: [
        "vous êtes en sécurité", "tu es en sécurité", "vous êtes en sûreté", "lieu sûr", "endroit sûr",
        "c'est fini", "c'était avant", "tout va bien", "tout ira bien", "cela va aider", "ça va aider",
        "cela vous aidera", "ça vous aidera", "ça t'aidera", "vous allez vous sentir", "tu vas te sentir",
        "vous vous sentirez", "tu te sentiras",
      ],
      .praise: [
        "bien joué", "bon travail", "beau travail", "bravo", "félicitations", "fier de vous", "fière de vous",
        "fier de toi", "fière de toi", "continuez comme ça", "continue comme ça",
      ],
    ],
    negations: ["pas", "ne", "rien", "aucun", "aucune", "jamais", "personne", "sans", "ni", "inutile"],
    negationStart: "n'",
    joints: ["ou", "et", "ni", "de", "à", "même", "aussi", "les", "la", "le"],
    invitations: [
      "si vous voulez", "si vous le voulez", "si tu veux", "si vous le souhaitez", "si c'est agréable",
      "si c'est confortable", "si cela convient", "vous pouvez", "tu peux", "vous pourriez", "tu pourrais",
      "peut être", "une possibilité", "une option", "quand vous voulez", "quand vous le voulez",
      "quand tu veux", "libre à vous",
    ])
}
