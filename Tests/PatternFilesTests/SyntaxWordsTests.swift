import Testing

@testable import PatternFiles

@Suite("What is said of a file that is no JSON")
struct SyntaxWordsTests {
  @Test(
    "Each slip has its words",
    arguments: [
      ("", "this file is empty | - | a pattern is written between { and }"),
      (
        "\u{FEFF}{}",
        #"this file begins with a byte order mark | before the first character | save the file as "UTF-8", not as "UTF-8 with BOM""#
      ),
      ("{\"a\": [1", "the file ends before everything is closed | a ] is missing here, or earlier | -"),
      ("{\"a\":", "the file ends where a value is expected | nothing follows | -"),
      (
        "{\"a",
        #"this text is not closed on its line | it begins here | end it with a double quote; a new line within a text is written \n"#
      ),
      ("[\"\t\"]", "a tab cannot stand in a text | a tab | write a space"),
      ("[\"\u{1}\"]", "an invisible control character cannot stand in a text | here | delete it"),
      (
        #"["\q"]"#,
        #"a backslash has a meaning of its own in a text | this means nothing | write \\ for a backslash, \" for a quote, \n for a new line"#
      ),
      (
        #"["\ud800"]"#, "this is half of a character | its other half is missing | write the character itself"
      ),
      ("[1,]", "nothing follows this comma | before the ] | delete the comma"),
      (
        "[1 2]",
        "a comma or a closing bracket is missing | before this | commas stand between the entries of a list or a group"
      ),
      ("{\"a\" 1}", #"a colon is missing after the name | before this | write it like "in": 4"#),
      (
        "{a: 1}",
        #"a name in double quotes is expected | not this | write it like "in": 4, or close the group before this with a }"#
      ),
      (
        "[,]",
        "a value is expected | not this | a value is a number, a text in double quotes, true, false, or something in { } or [ ]"
      ),
      (
        "[“a”]",
        #"a curly quotation mark cannot be used here | this one | use straight quotation marks ("); word processors change them, text editors do not"#
      ),
      ("['a']", #"a single quotation mark cannot be used here | this one | use double ones (")"#),
      ("{} // a", "the pattern has ended before this | from here | delete what follows the last bracket"),
      (
        "{ // a\n}",
        #"comments cannot be written like this | it begins here | put it into a note of your own: "x-note": "…""#
      ),
      ("[True]", "this word cannot stand here | this one | write it in small letters: true"),
      ("[yes]", #"this word cannot stand here | this one | put texts into double quotes: "yes""#),
      ("[04]", "a number does not begin with a 0 | this one | write it without the 0 in front"),
      ("[+4]", "a number does not begin with a plus sign | this one | delete the +"),
      (
        "[4.]",
        #"this is not a number | as it is written | write digits, with a point for decimals, as in 5.5; a unit needs quotes, as in "5 s""#
      ),
      (
        String(repeating: "[", count: 33),
        "the brackets stand more than 32 deep in each other | this one is too deep | -"
      ),
      (
        String(repeating: " ", count: 1_048_577),
        "this file is larger than 1 MiB | - | a pattern is text; recordings stay in files of their own"
      ),
    ])
  func words(_ text: String, _ line: String) {
    let lines = read(text).diagnostics.map { "\($0.message) | \($0.label ?? "-") | \($0.help ?? "-")" }
    #expect(lines == [line])
  }

  @Test("Bytes that are no UTF-8 are told as such")
  func notUTF8() {
    let file = PatternFile(name: "a", identity: "a", bytes: [0x5B, 0x22, 0xE9, 0x22, 0x5D], origin: .own)
    #expect(PatternReader().read(file).summary == ["error syntax 1:3+1"])
    #expect(PatternReader().read(file).diagnostics.first?.message == "this is not UTF-8 text")
  }

  @Test("A file that cannot be read is one problem")
  func unreadable() {
    #expect(
      PatternReader().unreadable(name: "no.json").text == """
        error: this file cannot be read
         --> no.json
          = help: see whether it exists and whether you may read it

        """)
  }

  @Test(
    "What keeps a file from being read is told",
    arguments: [
      (FileFault.folder, "it is a folder"), (.special, "it is a pipe or a device, and not a file"),
      (.missing, "it is not there"), (.denied, "you may not read it"),
      (.other("Input/output error"), "Input/output error"),
    ])
  func faults(_ fault: FileFault, _ reason: String) {
    let diagnostic = PatternReader().unreadable(name: "a.json", fault: fault).diagnostics.first
    #expect(diagnostic?.message == "this file cannot be read: \(reason)")
    #expect((diagnostic?.help != nil) == (fault == .missing))
  }
}
