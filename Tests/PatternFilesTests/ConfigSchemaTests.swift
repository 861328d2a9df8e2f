import Foundation
import Testing

@testable import PatternFiles

/// The schema of the config and its reader say the same.
@Suite("The schema of the config")
struct ConfigSchemaTests {
  private static let schema = OutsideValidator.project.appending(path: "Patterns/config.schema.json")

  private static let everything = #"""
    { "$schema": "config.schema.json", "volume": 40, "sound": true, "device": "default", "stream_name": "Music",
      "ticks": false, "breath": "tone", "cues": "count", "ambience": "pink", "visual": "wave",
      "palette": "clear-light", "reduced_motion": true, "fps": 60, "lines": "few", "region": "uk", "x-why": [1],
      "voice": true, "speaker": "piper", "piper": { "command": "piper", "model": "/voices/alba.onnx" } }
    """#

  private func isRead(_ text: String) -> Bool {
    !ConfigReader(regions: ["uk"]).read(Array(text.utf8), name: "config.json").isBroken
  }

  @Test("What can be used passes both, every key among it")
  func valid() throws {
    var texts = ["{}", Self.everything, #"{ "volume": 0, "fps": 1 }"#, #"{ "volume": 100.0 }"#]
    texts += Config.Palette.allCases.map { #"{ "palette": "\#($0.rawValue)" }"# }
    texts += Pattern.Visual.allCases.map { #"{ "visual": "\#($0.rawValue)" }"# }
    texts += Config.Lines.allCases.map { #"{ "lines": "\#($0.rawValue)" }"# }
    texts += Config.SpeakerName.allCases.map { #"{ "speaker": "\#($0.rawValue)" }"# }
    texts += PatternSound.Cue.allCases.map { #"{ "cues": "\#($0.rawValue)" }"# }
    texts += PatternSound.Breath.allCases.map { #"{ "breath": "\#($0.rawValue)" }"# }
    texts += PatternSound.Background.allCases.map { #"{ "ambience": "\#($0.rawValue)" }"# }
    for text in texts { #expect(isRead(text), "\(text)") }
    #expect(try OutsideValidator.refused(texts, by: Self.schema) == [])
    for key in ConfigReader.keys { #expect(Self.everything.contains("\"\(key)\""), "\(key)") }
  }

  @Test("What cannot fails both")
  func invalid() throws {
    var texts = [
      "[]", "1", #"{ "volum": 1 }"#, #"{ "volume": 101 }"#, #"{ "volume": 0.5 }"#, #"{ "volume": "40" }"#,
      #"{ "fps": 0 }"#, #"{ "fps": 61 }"#, #"{ "fps": 29.97 }"#, #"{ "palette": "dawn" }"#,
      #"{ "palette": "dusk-" }"#, #"{ "visual": "Orb" }"#, #"{ "lines": "all" }"#,
      #"{ "reduced_motion": 1 }"#, #"{ "speaker": "festival" }"#, #"{ "piper": {} }"#,
      #"{ "piper": { "model": "voice.onnx" } }"#, #"{ "piper": { "command": "a/b", "model": "/v" } }"#,
      #"{ "device": " " }"#, #"{ "stream_name": "a\nb" }"#, #"{ "stream_name": "a\u001bb" }"#,
      #"{ "stream_name": "\#(String(repeating: "a", count: 201))" }"#,
    ]
    texts += Mutation.all(of: Self.everything)
    #expect(texts.count > 40)
    for text in texts { #expect(!isRead(text), "\(text)") }
    #expect(Set(texts).subtracting(try OutsideValidator.refused(texts, by: Self.schema)) == [])
  }

  @Test("Every key is there and described, and it is what settle schema prints")
  func described() throws {
    let data = try Data(contentsOf: Self.schema)
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let keys = try #require(root["properties"] as? [String: [String: Any]])
    #expect(Set(keys.keys) == Set(ConfigReader.keys + ["$schema"]))
    for (key, about) in keys { #expect((about["description"] as? String)?.isEmpty == false, "\(key)") }
    #expect(ConfigSchema.text == String(decoding: data, as: UTF8.self))
  }
}
