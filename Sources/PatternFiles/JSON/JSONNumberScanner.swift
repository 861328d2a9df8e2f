/// Reads one number of a JSON document and keeps its text.
struct JSONNumberScanner {
  let bytes: [UInt8]
  /// Where the scanner stands; after `scan()` behind the number.
  var position: Int

  mutating func scan() throws(JSONSyntaxError) -> String {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let whole = position
    let wholeDigits = skipDigits()
    if wholeDigits == 0 { throw bad(from: start) }
    if wholeDigits > 1, bytes[whole] == UInt8(ascii: "0") {
      throw JSONSyntaxError(fault: .leadingZero, range: start..<position)
    }
    if current == UInt8(ascii: ".") {
      position += 1
      if skipDigits() == 0 { throw bad(from: start) }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      if skipDigits() == 0 { throw bad(from: start) }
    }
    if let next = current, isPartOfAWord(next) { throw bad(from: start) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  private func isPartOfAWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// The whole of what looks like a number, so that all of it is underlined.
  private mutating func bad(from start: Int) -> JSONSyntaxError {
    while let byte = current,
      isPartOfAWord(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    {
      position += 1
    }
    return JSONSyntaxError(fault: .badNumber, range: start..<max(position, start + 1))
  }
}
