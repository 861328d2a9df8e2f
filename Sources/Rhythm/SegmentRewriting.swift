extension Segment {
  /// The segment in other words, by what makes them of a text and its language; each text keeps its own language.
  ///
  /// - Parameter rewrite: takes a text and its BCP 47 tag, nil where its author gave none.
  public func rewritten(_ rewrite: (_ text: String, _ language: String?) -> String) -> Segment {
    var result = self
    result.label = label.map { rewrite($0, language) }
    result.words = words.map { words in
      switch words {
      case .say(let spoken): .say(spoken.rewritten(rewrite))
      case .notice(let number, let of, let text, let alternative):
        .notice(
          number: number, of: of, text: text.rewritten(rewrite),
          alternative: alternative?.rewritten(rewrite))
      case .rest(let text, let bell): .rest(text: text?.rewritten(rewrite), bell: bell)
      case .choose(let labels, let silence):
        .choose(labels: labels.map { $0.rewritten(rewrite) }, silence: silence)
      case .ask: words
      }
    }
    if let spoken = over?.spoken { result.over?.spoken = spoken.rewritten(rewrite) }
    return result
  }

  /// Whether any of its words holds something, such as a name in braces that is to be filled in.
  public func hasWords(where holds: (String) -> Bool) -> Bool {
    if let label, holds(label) { return true }
    if let over, holds(over.spoken.text) { return true }
    if case .notice(_, _, _, let alternative?) = words { return holds(alternative.text) }
    return false
  }
}
