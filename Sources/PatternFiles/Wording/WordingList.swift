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

/// The phrases of one language that command, promise or judge.
///
/// Words are in small letters, with straight apostrophes.
struct WordingList {
  /// The primary subtag of the language.
  let language: String
  /// The phrases that begin with a word, the longest first.
  let byFirstWord: [String: [(words: [String], kind: WordingKind)]]
  /// Words that turn what follows them into its opposite.
  let negations: Set<String>
  /// How such a word may begin, where an apostrophe joins it to the next one.
  let negationStart: String?
  /// How such a word may end.
  let negationEnd: String?
  /// Whether such a word may follow what it turns: "Sie müssen nicht".
  let negatesBackwards: Bool
  /// What may stand between two things that one negation holds for.
  let joints: Set<String>
  /// Openings that invite: what follows them in the same text may be short and plain.
  let invitations: [[String]]
  /// How many words before a phrase a negation may stand.
  static let negationReach = 5

  init(
    language: String, phrases: [WordingKind: [String]], negations: Set<String>, negationStart: String? = nil,
    negationEnd: String? = nil, negatesBackwards: Bool = false, joints: Set<String>, invitations: [String]
  ) {
    self.language = language
    self.negations = negations
    self.negationStart = negationStart
    self.negationEnd = negationEnd
    self.negatesBackwards = negatesBackwards
    self.joints = joints
    self.invitations = invitations.map { $0.split(separator: " ").map(String.init) }
    var result: [String: [(words: [String], kind: WordingKind)]] = [:]
    for (kind, texts) in phrases {
      for text in texts {
        let words = text.split(separator: " ").map(String.init)
        result[words[0], default: []].append((words, kind))
      }
    }
    byFirstWord = result.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Whether a word turns what stands beside it into its opposite.
  func isNegation(_ word: String) -> Bool {
    negations.contains(word) || negationEnd.map(word.hasSuffix) ?? false
      || negationStart.map(word.hasPrefix) ?? false
  }

  /// The lists there are.
  static let all: [WordingList] = [.english, .german, .french, .spanish]

  /// The lists that look at a text: that of its language, or all of them where none is given.
  static func lists(for tag: String?) -> [WordingList] {
    guard let primary = tag?.prefix(while: { $0 != "-" }).lowercased() else { return all }
    return all.filter { $0.language == primary }
  }
}
