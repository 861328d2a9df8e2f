public import Phrases

/// A card to print and to fill in by hand; no pattern, and nothing plays.
public struct Card: Sendable {
  private let card: HandoutCardPhrases.Card
  private let phrases: Phrases
  /// A note of whoever hands it on; empty for lines to write on.
  public var note: String?

  /// The card of a name; nil where there is none.
  public init?(_ name: String, phrases: Phrases) {
    guard let card = phrases.handoutCards.all.first(where: { $0.name == name }) else { return nil }
    self.card = card
    self.phrases = phrases
  }

  /// The card as one HTML document.
  public var html: String {
    var page = PageMaker(title: card.title, language: phrases.language.rawValue)
    let parts = PageParts(phrases.handout)
    page.body = """
      <main id="page" class="card">
      <header><h1>\(PageText.escaped(card.title))</h1><p>\(PageText.escaped(card.introduction))</p></header>
      \(card.parts.map(part).joined(separator: "\n"))
      \(parts.note(note))
      <p class="stop">\(PageText.escaped(card.closing))</p>
      \(parts.footer([phrases.handout.noTreatment]))
      </main>
      """
    return page.html
  }

  private func part(_ part: HandoutCardPhrases.Part) -> String {
    switch part {
    case .lines(let title, let hint, let count):
      let hint = hint.isEmpty ? "" : " <span class=\"hint\">\(PageText.escaped(hint))</span>"
      return
        "<section><h2>\(PageText.escaped(title))\(hint)</h2>\(PageParts.lines(count))</section>"
    case .boxes(let title, let boxes):
      let items = boxes.map { "<li>\(PageText.escaped($0))</li>" }.joined(separator: "\n")
      return
        "<section><h2>\(PageText.escaped(title))</h2><ul class=\"boxes\">\(items)</ul>\(PageParts.lines(1))</section>"
    case .words(let signals):
      let cards = signals.map { signal in
        let word = signal.word.isEmpty ? PageParts.lines(1) : "<b>\(PageText.escaped(signal.word))</b>"
        return
          "<div class=\"signal\">\(word)<span class=\"hint\">\(PageText.escaped(signal.meaning))</span></div>"
      }
      return "<div class=\"signals\">\(cards.joined(separator: "\n"))</div>"
    case .questions(let title, let questions):
      let items = questions.map { "<li>\(PageText.escaped($0))\(PageParts.lines(1))</li>" }
      return
        "<section><h2>\(PageText.escaped(title))</h2><ul>\(items.joined(separator: "\n"))</ul></section>"
    }
  }
}
