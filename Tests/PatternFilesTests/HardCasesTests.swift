import Testing

@testable import PatternFiles

/// The places where readers of JSON part ways, each with what RFC 8259 says, and what Settle does.
@Suite("The hard cases of RFC 8259")
struct HardCasesTests {
  /// One of them.
  struct Case: CustomTestStringConvertible, Sendable {
    let section: String
    let name: String
    let bytes: [UInt8]
    /// What is read, written anew; nil where it is refused.
    let read: String?

    init(_ section: String, _ name: String, _ bytes: [UInt8], _ read: String?) {
      (self.section, self.name, self.bytes, self.read) = (section, name, bytes, read)
    }

    init(_ section: String, _ name: String, _ text: String, _ read: String?) {
      self.init(section, name, Array(text.utf8), read)
    }

    var testDescription: String { "\(section), \(name)" }
  }

  @Test(
    "Numbers",
    arguments: [
      Case("6", "zero", "0", "0"), Case("6", "minus zero is one", "-0", "-0"),
      Case("6", "two zeros", "00", nil), Case("6", "a leading zero", "012", nil),
      Case("6", "a leading zero after minus", "-012", nil), Case("6", "zero and an exponent", "0e1", "0e1"),
      Case("6", "a leading zero in an exponent is fine", "1e05", "1e05"),
      Case("6", "a capital exponent", "1E+2", "1E+2"), Case("6", "an exponent without digits", "1e", nil),
      Case("6", "a signed exponent without digits", "1e-", nil), Case("6", "two signs", "1e+-1", nil),
      Case("6", "a fraction in an exponent", "1e1.5", nil), Case("6", "a bare point", "1.", nil),
      Case("6", "a point before an exponent", "1.e1", nil), Case("6", "a leading point", ".5", nil),
      Case("6", "minus and a point", "-.5", nil), Case("6", "two points", "1.2.3", nil),
      Case("6", "a plus", "+1", nil), Case("6", "minus alone", "-", nil),
      Case("6", "two minuses", "--1", nil),
      Case("6", "minus and a space", "- 1", nil), Case("6", "hexadecimal", "0x1F", nil),
      Case("6", "octal", "0o7", nil), Case("6", "infinity", "Infinity", nil),
      Case("6", "minus infinity", "-Infinity", nil), Case("6", "no number", "NaN", nil),
      Case("6", "a separator of thousands", "1_000", nil), Case("6", "a comma in one", "[1,000]", nil),
      Case("6", "larger than a double holds", "1e999", "1e999"),
      Case("6", "smaller than a double holds", "-1e-999", "-1e-999"),
      Case(
        "6", "kept to its last digit", "0.1000000000000000055511151231257827",
        "0.1000000000000000055511151231257827"),
      Case("6", "longer than 64 bits", "18446744073709551616", "18446744073709551616"),
      Case("6", "digits of another script", "١٢", nil), Case("6", "full-width digits", "１", nil),
    ])
  func numbers(_ hard: Case) { check(hard) }

