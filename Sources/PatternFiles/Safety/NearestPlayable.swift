import Rhythm

extension PatternReader {
  /// What is close to a refused pattern and plays: its own `instead`, the nearest notation, else the even breath.
  ///
  /// - Parameters:
  ///   - refused: the pattern, as it was read.
  ///   - minutes: as many as were asked for.
  /// - Returns: an id or a notation; nil where there is nothing.
  public func nearest(to refused: CheckedPattern, minutes: String? = nil) -> String? {
    if let instead = refused.pattern?.instead, isPlayable(id: instead) { return instead }
    if refused.file.origin == .typed, let typed = refused.pattern?.id,
      let near = Notation.nearer(typed).first(where: { isPlayable(notation: $0, minutes: minutes) })
    {
      return near
    }
    return isPlayable(id: "even-breath") ? "even-breath" : nil
  }

  private func isPlayable(id: String) -> Bool {
    library.pattern(id: id).map { read($0).isPlayable } ?? false
  }

  private func isPlayable(notation: String, minutes: String?) -> Bool {
    // A name comes before a notation.
    if library.pattern(id: notation) != nil { return false }
    return read(notation: notation, minutes: minutes)?.isPlayable ?? false
  }
}

extension Notation {
  /// Notations near to one that is refused, the nearest first: shorter holds, then none, then calmer breaths.
  static func nearer(_ text: String) -> [String] {
    let numbers = text.split(separator: "-").compactMap { ExactDecimal.parse(String($0)) }
    guard (2...4).contains(numbers.count), numbers.count == text.split(separator: "-").count else {
      return []
    }
    let inhale = numbers[0]
    let exhale = numbers.count == 2 ? numbers[1] : numbers[2]
    func written(_ parts: [Fraction]) -> String { parts.map(ExactDecimal.text).joined(separator: "-") }
    var near: [String] = []
    if numbers.count > 2 {
      for limit in [7, 6, 5, 4] as [Int64] {
        let held = numbers.enumerated().map {
          $0.offset % 2 == 1 ? min($0.element, Fraction(limit)) : $0.element
        }
        if held != numbers { near.append(written(held)) }
      }
      near.append(written([max(inhale, Fraction(3)), max(exhale, Fraction(3))]))
    }
    // An in-breath of 3 to 6 s and an out-breath of 3 to 9 are within every limit.
    func calm(_ length: Fraction, _ most: Int64) -> Fraction { min(max(length, Fraction(3)), Fraction(most)) }
    near.append(written([calm(inhale, 6), calm(exhale, 9)]))
    return near
  }
}
