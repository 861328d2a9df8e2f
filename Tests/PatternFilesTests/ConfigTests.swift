import Glibc
import Testing

@testable import PatternFiles

@Suite("The config is read like a pattern")
struct ConfigTests {
  private func read(_ text: String) -> CheckedConfig {
    ConfigReader(regions: ["uk", "us"]).read(Array(text.utf8), name: "config.json")
  }

  @Test("Every key is taken over")
  func whole() {
    let checked = read(
      """
      { "volume": 40, "sound": false, "device": "hw:1", "stream_name": "Music", "ticks": true,
        "breath": "tone", "cues": "chime", "ambience": "rain", "region": "UK", "x-why": "at night" }
      """)
    #expect(checked.diagnostics.isEmpty)
    var wanted = Config()
    wanted.volume = 40
    wanted.sound = false
    wanted.device = "hw:1"
    wanted.streamName = "Music"
    wanted.ticks = true
    wanted.breath = .tone
    wanted.cues = .chime
    wanted.ambience = .rain
    wanted.region = "uk"
    #expect(checked.config == wanted)
  }

  @Test("A region of which nothing is recorded is told, with those that are known")
  func region() {
    let checked = read(#"{ "region": "atlantis" }"#)
    #expect(checked.config.region == nil)
    #expect(checked.diagnostics.map(\.code) == [.unknownValue])
    #expect(checked.diagnostics.first?.help?.contains("uk") == true)
    #expect(read(#"{ "region": 7 }"#).diagnostics.map(\.code) == [.wrongType])
  }

  @Test("All problems are told at once, with places; what is right holds all the same")
  func problems() {
    let checked = read(
      """
      {
        "volum": 40,
        "volume": 101,
        "sound": false,
        "cues": "chimes",
        "ticks": "yes",
        "ticks": true
      }
      """)
    #expect(checked.isBroken)
    #expect(checked.config.sound == false)
    #expect(checked.config.volume == nil)
    let found = checked.diagnostics.map { "\($0.place?.line ?? 0) \($0.code.rawValue)" }
    #expect(
      found == ["2 unknown-key", "3 number-range", "5 unknown-value", "6 wrong-type", "7 duplicate-key"])
    #expect(checked.diagnostics[0].help == "did you mean \"volume\"?")
    #expect(
      checked.diagnostics[1].text == """
        error: needed here is a whole number from 0 to 100
         --> config.json:3:13
          |
        3 |   "volume": 101,
          |             ^^^ this is 101

        """)
    #expect(checked.diagnostics[2].help == "did you mean \"chime\"?")
  }

  @Test("A volume is whole and from 0 to 100", arguments: ["-1", "100.5", "0.5", "1e3", "\"40\"", "null"])
  func volume(_ value: String) {
    let checked = read("{ \"volume\": \(value) }")
    #expect(checked.config.volume == nil)
    #expect(checked.diagnostics.count == 1)
  }

  @Test("What is no JSON is one problem, and nothing of it holds")
  func syntax() {
    let checked = read("{ \"volume\": 40, }")
    #expect(checked.diagnostics.map(\.code) == [.syntax])
    #expect(checked.config == Config())
  }

  @Test("A name that could drive a terminal is refused")
  func control() {
    #expect(read("{ \"stream_name\": \"a\\u001b[2J\" }").diagnostics.map(\.code) == [.textControl])
    #expect(read("{ \"stream_name\": \"a\\nb\" }").isBroken)
  }

  @Test("Where there is no file there is nothing to say")
  func absent() {
    let checked = ConfigReader().read(path: "/nonexistent/config.json")
    #expect(!checked.isThere)
    #expect(!checked.isBroken)
    #expect(ConfigReader().read(path: "/").isBroken, "a folder is no config")
  }

  @Test("What the person prefers stands before what the author chose, and only that")
  func applied() {
    var sound = PatternSound()
    sound.cues = .files([:])
    sound.ambience = .builtIn(.ocean)
    var config = Config()
    #expect(config.applied(to: sound) == sound)
    config.cues = PatternSound.Cue.none
    let heard = config.applied(to: sound)
    #expect(heard.cues == .builtIn(.none))
    #expect(heard.ambience == .builtIn(.ocean))
  }
}
