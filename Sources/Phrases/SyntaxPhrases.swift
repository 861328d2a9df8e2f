/// Why a file cannot be read as JSON.
extension DiagnosticPhrases {
  /// The file has nothing in it.
  public func syntaxEmpty() -> DiagnosticWords {
    .init(say("this file is empty"), help: say("a pattern is written between { and }"))
  }
  /// The file is longer than 1 MiB.
  public func fileTooLarge() -> DiagnosticWords {
    .init(
      say("this file is larger than 1 MiB"),
      help: say("a pattern is text; recordings stay in files of their own"))
  }
  /// Brackets stand more than 32 deep in each other.
  public func tooDeep() -> DiagnosticWords {
    .init(say("the brackets stand more than 32 deep in each other"), label: say("this one is too deep"))
  }
  /// The file begins with a byte order mark.
  public func byteOrderMark() -> DiagnosticWords {
    .init(
      say("this file begins with a byte order mark"), label: say("before the first character"),
      help: say("save the file as \"UTF-8\", not as \"UTF-8 with BOM\""))
  }
  /// The bytes are no UTF-8.
  public func notUTF8() -> DiagnosticWords {
    .init(
      say("this is not UTF-8 text"), label: say("from here"),
      help: say("save the file with the encoding UTF-8"))
  }
  /// The document ends inside a bracket.
  public func endsInside(_ opened: Character) -> DiagnosticWords {
    let closing = opened == "{" ? "}" : "]"
    return .init(
      say("the file ends before everything is closed"), label: say("a \(closing) is missing here, or earlier")
    )
  }
  /// The document ends where a value is expected.
  public func endsBeforeValue() -> DiagnosticWords {
    .init(say("the file ends where a value is expected"), label: say("nothing follows"))
  }
  /// A string has no closing quote on its line.
  public func unclosedText() -> DiagnosticWords {
    .init(
      say("this text is not closed on its line"), label: say("it begins here"),
      help: say("end it with a double quote; a new line within a text is written \\n"))
  }
  /// A string holds a control character.
  public func controlCharacter(_ byte: UInt8) -> DiagnosticWords {
    byte == 9
      ? .init(say("a tab cannot stand in a text"), label: say("a tab"), help: say("write a space"))
      : .init(
        say("an invisible control character cannot stand in a text"), label: say("here"),
        help: say("delete it"))
  }
  /// A backslash is followed by something that is no escape.
  public func badEscape() -> DiagnosticWords {
    .init(
      say("a backslash has a meaning of its own in a text"), label: say("this means nothing"),
      help: say("write \\\\ for a backslash, \\\" for a quote, \\n for a new line"))
  }
  /// Half of a surrogate pair.
  public func loneSurrogate() -> DiagnosticWords {
    .init(
      say("this is half of a character"), label: say("its other half is missing"),
      help: say("write the character itself"))
  }
  /// A comma before a closing bracket.
  public func commaBeforeClosing(_ closing: Character) -> DiagnosticWords {
    .init(
      say("nothing follows this comma"), label: say("before the \(closing)"), help: say("delete the comma"))
  }
  /// No comma between two elements.
  public func missingComma() -> DiagnosticWords {
    .init(
      say("a comma or a closing bracket is missing"), label: say("before this"),
      help: say("commas stand between the entries of a list or a group"))
  }
  /// No colon after a key.
  public func missingColon() -> DiagnosticWords {
    .init(
      say("a colon is missing after the name"), label: say("before this"),
      help: say("write it like \"in\": 4"))
  }
  /// Something that is no key.
  public func keyExpected() -> DiagnosticWords {
    .init(
      say("a name in double quotes is expected"), label: say("not this"),
      help: say("write it like \"in\": 4, or close the group before this with a }"))
  }
  /// Something that is no value.
  public func valueExpected() -> DiagnosticWords {
    .init(
      say("a value is expected"), label: say("not this"),
      help: say("a value is a number, a text in double quotes, true, false, or something in { } or [ ]"))
  }
  /// A typographic quote.
  public func curlyQuote() -> DiagnosticWords {
    .init(
      say("a curly quotation mark cannot be used here"), label: say("this one"),
      help: say("use straight quotation marks (\"); word processors change them, text editors do not"))
  }
  /// A single quote.
  public func singleQuote() -> DiagnosticWords {
    .init(
      say("a single quotation mark cannot be used here"), label: say("this one"),
      help: say("use double ones (\")"))
  }
  /// A comment.
  public func comment() -> DiagnosticWords {
    .init(
      say("comments cannot be written like this"), label: say("it begins here"),
      help: say("put it into a note of your own: \"x-note\": \"…\""))
  }
  /// A word that is none of JSON's.
  public func bareWord(_ word: String) -> DiagnosticWords {
    let lower = word.lowercased()
    let help =
      ["true", "false", "null"].contains(lower)
      ? say("write it in small letters: \(lower)") : say("put texts into double quotes: \"\(word)\"")
    return .init(say("this word cannot stand here"), label: say("this one"), help: help)
  }
  /// A number with zeros at its beginning.
  public func leadingZero() -> DiagnosticWords {
    .init(
      say("a number does not begin with a 0"), label: say("this one"),
      help: say("write it without the 0 in front"))
  }
  /// A number with a plus sign.
  public func plusSign() -> DiagnosticWords {
    .init(say("a number does not begin with a plus sign"), label: say("this one"), help: say("delete the +"))
  }
  /// Something like a number.
  public func badNumber() -> DiagnosticWords {
    .init(
      say("this is not a number"), label: say("as it is written"),
      help: say("write digits, with a point for decimals, as in 5.5; a unit needs quotes, as in \"5 s\""))
  }
  /// Something after the end of the document.
  public func trailing() -> DiagnosticWords {
    .init(
      say("the pattern has ended before this"), label: say("from here"),
      help: say("delete what follows the last bracket"))
  }
  /// A key that an object holds twice.
  public func duplicateKey(_ key: String) -> DiagnosticWords {
    .init(
      say("\"\(key)\" stands here twice"), label: say("the second one"), help: say("delete one of the two"))
  }
  /// A file that cannot be opened, and why.
  public func fileUnreadable(_ reason: String?, isThere: Bool) -> DiagnosticWords {
    guard let reason else {
      return .init(
        say("this file cannot be read"), help: say("see whether it exists and whether you may read it"))
    }
    return .init(
      say("this file cannot be read: \(reason)"),
      help: isThere ? nil : say("see how it is written; \"settle list\" shows the patterns there are by name")
    )
  }
}
