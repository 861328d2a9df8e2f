/// Reads a document as RFC 8259 has it and nothing looser, keeping every place.
struct JSONReader {
  /// A file may be this long, in bytes.
  static let maximumLength = 1 << 20
  /// Arrays and objects may stand this deep in each other.
  static let maximumDepth = 32

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// Whether some object holds the same key twice. Both members are kept, so that each has its place.
  private(set) var foundDuplicates = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the whole document.
  mutating func read() throws(JSONSyntaxError) -> JSONValue {
    if bytes.count > Self.maximumLength { throw fault(.tooLarge, 0..<0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark, 0..<3) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw fault(.notUTF8, 0..<1)
    }
    skipSpace()
    if position == bytes.count { throw fault(.empty, 0..<0) }
    let value = try readValue()
    skipSpace()
    if position < bytes.count { throw fault(.trailing) }
    return value
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func readValue() throws(JSONSyntaxError) -> JSONValue {
    guard let byte = current else { throw fault(.endsBeforeValue) }
    let start = position
    switch byte {
    case UInt8(ascii: "{"): return try readObject()
    case UInt8(ascii: "["): return try readArray()
    case UInt8(ascii: "\""):
      let text = try readString()
      return JSONValue(kind: .string(text), range: start..<position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      var scanner = JSONNumberScanner(bytes: bytes, position: position)
      let text = try scanner.scan()
      position = scanner.position
      return JSONValue(kind: .number(text), range: start..<position)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return try readWord()
    default: throw fault(unexpected(.valueExpected))
    }
  }

  private mutating func readWord() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    while let byte = current, isWordByte(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    let range = start..<position
    switch word {
    case "true": return JSONValue(kind: .bool(true), range: range)
    case "false": return JSONValue(kind: .bool(false), range: range)
    case "null": return JSONValue(kind: .null, range: range)
    default: throw fault(.word(word), range)
    }
  }

  private mutating func readArray() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    try enter()
    var elements: [JSONValue] = []
    skipSpace()
    if current == UInt8(ascii: "]") {
      leave()
      return JSONValue(kind: .array([]), range: start..<position)
    }
    while true {
      skipSpace()
      if current == nil { throw fault(.endsInside("[")) }
      elements.append(try readValue())
      if try closes(with: "]", opened: "[") { break }
    }
    return JSONValue(kind: .array(elements), range: start..<position)
  }

  private mutating func readObject() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    try enter()
    var members: [JSONMember] = []
    var seen: Set<[UInt8]> = []
    skipSpace()
    if current == UInt8(ascii: "}") {
      leave()
      return JSONValue(kind: .object([]), range: start..<position)
    }
    while true {
      skipSpace()
      guard let byte = current else { throw fault(.endsInside("{")) }
      guard byte == UInt8(ascii: "\"") else { throw fault(unexpected(.keyExpected)) }
      let keyStart = position
      let key = try readString()
      let keyRange = keyStart..<position
      skipSpace()
      guard let colon = current else { throw fault(.endsInside("{")) }
      guard colon == UInt8(ascii: ":") else { throw fault(.missingColon) }
      position += 1
      skipSpace()
      let value = try readValue()
      if !seen.insert(Array(key.utf8)).inserted { foundDuplicates = true }
      members.append(JSONMember(key: key, keyRange: keyRange, value: value))
      if try closes(with: "}", opened: "{") { break }
    }
    return JSONValue(kind: .object(members), range: start..<position)
  }

  /// After an element: whether its collection closes here. A comma leads on.
  private mutating func closes(
    with closing: Character, opened: Character
  ) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    guard let byte = current else { throw fault(.endsInside(opened)) }
    if byte == closing.asciiValue {
      leave()
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw fault(unexpected(.missingComma)) }
    let comma = position
    position += 1
    skipSpace()
    if current == closing.asciiValue { throw fault(.commaBeforeClosing(closing), comma..<(comma + 1)) }
    return false
  }

  private mutating func enter() throws(JSONSyntaxError) {
    depth += 1
    if depth > Self.maximumDepth { throw fault(.tooDeep) }
    position += 1
  }

  private mutating func leave() {
    depth -= 1
    position += 1
  }

  private mutating func readString() throws(JSONSyntaxError) -> String {
    var scanner = JSONStringScanner(bytes: bytes, position: position)
    let text = try scanner.scan()
    position = scanner.position
    return text
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// What stands here, where it is something that people often write in place of JSON.
  private func unexpected(_ usual: JSONSyntaxError.Fault) -> JSONSyntaxError.Fault {
    let rest = bytes[position...]
    if rest.starts(with: [0xE2, 0x80]), rest.count > 2, (0x98...0x9F).contains(rest[position + 2]) {
      return .curlyQuote
    }
    if rest.first == UInt8(ascii: "'") { return .singleQuote }
    if rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
      || rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "*")])
    {
      return .comment
    }
    if case .valueExpected = usual, rest.first == UInt8(ascii: "+") { return .plusSign }
    if let byte = rest.first, byte >= 0x80, UTF8Scan.length(in: bytes, at: position) == nil {
      return .notUTF8
    }
    return usual
  }

  /// The fault at this position, one character long.
  private func fault(_ fault: JSONSyntaxError.Fault) -> JSONSyntaxError {
    var end = min(position + 1, bytes.count)
    if position < bytes.count, let length = UTF8Scan.length(in: bytes, at: position) {
      end = position + length
    }
    return JSONSyntaxError(fault: fault, range: position..<end)
  }

  private func fault(_ fault: JSONSyntaxError.Fault, _ range: Range<Int>) -> JSONSyntaxError {
    JSONSyntaxError(fault: fault, range: range)
  }
}
