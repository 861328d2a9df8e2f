import Testing

@testable import PatternFiles

@Suite("The JSON reader")
struct JSONReaderTests {
  @Test(
    "What RFC 8259 allows is read",
    arguments: [
      "{}", "[]", " [ ] ", "[[]]", "\"\"", "0", "-0", "1", "-1", "0.5", "-0.0", "1e5", "1E+5", "1e-5",
      "1.25e10",
      "true", "false", "null", "[1,2]", "[1 , 2]", "{\"a\":1}", "{\"a\":{\"b\":[null]}}", "\t\r\n [1] \n",
      #""\u0041""#, #""\ud83d\ude00""#, #""\\\/\"\b\f\n\r\t""#, "\"é\"", "\"😀\"", "\"\u{2028}\"",
      "\"\u{7F}\"",
      "{\"\":0}", "123456789012345678901234567890", "1e400", #""\u0000""#, #""\uFFFF""#,
    ])
  func allowed(_ text: String) throws {
    var reader = JSONReader(Array(text.utf8))
    _ = try reader.read()
  }

  @Test(
    "What RFC 8259 does not allow is refused where it stands",
    arguments: [
      ("", .empty, 0), (" \n", .empty, 0), ("[1,]", .commaBeforeClosing("]"), 2),
      ("{\"a\":1,}", .commaBeforeClosing("}"), 6), ("[1 2]", .missingComma, 3), ("[1", .endsInside("["), 2),
      ("{", .endsInside("{"), 1), ("{\"a\"", .endsInside("{"), 4), ("{\"a\":", .endsBeforeValue, 5),
      ("{\"a\" 1}", .missingColon, 5), ("{a:1}", .keyExpected, 1), ("{1:1}", .keyExpected, 1),
      ("{'a':1}", .singleQuote, 1), ("['a']", .singleQuote, 1), ("[“a”]", .curlyQuote, 1),
      ("{“a”:1}", .curlyQuote, 1),
      ("[1] 2", .trailing, 4), ("{}}", .trailing, 2), ("01", .leadingZero, 0), ("-01", .leadingZero, 0),
      ("+1", .plusSign, 0), ("1.", .badNumber, 0), (".5", .valueExpected, 0), ("-", .badNumber, 0),
      ("1e", .badNumber, 0), ("1e+", .badNumber, 0), ("0x10", .badNumber, 0), ("1.2.3", .badNumber, 0),
      ("5s", .badNumber, 0), ("-Infinity", .badNumber, 0), ("NaN", .word("NaN"), 0),
      ("True", .word("True"), 0),
      ("nul", .word("nul"), 0), ("[true false]", .missingComma, 6), ("\"a", .unclosedText, 0),
      ("[\"a\nb\"]", .unclosedText, 1), ("\"a\tb\"", .controlCharacter(9), 2),
      ("\"\u{1}\"", .controlCharacter(1), 1),
      (#""\x""#, .badEscape, 1), (#""\u12""#, .badEscape, 1), (#""\u12G4""#, .badEscape, 1),
      (#""\ud800""#, .loneSurrogate, 1), (#""\udc00""#, .loneSurrogate, 1),
      (#""\ud800\u0041""#, .loneSurrogate, 1),
      (#""\ud800\ud800""#, .loneSurrogate, 1), ("// hi\n{}", .comment, 0), ("{/* hi */}", .comment, 1),
      ("[1,,2]", .valueExpected, 3), ("[,1]", .valueExpected, 1), ("]", .valueExpected, 0),
      ("\u{FEFF}{}", .byteOrderMark, 0), ("[1]\u{A0}", .trailing, 3), ("[\u{C}1]", .valueExpected, 1),
    ] as [(String, JSONSyntaxError.Fault, Int)])
  func refused(_ text: String, _ fault: JSONSyntaxError.Fault, _ place: Int) {
    var reader = JSONReader(Array(text.utf8))
    let error = #expect(throws: JSONSyntaxError.self) { try reader.read() }
    #expect(error?.fault == fault)
    #expect(error?.range.lowerBound == place)
  }

  @Test(
    "Bytes that are no UTF-8 are refused",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xE2, 0x82], [0xFF],
    ] as [[UInt8]])
  func notUTF8(_ bytes: [UInt8]) {
    var reader = JSONReader([0x22] + bytes + [0x22])
    let error = #expect(throws: JSONSyntaxError.self) { try reader.read() }
    #expect(error == JSONSyntaxError(fault: .notUTF8, range: 1..<2))
  }

  @Test("Brackets may stand 32 deep, and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    var reader = JSONReader(nested(32))
    _ = try reader.read()
    var deeper = JSONReader(nested(33))
    let error = #expect(throws: JSONSyntaxError.self) { try deeper.read() }
    #expect(error == JSONSyntaxError(fault: .tooDeep, range: 32..<33))
  }

  @Test("A file may be 1 MiB long, and no longer")
  func size() throws {
    let brackets = Array("[]".utf8)
    var reader = JSONReader(brackets + [UInt8](repeating: 0x20, count: (1 << 20) - 2))
    _ = try reader.read()
    var longer = JSONReader(brackets + [UInt8](repeating: 0x20, count: (1 << 20) - 1))
    let error = #expect(throws: JSONSyntaxError.self) { try longer.read() }
    #expect(error?.fault == .tooLarge)
  }

  @Test("Keys and values keep their places, duplicates included")
  func places() throws {
    var reader = JSONReader(Array(#"{"a": 1.50, "a": "xé"}"#.utf8))
    guard case .object(let members) = try reader.read().kind else {
      Issue.record("no object")
      return
    }
    #expect(reader.foundDuplicates)
    #expect(members.map(\.key) == ["a", "a"])
    #expect(members.map(\.keyRange) == [1..<4, 12..<15])
    #expect(members.map(\.value.range) == [6..<10, 17..<22])
    guard case .number("1.50") = members[0].value.kind, case .string("xé") = members[1].value.kind else {
      Issue.record("other values")
      return
    }
  }

  @Test("Keys are compared by their code points, not by how they look")
  func normalisation() throws {
    var reader = JSONReader(Array("{\"\u{E9}\": 1, \"e\u{301}\": 2}".utf8))
    _ = try reader.read()
    #expect(!reader.foundDuplicates)
  }
}
