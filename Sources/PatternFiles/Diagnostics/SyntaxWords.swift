import Phrases

extension JSONSyntaxError.Fault {
  var code: DiagnosticCode {
    switch self {
    case .tooLarge: .fileTooLarge
    case .tooDeep: .tooDeep
    default: .syntax
    }
  }
}

extension DiagnosticPhrases {
  /// What is said of a syntax error.
  func syntax(_ fault: JSONSyntaxError.Fault) -> DiagnosticWords {
    switch fault {
    case .empty: syntaxEmpty()
    case .tooLarge: fileTooLarge()
    case .tooDeep: tooDeep()
    case .byteOrderMark: byteOrderMark()
    case .notUTF8: notUTF8()
    case .endsInside(let opened): endsInside(opened)
    case .endsBeforeValue: endsBeforeValue()
    case .unclosedText: unclosedText()
    case .controlCharacter(let byte): controlCharacter(byte)
    case .badEscape: badEscape()
    case .loneSurrogate: loneSurrogate()
    case .commaBeforeClosing(let closing): commaBeforeClosing(closing)
    case .missingComma: missingComma()
    case .missingColon: missingColon()
    case .keyExpected: keyExpected()
    case .valueExpected: valueExpected()
    case .curlyQuote: curlyQuote()
    case .singleQuote: singleQuote()
    case .comment: comment()
    case .word(let word): bareWord(word)
    case .leadingZero: leadingZero()
    case .plusSign: plusSign()
    case .badNumber: badNumber()
    case .trailing: trailing()
    }
  }
}
