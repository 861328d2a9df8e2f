internal import Phrases

/// The parts of a page below the steps.
struct PageParts {
  private let words: HandoutPhrases

  init(_ words: HandoutPhrases) { self.words = words }

  func sections(of handout: Handout) -> String {
    var cautions = handout.cautions
    cautions += handout.reasons.map { words.answersFor($0.finding, reason: $0.reason) }
    if let instead = handout.instead { cautions.append(words.instead(instead)) }
    let evidence = handout.evidence.map { evidence in
      [evidence.finding, evidence.source].compactMap { $0 }.joined(separator: " ")
    }
    return [
      section(words.cautions, cautions),
      "<p class=\"stop\">\(PageText.escaped(words.stop)) \(PageText.escaped(words.alternatives))</p>",
      note(handout.note),
      section(words.evidence, evidence),
      footer([
        handout.author.map(words.author), words.madeFrom(handout.id), words.noTreatment, words.privacy,
      ]),
    ].joined(separator: "\n")
  }

  /// What whoever hands it on has written, or lines to write on.
  func note(_ note: String?) -> String {
    guard let note else { return "" }
    let text = note.isEmpty ? PageParts.lines(4) : "<p>\(PageText.lines(note))</p>"
    return "<section class=\"note\"><h2>\(PageText.escaped(words.note))</h2>\(text)</section>"
  }

  func footer(_ lines: [String?]) -> String {
    "<footer>"
      + lines.compactMap { $0 }.map { "<p>\(PageText.escaped($0))</p>" }.joined(separator: "\n")
      + "</footer>"
  }

  /// Lines to write on.
  static func lines(_ count: Int) -> String {
    String(repeating: "<div class=\"line\"></div>", count: count)
  }

  private func section(_ title: String, _ entries: [String]) -> String {
    guard !entries.isEmpty else { return "" }
    let items = entries.map { "<li>\(PageText.lines($0))</li>" }.joined(separator: "\n")
    return "<section><h2>\(PageText.escaped(title))</h2><ul>\(items)</ul></section>"
  }
}
