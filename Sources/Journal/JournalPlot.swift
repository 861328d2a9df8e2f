/// Ratings as a small plot, one session beside the other: no line through them, no mean, no verdict.
public struct JournalPlot {
  /// The mark of a session's first rating, where it has several.
  public let first: Character
  /// The mark of its last or only one.
  public let last: Character
  private let edge: Character

  /// A plot of Unicode's marks, or of ASCII's.
  public init(isUnicode: Bool) {
    first = isUnicode ? "○" : "o"
    last = isUnicode ? "●" : "*"
    edge = isUnicode ? "│" : "|"
  }

  /// The rows from 10 down to 0, as many of the latest sessions as fit; empty where nothing was rated.
  ///
  /// - Parameter width: the most columns, 7 or more.
  public func rows(of entries: [JournalEntry], width: Int) -> [String] {
    let margin = 5
    let rated = entries.map { $0.ratings.map(\.value) }.filter { !$0.isEmpty }
      .suffix(max((width - margin) / 2, 1))
    guard !rated.isEmpty else { return [] }
    return (0...10).reversed().map { value in
      let figure = value % 5 == 0 ? String(value) : ""
      var row = String(repeating: " ", count: 2 - figure.count) + figure + " \(edge) "
      for ratings in rated {
        row.append(ratings.last == value ? last : ratings.first == value ? first : " ")
        row.append(" ")
      }
      while row.last == " " { row.removeLast() }
      return row
    }
  }
}
