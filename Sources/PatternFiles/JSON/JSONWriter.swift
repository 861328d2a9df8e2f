/// Writes JSON text, a piece at a time.
public enum JSONWriter {
  /// `text` as a JSON string. Control characters, and what could drive a terminal, are written as escapes.
  public static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if VisibleText.isHidden(scalar) {
          for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(unit) }
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// `text` as a JSON string, or null.
  public static func string(orNull text: String?) -> String {
    text.map(string) ?? "null"
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
