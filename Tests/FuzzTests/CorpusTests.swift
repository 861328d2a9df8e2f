import Foundation
import Testing

@testable import fuzz

/// What the fuzzers found worth keeping, what once broke something among it, taken anew by every run of the tests.
@Suite("What comes from outside")
struct CorpusTests {
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  @Test("Every promise holds for every input that was kept", arguments: Door.allCases)
  func kept(_ door: Door) throws {
    let folder = Self.corpus.appending(path: door.rawValue)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count >= 5)
    for name in names {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      #expect(throws: Never.self, "\(door) \(name)") { try door.take(Array(bytes)) }
    }
  }

  @Test("A promise that is broken does not go unnoticed")
  func noticed() {
    #expect(throws: BrokenPromise.self) { try promise(false, "nothing") }
    #expect(!"\u{1B}[2J".isHarmless && !"\u{9B}".isHarmless && !"\u{202E}".isHarmless && "é\n".isHarmless)
    #expect(JSONGrammar.allows(Array("[1.5e+3, \"\\ud83d\\ude00\", {\"a\": null}]".utf8)))
    #expect(!JSONGrammar.allows(Array("[1,]".utf8)) && !JSONGrammar.allows(Array("01".utf8)))
  }
}
