/// Text from files and names, made safe to show in a terminal.
public enum VisibleText {
  /// `text` with everything that could drive a terminal, or change the order of what is read, written out as
  /// `\u{…}`.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - keepsNewlines: whether newlines stay as they are.
  public static func of(_ text: String, keepsNewlines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar), !(keepsNewlines && scalar == "\n") {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a character has no look of its own: C0, DEL and C1 controls, bidirectional controls, other separators
  /// of lines, and formats. Joiners stay, since scripts and emoji need them.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: return true
    case 0x20..<0x7F, 0xA0...0xAC, 0xAE...0x2FF: return false
    case 0x200C, 0x200D: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }

  /// Whether a Text of a pattern must not hold this character.
  static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether there is nothing to see in a text: spaces, joiners, and other characters without a look of their own.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      // A control character is a problem of its own.
      if isRefused(scalar) { return scalar.properties.isWhitespace }
      return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
        || isHidden(scalar) || scalar == "\u{2800}"
    }
  }

  /// How many columns of a terminal a character takes: 0, 1 or 2.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}
