extension WordingList {
  /// English.
  static let english = WordingList(
    language: "en",
    phrases: [
      .obligation: [
        "must", "should", "have to", "has to", "need to", "needs to", "ought to", "got to", "supposed to",
      ],
      .command: [
        "just relax", "calm down", "let go", "let it go", "let it all go", "stay still", "keep still",
        "sit still", "hold still", "do not move", "don't move", "lie back", "lie down", "do not fight it",
        "don't fight it", "do not resist", "don't resist", "do not worry", "don't worry", "do not think",
        "don't think", "do not stop", "don't stop", "try harder", "clear your mind", "empty your mind",
        "surrender",
      ],
      .eyes: [
        "close your eyes", "close the eyes", "shut your eyes", "keep your eyes closed", "keep your eyes shut",
        "eyes closed",
      ],
      .breath: [
        "deep breath", "deep breaths", "deep breathing", "breathe deep", "breathe deeply", "breathing deeply",
        "inhale deeply", "big breath", "big breaths",
      ],
      .promise: [
        "you are safe", "you're safe", "safe place", "you will feel", "you'll feel", "this will help",
        "it will help", "that was then", "it is over", "it's over", "everything is fine",
        "everything will be fine", "all is well",
      ],
      .praise: ["good job", "great job", "well done", "that's it", "good girl", "good boy", "proud of you"],
    ],
    negations: [
      "not", "no", "never", "nothing", "none", "nobody", "without", "neither", "nor", "cannot",
    ],
    negationEnd: "n't",
    joints: ["or", "nor", "and", "to", "even", "also"],
    invitations: [
      "if you like", "if you wish", "if you want", "if it feels", "if it is comfortable", "if that is",
      "you might", "you may", "you can", "you could", "you are welcome", "would you like", "an option",
      "one option", "when you are ready", "whenever you are ready", "perhaps", "feel free", "as you like",
    ])
}
