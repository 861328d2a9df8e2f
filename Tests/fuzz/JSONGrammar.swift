/// The grammar of RFC 8259, rule by rule as its appendix of definitions has it, to hold the reader to: it tells yes or
/// no, and nothing else. Two rules are narrower than the grammar, as Settle says: the bytes are UTF-8 (section 8.1), and
/// escapes of surrogates come in pairs (section 8.2 leaves anything else open).
struct JSONGrammar {
  private let bytes: [UInt8]
  private var place = 0

  /// Whether bytes are one JSON text.
  static func allows(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var grammar = JSONGrammar(bytes: bytes)
    return grammar.text()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// JSON-text = ws value ws
  private mutating func text() -> Bool {
    space()
    guard value() else { return false }
    space()
    return place == bytes.count
  }

  private mutating func space() {
    while one(of: " \t\n\r") {}
  }

  private mutating func value() -> Bool {
    if word("false") || word("null") || word("true") { return true }
    if one(of: "{") { return listed(until: "}") { $0.member() } }
    if one(of: "[") { return listed(until: "]") { $0.value() } }
    if one(of: "\"") { return characters() }
    return number()
  }

  /// What stands between brackets, with commas between.
  private mutating func listed(until end: Unicode.Scalar, _ item: (inout JSONGrammar) -> Bool) -> Bool {
    space()
    if one(of: String(end)) { return true }
    repeat {
      space()
      guard item(&self) else { return false }
      space()
    } while one(of: ",")
    return one(of: String(end))
  }

  private mutating func member() -> Bool {
    guard one(of: "\""), characters() else { return false }
    space()
    guard one(of: ":") else { return false }
    space()
    return value()
  }

  /// number = [ minus ] int [ frac ] [ exp ]
  private mutating func number() -> Bool {
    _ = one(of: "-")
    if !one(of: "0") {
      guard one(of: "123456789") else { return false }
      while one(of: "0123456789") {}
    }
    if one(of: ".") {
      guard digits() else { return false }
    }
    if one(of: "eE") {
      _ = one(of: "+-")
      guard digits() else { return false }
    }
    return true
  }

  private mutating func digits() -> Bool {
    guard one(of: "0123456789") else { return false }
    while one(of: "0123456789") {}
    return true
  }

  /// What follows an opening quotation mark, up to the closing one.
  private mutating func characters() -> Bool {
    while place < bytes.count {
      if one(of: "\"") { return true }
      if one(of: "\\") {
        if one(of: "\"\\/bfnrt") { continue }
        guard let unit = unit() else { return false }
        if (0xDC00..<0xE000).contains(unit) { return false }
        if (0xD800..<0xDC00).contains(unit) {
          guard one(of: "\\"), let second = self.unit(), (0xDC00..<0xE000).contains(second) else {
            return false
          }
        }
      } else {
        guard bytes[place] >= 0x20 else { return false }
        place += 1
      }
    }
    return false
  }

  /// %x75 4HEXDIG
  private mutating func unit() -> UInt32? {
    guard one(of: "u"), place + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      let digits = Array("0123456789abcdef".utf8)
      guard let digit = digits.firstIndex(of: byte < 0x5B && byte > 0x40 ? byte | 0x20 : byte) else {
        return nil
      }
      value = value * 16 + UInt32(digit)
    }
    place += 4
    return value
  }

  private mutating func one(of these: String) -> Bool {
    guard place < bytes.count, these.utf8.contains(bytes[place]) else { return false }
    place += 1
    return true
  }

  private mutating func word(_ word: String) -> Bool {
    guard bytes[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }
}
