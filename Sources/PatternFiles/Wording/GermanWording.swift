extension WordingList {
  /// German, in the formal and in the familiar form.
  static let german = WordingList(
    language: "de",
    phrases: [
      .obligation: [
        "müssen", "musst", "muss", "müsst", "müssten", "müsstest", "sollst", "sollen", "sollten", "solltest",
        "sollte", "soll",
      ],
      .command: [
        "entspann dich", "entspannen sie sich", "beruhige dich", "beruhigen sie sich", "lass los",
        "lasst los", "lassen sie los", "lass alles los", "lassen sie alles los", "halt still",
        "halten sie still", "bleib still", "bleiben sie still", "beweg dich nicht", "bewegen sie sich nicht",
        "leg dich hin", "legen sie sich hin", "wehr dich nicht", "wehren sie sich nicht",
        "mach dir keine sorgen", "machen sie sich keine sorgen", "denk nicht", "denken sie nicht",
        "hör nicht auf", "hören sie nicht auf", "streng dich an", "strengen sie sich an",
        "reiß dich zusammen", "reißen sie sich zusammen", "gib dich hin", "geben sie sich hin",
      ],
      .eyes: [
        "schließ die augen", "schließe die augen", "schließ deine augen", "schließe deine augen",
        "schließen sie die augen", "schließen sie ihre augen", "augen schließen", "augen zu",
        "geschlossene augen", "geschlossenen augen",
      ],
      .breath: [
        "tief einatmen", "tief ausatmen", "tief atmen", "tief durchatmen", "tief luft holen", "atme tief",
        "atmen sie tief", "hol tief luft", "holen sie tief luft", "tiefer atemzug", "tiefen atemzug",
        "tiefe atemzüge", "tiefen atemzügen",
      ],
      .promise: [
        "du bist sicher", "sie sind sicher", "du bist in sicherheit", "sie sind in sicherheit",
        "sicherer ort", "sicheren ort", "es ist vorbei", "das war damals", "alles ist gut", "alles wird gut",
        "das wird helfen", "es wird helfen", "das hilft dir", "das hilft ihnen", "du wirst spüren",
        "sie werden spüren", "du wirst dich besser fühlen", "sie werden sich besser fühlen",
      ],
      .praise: [
        "gut gemacht", "toll gemacht", "weiter so", "braves mädchen", "braver junge", "stolz auf dich",
        "stolz auf sie",
      ],
    ],
    negations: [
      "nicht", "kein", "keine", "keinen", "keiner", "keinem", "nichts", "nie", "niemals", "niemand", "ohne",
      "weder", "noch",
    ],
    negatesBackwards: true,
    joints: ["oder", "und", "noch", "auch", "zu", "sich"],
    invitations: [
      "wenn sie mögen", "wenn du magst", "wer mag", "wenn es angenehm ist", "wenn es guttut", "wenn es passt",
      "sie können", "du kannst", "sie könnten", "du könntest", "sie dürfen", "du darfst", "vielleicht",
      "eine möglichkeit", "wann immer", "wenn sie so weit sind", "wenn du so weit bist",
    ])
}
