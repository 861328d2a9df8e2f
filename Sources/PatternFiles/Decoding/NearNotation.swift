extension Notation {
  /// The notation that is meant by one with other dashes, spaces, or commas for points; nil where there is none.
  static func meant(by text: String) -> String? {
    var near = ""
    for character in text where !character.isWhitespace {
      switch character {
      case "-", "\u{2010}"..."\u{2015}", "\u{2212}": if near.last != "-" { near.append("-") }
      case ",": near.append(".")
      default: near.append(character)
      }
    }
    if near.hasPrefix("-") { near.removeFirst() }
    if near.hasSuffix("-") { near.removeLast() }
    return near != text && isNotation(near) ? near : nil
  }

  /// Whether it is like a notation but for having too many numbers.
  static func isOverlong(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count > 4 && parts.allSatisfy { isNotation("\($0)-\($0)") }
  }
}

extension Catalogue {
  /// Whether a name is like a notation but for having too many numbers.
  public static func isOverlongNotation(_ name: String) -> Bool { Notation.isOverlong(name) }
}
