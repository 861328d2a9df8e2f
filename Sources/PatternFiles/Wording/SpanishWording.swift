extension WordingList {
  /// Spanish, in the formal and in the familiar form.
  static let spanish = WordingList(
    language: "es",
    phrases: [
      .obligation: [
        "debe", "debes", "deben", "debería", "deberías", "tiene que", "tienes que", "tienen que", "hay que",
      ],
      .command: [
        "relájese", "relájate", "cálmese", "cálmate", "tranquilícese", "tranquilízate", "suelte todo",
        "suelta todo", "déjese llevar", "déjate llevar", "déjelo ir", "déjalo ir", "no se mueva",
        "no te muevas", "quédese quieto", "quédese quieta", "quédate quieto", "quédate quieta", "acuéstese",
        "acuéstate", "túmbese", "túmbate", "no luche", "no luches", "no se resista", "no te resistas",
        "no piense", "no pienses", "no se preocupe", "no te preocupes", "no pare", "no pares", "esfuércese",
        "esfuérzate", "vacíe su mente", "vacía tu mente", "ríndase", "ríndete",
      ],
      .eyes: [
        "cierre los ojos", "cierra los ojos", "cerrar los ojos", "cierre sus ojos", "cierra tus ojos",
        "ojos cerrados",
      ],
      .breath: [
        "respire profundo", "respira profundo", "respirar profundo", "respire hondo", "respira hondo",
        "respirar hondo", "respire profundamente", "respira profundamente", "respirar profundamente",
        "inspire profundamente", "inspira profundamente", "inhale profundamente", "inhala profundamente",
        "respiración profunda", "respiraciones profundas",
      ],
      .promise: [
        "está a salvo", "estás a salvo", "está seguro", "está segura", "estás seguro", "estás segura",
        "lugar seguro", "ya pasó", "se acabó", "eso fue antes", "todo está bien", "todo irá bien",
        "todo saldrá bien", "esto ayudará", "le ayudará", "te ayudará", "se sentirá mejor",
        "te sentirás mejor",
      ],
      .praise: [
        "bien hecho", "buen trabajo", "así se hace", "enhorabuena", "buena chica", "buen chico",
        "orgulloso de usted", "orgullosa de usted", "orgulloso de ti", "orgullosa de ti",
      ],
    ],
    negations: [
      "no", "nada", "nunca", "jamás", "nadie", "ningún", "ninguna", "ninguno", "sin", "ni", "tampoco",
    ],
    joints: ["o", "u", "y", "e", "ni", "a", "de", "también"],
    invitations: [
      "si quiere", "si quieres", "si lo desea", "si lo deseas", "si le apetece", "si te apetece",
      "si es cómodo", "si resulta cómodo", "puede", "puedes", "podría", "podrías", "quizá", "quizás",
      "tal vez", "una opción", "cuando quiera", "cuando quieras",
    ])
}
