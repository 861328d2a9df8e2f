/// Why reading a document stopped, and where.
struct JSONSyntaxError: Error, Hashable {
  /// What was found in place of what JSON allows.
  enum Fault: Hashable {
    case empty
    case tooLarge
    case tooDeep
    case byteOrderMark
    case notUTF8
    /// The document ended inside what this character opened.
    case endsInside(Character)
    case endsBeforeValue
    case unclosedText
    case controlCharacter(UInt8)
    case badEscape
    case loneSurrogate
    case commaBeforeClosing(Character)
    case missingComma
    case missingColon
    case keyExpected
    case valueExpected
    case curlyQuote
    case singleQuote
    case comment
    case word(String)
    case leadingZero
    case plusSign
    case badNumber
    case trailing
  }

  let fault: Fault
  /// The bytes that were in the way; empty at the end of the document.
  let range: Range<Int>
}
