/// A value of a JSON document that knows where it stands.
///
/// Numbers keep the text in which they were written, so that nothing is lost to binary fractions.
struct JSONValue: Sendable {
  /// What the value is.
  enum Kind: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  let kind: Kind
  /// The bytes that hold the value, quotes and brackets included.
  let range: Range<Int>

  /// The place to point at when the value as a whole is meant: an opening bracket stands for what it opens.
  var pointedRange: Range<Int> {
    switch kind {
    case .array, .object: range.lowerBound..<(range.lowerBound + 1)
    case .null, .bool, .number, .string: range
    }
  }
}

/// A key of a JSON object with its value, and where the key stands.
struct JSONMember: Sendable {
  let key: String
  /// The bytes of the key, quotes included.
  let keyRange: Range<Int>
  let value: JSONValue
}

/// The way from the top of a document to one of its values (RFC 6901).
struct JSONPointer: Hashable, Sendable {
  static let root = JSONPointer(text: "")

  let text: String

  func appending(_ key: String) -> JSONPointer {
    guard key.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else {
      return JSONPointer(text: text + "/" + key)
    }
    var escaped = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return JSONPointer(text: text + "/" + escaped)
  }

  func appending(_ index: Int) -> JSONPointer {
    JSONPointer(text: text + "/" + String(index))
  }
}
