/// What a phrase does to the one who reads it.
public enum WordingKind: String, Hashable, Sendable, CaseIterable {
  /// It obliges.
  case obligation
  /// It tells a body what to do.
  case command
  /// It asks for closed eyes.
  case eyes
  /// It asks for deep breaths.
  case breath
  /// It promises what nobody can know.
  case promise
  /// It praises, and so it judges.
  case praise
}

/// The English phrases that command, promise or judge.
///
/// Lists in other languages come with translations. Words are in small letters, with straight apostrophes.
enum WordingList {
  /// The phrases of each kind.
  static let phrases: [(kind: WordingKind, phrases: [String])] = [
    (
      .obligation,
      ["must", "should", "have to", "has to", "need to", "needs to", "ought to", "got to", "supposed to"]
    ),
    (
      .command,
      [
        "just relax", "calm down", "let go", "let it go", "let it all go", "stay still", "keep still",
        "sit still", "hold still", "do not move", "don't move", "lie back", "lie down", "do not fight it",
        "don't fight it", "do not resist", "don't resist", "do not worry", "don't worry", "do not think",
        "don't think", "do not stop", "don't stop", "try harder", "clear your mind", "empty your mind",
        "surrender",
      ]
    ),
    (
      .eyes,
      [
        "close your eyes", "close the eyes", "shut your eyes", "keep your eyes closed", "keep your eyes shut",
        "eyes closed",
      ]
    ),
    (
      .breath,
      [
        "deep breath", "deep breaths", "deep breathing", "breathe deep", "breathe deeply", "breathing deeply",
        "inhale deeply", "big breath", "big breaths",
      ]
    ),
    (
      .promise,
      [
        "you are safe", "you're safe", "safe place", "you will feel", "you'll feel", "this will help",
        "it will help", "that was then", "it is over", "it's over", "everything is fine",
        "everything will be fine", "all is well",
      ]
    ),
    (.praise, ["good job", "great job", "well done", "that's it", "good girl", "good boy", "proud of you"]),
  ]

  /// The phrases that begin with a word, the longest first.
  static let byFirstWord: [String: [(words: [String], kind: WordingKind)]] = {
    var result: [String: [(words: [String], kind: WordingKind)]] = [:]
    for (kind, texts) in phrases {
      for text in texts {
        let words = text.split(separator: " ").map(String.init)
        result[words[0], default: []].append((words, kind))
      }
    }
    return result.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// Words that turn what follows them into its opposite, besides those that end in `n't`.
  static let negations: Set<String> = [
    "not", "no", "never", "nothing", "none", "nobody", "without", "neither", "nor", "cannot",
  ]
  /// How many words before a phrase a negation may stand.
  static let negationReach = 5
  /// What may stand between two things that one negation holds for.
  static let joints: Set<String> = ["or", "nor", "and", "to", "even", "also"]

  /// Openings that invite: what follows them in the same text may be short and plain.
  static let invitations: [[String]] = [
    "if you like", "if you wish", "if you want", "if it feels", "if it is comfortable", "if that is",
    "you might", "you may", "you can", "you could", "you are welcome", "would you like", "an option",
    "one option", "when you are ready", "whenever you are ready", "perhaps", "feel free", "as you like",
  ].map { $0.split(separator: " ").map(String.init) }
}