  @Test(
    "Escapes and surrogates",
    arguments: [
      Case("7", "each of the short ones", #""\"\\\/\b\f\n\r\t""#, #""\"\\/\u0008\u000c\n\r\t""#),
      Case("7", "upper and lower digits", #""\u00e9\u00E9""#, "\"éé\""),
      Case("7", "a zero within", #""a\u0000b""#, #""a\u0000b""#),
      Case("7", "a letter that is none", #""\a""#, nil),
      Case("7", "a capital U", #""\U0041""#, nil), Case("7", "x", #""\x41""#, nil),
      Case("7", "a quote that is single", #""\'""#, nil), Case("7", "a line that goes on", "\"a\\\nb\"", nil),
      Case("7", "three digits", #""\u004""#, nil), Case("7", "no digits", #""\u""#, nil),
      Case("7", "a sign among the digits", #""\u+041""#, nil),
      Case("7", "a space among them", #""\u 041""#, nil),
      Case("7", "braces", #""\u{41}""#, nil), Case("7", "full-width digits", #""\u００４１""#, nil),
      Case("7", "a pair", #""\ud83d\ude00""#, "\"😀\""),
      Case("7", "a pair in capitals", #""\uD83D\uDE00""#, "\"😀\""),
      Case("7", "the last of all pairs", #""\udbff\udffd""#, "\"\u{10FFFD}\""),
      Case("8.2", "a first half alone", #""\ud83d""#, nil),
      Case("8.2", "a second half alone", #""\ude00""#, nil),
      Case("8.2", "halves the wrong way round", #""\ude00\ud83d""#, nil),
      Case("8.2", "two first halves", #""\ud83d\ud83d""#, nil),
      Case("8.2", "a first half and a letter", #""\ud83da""#, nil),
      Case("8.2", "a first half and another escape", #""\ud83d\n""#, nil),
      Case("8.2", "a first half at the end of all", #""\ud83d"#, nil),
      Case("7", "a tab as it is", "\"\t\"", nil), Case("7", "a newline as it is", "\"\n\"", nil),
      Case("7", "a zero as it is", [0x22, 0x00, 0x22], nil),
      Case("7", "0x1F as it is", [0x22, 0x1F, 0x22], nil),
      Case("7", "DEL may stand as it is", [0x22, 0x7F, 0x22], #""\u007f""#),
      Case("7", "so may a separator of lines", "\"\u{2028}\"", #""\u2028""#),
      Case("7", "a slash needs no escape", "\"/\"", "\"/\""),
    ])
  func escapes(_ hard: Case) { check(hard) }

  @Test(
    "Bytes, and their order",
    arguments: [
      Case("8.1", "UTF-8 of two, three, four bytes", "\"é€😀\"", "\"é€😀\""),
      Case("8.1", "a continuation alone", [0x22, 0x80, 0x22], nil),
      Case("8.1", "one that is missing", [0x22, 0xE2, 0x82, 0x22], nil),
      Case("8.1", "an overlong slash", [0x22, 0xC0, 0xAF, 0x22], nil),
      Case("8.1", "an overlong zero of three", [0x22, 0xE0, 0x80, 0x80, 0x22], nil),
      Case("8.1", "a surrogate in UTF-8", [0x22, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, 0x22], nil),
      Case("8.1", "past the last character", [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], nil),
      Case("8.1", "a byte that is never there", [0x22, 0xFE, 0x22], nil),
      Case("8.1", "Latin-1", [0x22, 0xE9, 0x22], nil),
      Case("8.1", "a byte order mark", [0xEF, 0xBB, 0xBF, 0x30], nil),
      Case("8.1", "one at the end", [0x30, 0xEF, 0xBB, 0xBF], nil),
      Case("8.1", "UTF-16, the small end first", [0xFF, 0xFE, 0x30, 0x00], nil),
      Case("8.1", "UTF-16, the large end first", [0xFE, 0xFF, 0x00, 0x30], nil),
      Case("8.1", "UTF-16 without a mark", [0x30, 0x00], nil),
      Case("8.1", "a mark within a text is a character", "\"\u{FEFF}\"", #""\ufeff""#),
      Case("2", "the four spaces", " \t\r\n0 \t\r\n", "0"), Case("2", "a form feed", "\u{C}0", nil),
      Case("2", "a vertical tab", "\u{B}0", nil), Case("2", "a space that does not break", "\u{A0}0", nil),
      Case("2", "a zero after it", [0x30, 0x00], nil), Case("2", "nothing", "", nil),
      Case("2", "spaces alone", " \n", nil),
    ])
  func bytes(_ hard: Case) { check(hard) }

  @Test(
    "Structure, and what follows it",
    arguments: [
      Case("2", "any value may stand by itself", "\"a\"", "\"a\""), Case("2", "null", "null", "null"),
      Case("2", "a second value", "1 2", nil), Case("2", "a second object", "{}{}", nil),
      Case("2", "a bracket too many", "[]]", nil), Case("2", "a comma after it", "[],", nil),
      Case("2", "a semicolon", "{};", nil), Case("2", "a comment after it", "0 // zero", nil),
      Case("2", "a hash", "0 # zero", nil), Case("2", "words in capitals", "TRUE", nil),
      Case("2", "a word that goes on", "nullx", nil), Case("2", "a word cut short", "tru", nil),
      Case("5", "a comma before the end", "[1,]", nil),
      Case("5", "a comma before the beginning", "[,1]", nil),
      Case("5", "two commas", "[1,,2]", nil), Case("5", "no comma", "[1 2]", nil),
      Case("5", "one that is not closed", "[1", nil),
      Case("5", "the other bracket", "[1}", nil), Case("5", "spaces within", "[ ]", "[]"),
      Case("4", "a comma before the end", #"{"a":1,}"#, nil),
      Case("4", "a name without quotes", "{a:1}", nil),
      Case("4", "single quotes", "{'a':1}", nil), Case("4", "a number for a name", "{1:1}", nil),
      Case("4", "no colon", #"{"a" 1}"#, nil), Case("4", "two colons", #"{"a"::1}"#, nil),
      Case("4", "no value", #"{"a":}"#, nil),
      Case("4", "an equals sign", #"{"a"=1}"#, nil), Case("4", "an empty name", #"{"":1}"#, #"{"":1}"#),
      Case("4", "a name twice is read, both kept, and told later", #"{"a":1,"a":2}"#, #"{"a":1,"a":2}"#),
      Case(
        "9", "32 deep", String(repeating: "[", count: 32) + String(repeating: "]", count: 32),
        String(repeating: "[", count: 32) + String(repeating: "]", count: 32)),
      Case("9", "33 deep", String(repeating: "[", count: 33) + String(repeating: "]", count: 33), nil),
      Case(
        "9", "objects 33 deep",
        String(repeating: #"{"a":"#, count: 33) + "0" + String(repeating: "}", count: 33), nil),
      Case("9", "a hundred thousand deep, never closed", String(repeating: "[", count: 100_000), nil),
    ])
  func structure(_ hard: Case) { check(hard) }

  @Test(
    "A name that stands twice is an error in a pattern, by whatever escapes it is written",
    arguments: [#""id""#, #""\u0069d""#, #""i\u0064""#])
  func duplicates(_ key: String) {
    let checked = PatternFilesTests.read(
      #"{"format": 1, "id": "a", "name": "A", \#(key): "b", "steps": [{"rest": 1}]}"#)
    #expect(checked.codes.contains("duplicate-key"))
    #expect(!checked.isPlayable)
  }

  private func check(_ hard: Case) {
    var reader = JSONReader(hard.bytes)
    let read = (try? reader.read()).map(text)
    #expect(read == hard.read, "\(hard.testDescription)")
  }

  /// A value written anew: numbers as they stood, texts with the escapes that they need.
  private func text(_ value: JSONValue) -> String {
    switch value.kind {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): text
    case .string(let text): JSONWriter.string(text)
    case .array(let values): "[" + values.map(text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { JSONWriter.string($0.key) + ":" + text($0.value) }.joined(separator: ",") + "}"
    }
  }
}
