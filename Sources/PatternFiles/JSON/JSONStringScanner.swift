/// Reads one string of a JSON document, from its opening to its closing quote.
struct JSONStringScanner {
  let bytes: [UInt8]
  /// Where the scanner stands; after `scan()` behind the closing quote.
  var position: Int

  mutating func scan() throws(JSONSyntaxError) -> String {
    let opening = position
    position += 1
    var runStart = position
    var text = ""
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        text += String(decoding: bytes[runStart..<position], as: UTF8.self)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[runStart..<position], as: UTF8.self)
        text.unicodeScalars.append(try escape())
        runStart = position
      case 0x0A, 0x0D:
        throw JSONSyntaxError(fault: .unclosedText, range: opening..<position)
      case 0..<0x20:
        throw JSONSyntaxError(fault: .controlCharacter(byte), range: position..<(position + 1))
      case 0..<0x80:
        position += 1
      default:
        guard let length = UTF8Scan.length(in: bytes, at: position) else {
          throw JSONSyntaxError(fault: .notUTF8, range: position..<(position + 1))
        }
        position += length
      }
    }
    throw JSONSyntaxError(fault: .unclosedText, range: opening..<bytes.count)
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    guard position + 1 < bytes.count else {
      throw JSONSyntaxError(fault: .badEscape, range: start..<bytes.count)
    }
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      let length = UTF8Scan.length(in: bytes, at: start + 1) ?? 1
      throw JSONSyntaxError(fault: .badEscape, range: start..<(start + 1 + length))
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    // What is left is half of a pair: the first half must be followed by the second.
    guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw JSONSyntaxError(fault: .loneSurrogate, range: start..<position) }
    let pairStart = position
    position += 2
    let second = try hexadecimal(from: pairStart)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw JSONSyntaxError(fault: .loneSurrogate, range: start..<pairStart) }
    return scalar
  }

  private mutating func hexadecimal(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue,
        bytes[position] < 0x80
      else {
        throw JSONSyntaxError(fault: .badEscape, range: start..<position)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
