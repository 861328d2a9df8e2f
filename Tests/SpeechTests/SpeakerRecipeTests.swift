import Foundation
import TestSupport
import Testing

@testable import Speech

extension SpeakerProgram {
  /// espeak, the older one, a little slower than it speaks by itself.
  static func oldEspeak(at path: String) -> SpeakerProgram {
    SpeakerProgram(
      name: "espeak", path: path, arguments: ["-s", "140", "--stdin", "--stdout"], languageFlag: "-v",
      manner: .once)
  }
}

@Suite("The recipe for a speaker")
struct SpeakerRecipeTests {
  @Test("What CONTRIBUTING.md shows is this file's speaker, and it is talked to as it wants")
  func espeak() throws {
    let here = try Project.text("Tests/SpeechTests/SpeakerRecipeTests.swift")
    let begin = try #require(here.range(of: "extension SpeakerProgram {"))
    let end = try #require(here.range(of: "\n}\n", range: begin.lowerBound..<here.endIndex))
    #expect(try Project.text("CONTRIBUTING.md").contains(here[begin.lowerBound..<end.upperBound]))

    let shop = try Workshop()
    let script = try shop.program("printf '%s ' \"$@\" >arguments; cat >words; cat word.wav", .once)
    var program = SpeakerProgram.oldEspeak(at: script.path)
    program.arguments.insert(script.arguments[0], at: 0)
    let speaker = CommandSpeaker(program)
    let spoken = try speaker.speak(SpeechLine("Breathe in", language: "en"))
    #expect(spoken.bytes == Workshop.wave(seconds: 0.5).count)
    #expect(shop.text("arguments") == "-s 140 --stdin --stdout -v en-gb ")
    #expect(shop.text("words") == "Breathe in\n")
  }

  @Test("Every place that the recipe names has every speaker")
  func places() throws {
    let told = try Project.text("CONTRIBUTING.md")
    let places = [
      ("Sources/Speech/SpeakerProgram.swift", "static func espeak("),
      ("Sources/PatternFiles/Config/Config.swift", "enum SpeakerName"),
      ("Sources/settle/Commands/VoiceOptions.swift", "struct Found"),
    ]
    for (path, words) in places {
      #expect(told.contains("`\(path)`"), "\(path)")
      #expect(try Project.text(path).contains(words), "\(path)")
    }
    for path in [
      "Sources/PatternFiles/Config/Config.swift", "Patterns/config.schema.json",
      "Sources/Phrases/SpeechPhrases.swift",
    ] {
      #expect(told.contains("`\(path)`"), "\(path)")
      for name in ["espeak-ng", "piper", "none"] { #expect(try Project.text(path).contains(name), "\(path)") }
    }
  }
}
