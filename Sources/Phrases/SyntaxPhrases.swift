/// Why a file cannot be read as JSON.
extension DiagnosticPhrases {
  /// The file has nothing in it.
  public func syntaxEmpty() -> DiagnosticWords {
    .init("this file is empty", help: "a pattern is written between { and }")
  }
  /// The file is longer than 1 MiB.
  public func fileTooLarge() -> DiagnosticWords {
    .init("this file is larger than 1 MiB", help: "a pattern is text; recordings stay in files of their own")
  }
  /// Brackets stand more than 32 deep in each other.
  public func tooDeep() -> DiagnosticWords {
    .init("the brackets stand more than 32 deep in each other", label: "this one is too deep")
  }
  /// The file begins with a byte order mark.
  public func byteOrderMark() -> DiagnosticWords {
    .init(
      "this file begins with a byte order mark", label: "before the first character",
      help: "save the file as \"UTF-8\", not as \"UTF-8 with BOM\"")
  }
  /// The bytes are no UTF-8.
  public func notUTF8() -> DiagnosticWords {
    .init("this is not UTF-8 text", label: "from here", help: "save the file with the encoding UTF-8")
  }
  /// The document ends inside a bracket.
  public func endsInside(_ opened: Character) -> DiagnosticWords {
    let closing = opened == "{" ? "}" : "]"
    return .init(
      "the file ends before everything is closed", label: "a \(closing) is missing here, or earlier")
  }
  /// The document ends where a value is expected.
  public func endsBeforeValue() -> DiagnosticWords {
    .init("the file ends where a value is expected", label: "nothing follows")
  }
  /// A string has no closing quote on its line.
  public func unclosedText() -> DiagnosticWords {
    .init(
      "this text is not closed on its line", label: "it begins here",
      help: "end it with a double quote; a new line within a text is written \\n")
  }
  /// A string holds a control character.
  public func controlCharacter(_ byte: UInt8) -> DiagnosticWords {
    byte == 9
      ? .init("a tab cannot stand in a text", label: "a tab", help: "write a space")
      : .init("an invisible control character cannot stand in a text", label: "here", help: "delete it")
  }
  /// A backslash is followed by something that is no escape.
  public func badEscape() -> DiagnosticWords {
    .init(
      "a backslash has a meaning of its own in a text", label: "this means nothing",
      help: "write \\\\ for a backslash, \\\" for a quote, \\n for a new line")
  }
  /// Half of a surrogate pair.
  public func loneSurrogate() -> DiagnosticWords {
    .init(
      "this is half of a character", label: "its other half is missing", help: "write the character itself")
  }
  /// A comma before a closing bracket.
  public func commaBeforeClosing(_ closing: Character) -> DiagnosticWords {
    .init("nothing follows this comma", label: "before the \(closing)", help: "delete the comma")
  }
  /// No comma between two elements.
  public func missingComma() -> DiagnosticWords {
    .init(
      "a comma or a closing bracket is missing", label: "before this",
      help: "commas stand between the entries of a list or a group")
  }
  /// No colon after a key.
  public func missingColon() -> DiagnosticWords {
    .init("a colon is missing after the name", label: "before this", help: "write it like \"in\": 4")
  }
  /// Something that is no key.
  public func keyExpected() -> DiagnosticWords {
    .init(
      "a name in double quotes is expected", label: "not this",
      help: "write it like \"in\": 4, or close the group before this with a }")
  }
  /// Something that is no value.
  public func valueExpected() -> DiagnosticWords {
    .init(
      "a value is expected", label: "not this",
      help: "a value is a number, a text in double quotes, true, false, or something in { } or [ ]")
  }
  /// A typographic quote.
  public func curlyQuote() -> DiagnosticWords {
    .init(
      "a curly quotation mark cannot be used here", label: "this one",
      help: "use straight quotation marks (\"); word processors change them, text editors do not")
  }
  /// A single quote.
  public func singleQuote() -> DiagnosticWords {
    .init("a single quotation mark cannot be used here", label: "this one", help: "use double ones (\")")
  }
  /// A comment.
  public func comment() -> DiagnosticWords {
    .init(
      "comments cannot be written like this", label: "it begins here",
      help: "put it into a note of your own: \"x-note\": \"…\"")
  }
  /// A word that is none of JSON's.
  public func bareWord(_ word: String) -> DiagnosticWords {
    let lower = word.lowercased()
    let help =
      ["true", "false", "null"].contains(lower)
      ? "write it in small letters: \(lower)" : "put texts into double quotes: \"\(word)\""
    return .init("this word cannot stand here", label: "this one", help: help)
  }
  /// A number with zeros at its beginning.
  public func leadingZero() -> DiagnosticWords {
    .init("a number does not begin with a 0", label: "this one", help: "write it without the 0 in front")
  }
  /// A number with a plus sign.
  public func plusSign() -> DiagnosticWords {
    .init("a number does not begin with a plus sign", label: "this one", help: "delete the +")
  }
  /// Something like a number.
  public func badNumber() -> DiagnosticWords {
    .init(
      "this is not a number", label: "as it is written",
      help: "write digits, with a point for decimals, as in 5.5; a unit needs quotes, as in \"5 s\"")
  }
  /// Something after the end of the document.
  public func trailing() -> DiagnosticWords {
    .init(
      "the pattern has ended before this", label: "from here", help: "delete what follows the last bracket")
  }
  /// A key that an object holds twice.
  public func duplicateKey(_ key: String) -> DiagnosticWords {
    .init("\"\(key)\" stands here twice", label: "the second one", help: "delete one of the two")
  }
  /// A file that cannot be opened, and why.
  public func fileUnreadable(_ reason: String?, isThere: Bool) -> DiagnosticWords {
    guard let reason else {
      return .init("this file cannot be read", help: "see whether it exists and whether you may read it")
    }
    return .init(
      "this file cannot be read: \(reason)",
      help: isThere ? nil : "see how it is written; \"settle list\" shows the patterns there are by name")
  }
}
