import Foundation
import Testing

/// The voice as keys and options have it.
@Suite("The voice, by keys and options", .serialized)
struct VoiceTests {
  /// espeak-ng, with what it was asked to speak written down: its arguments, then the words.
  private static let espeak = """
    #!/bin/sh
    words=$(cat)
    printf '%s|%s\\n' "$*" "$words" >>"$(dirname "$0")/said"
    printf '%s\\n' "$words" | /usr/bin/espeak-ng "$@"
    """

  private func place() throws -> (KeptPlace, [String: String]) {
    let place = try KeptPlace()
    try place.write(Self.espeak, to: "programs/espeak-ng", isProgram: true)
    let path = ["PATH": place.folder.path + "/programs:/usr/bin:/bin"]
    return (place, place.environment.merging(path) { $1 })
  }

  /// The voices that were asked for, each with its words.
  private func said(_ place: KeptPlace) -> [String] {
    place.text("programs/said").split(separator: "\n").map { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      let voice = parts[0].split(separator: " ").last ?? ""
      return "\(voice) \(parts.last ?? "")"
    }
  }

  @Test("s turns the voice on and off, and stands in the line of keys", .timeLimit(.minutes(1)))
  func key() throws {
    let window = try TerminalWindow(running: ["now", "--device", "no-such-device"])
    defer { window.close() }
    try window.wait(for: "the key") { try $0.screen().contains("s voice") }
    let played = try TerminalWindow(running: ["orienting", "--device", "no-such-device"])
    defer { played.close() }
    try played.wait(for: "the key") { try $0.screen().contains("s voice") }
    try played.type("s")
    try played.wait(for: "it is off") { try $0.screen().contains("The voice is off.") }
    try played.type("s")
    try played.wait(for: "it is on") { try $0.screen().contains("The voice is on.") }
  }

  @Test(
    "s while words come: they give way softly, come again, and nothing else is touched",
    .timeLimit(.minutes(2)))
  func keyWhileSpeaking() throws {
    try Undisturbed.attempt {
      try Running.withTemporaryFolder { folder in
        let pattern = folder.appending(path: "long.json")
        let words =
          "You might like to look around slowly, at whatever there is, near or far, for as long as you like."
        try Data(
          """
          { "format": 1, "id": "long", "name": "Long",
            "sound": { "breath": "none", "cues": "none", "ambience": "none" },
            "steps": [ { "say": "\(words)", "pause": 0 }, { "rest": 20 } ] }
          """.utf8
        ).write(to: pattern)
        let session = try HeardSession(
          ["play", pattern.path, "--voice", "--speaker", "espeak-ng"], in: folder)
        defer { session.child.end() }
        _ = session.read(within: 20, every: 20) { _ in session.has("start") }
        _ = session.read(within: 2)
        let off = try session.keys.type("s")
        _ = session.read(within: 1)
        let on = try session.keys.type("s")
        _ = session.read(within: 1.5)
        // Six times without a pause: it is as it was.
        for _ in 0..<6 { _ = try session.keys.type("s") }
        _ = session.read(within: 1.5)
        _ = try session.keys.type("q")
        #expect(session.child.status(within: 10) == 0)
        let (log, recording) = try session.heard()
        guard log.all("xrun").isEmpty, log.all("device").count == 1 else { throw Undisturbed.Disturbed() }
        let told = log.all("words").compactMap(\.heardNs)
        try #require(told.count >= 2)
        let first = try #require(recording.samples.firstIndex { $0 != 0 })
        func frame(_ moment: Int64) -> Int { first + Int((moment - told[0]) * 48_000 / 1_000_000_000) }
        // A fade of a fifth of a second at most, then nothing, then the same words again.
        #expect(recording.samples[frame(off) + 14_400..<frame(on)].allSatisfy { $0 == 0 })
        #expect(told[1] > on && told[1] < on + 1_500_000_000)
        #expect(recording.samples[frame(told[1])..<frame(told[1]) + 24_000].contains { abs($0) > 0.01 })
        #expect(recording.samples.suffix(48_000).contains { abs($0) > 0.01 }, "it was on at the end")
        #expect(log.all("finish").isEmpty && log.all("pause").isEmpty && log.all("skip").isEmpty)
      }
    }
  }

  @Test("Words of the ways on are spoken before one is chosen", .timeLimit(.minutes(1)))
  func ways() throws {
    let (place, environment) = try place()
    let pattern = try place.write(
      """
      { "format": 1, "id": "ways", "name": "Ways", "steps": [ { "say": "Look.", "pause": 0 },
        { "choose": [
          { "label": "this", "steps": [ { "say": "Alpha.", "pause": 0 } ] },
          { "label": "that", "steps": [ { "say": "Beta.", "pause": 0 } ] } ],
          "wait": "30 s", "silence": 1 } ] }
      """, to: "ways.json")
    #expect(try place.settle("check", pattern).status == 0)
    let file = place.folder.appending(path: "events")
    let child = try Child(
      Running.settle.path,
      ["play", pattern, "--plain", "--device", "no-such-device", "--events", file.path],
      environment: ProcessInfo.processInfo.environment.merging(environment) { $1 })
    defer { child.end() }
    let latest = Date(timeIntervalSinceNow: 20)
    while said(place).count < 4, Date() < latest { usleep(10_000) }
    #expect(said(place) == ["en-gb Look.", "en-gb 1, this. 2, that.", "en-gb Alpha.", "en-gb Beta."])
    #expect(try EventLog(contentsOf: file).all("cue").allSatisfy { $0.kind != "choose" }, "it came too late")
  }

  @Test(
    "What the program says is spoken in the language that is asked for, by its voice", .timeLimit(.minutes(1))
  )
  func languages() throws {
    let (place, environment) = try place()
    let pattern = try place.write(
      """
      { "format": 1, "id": "own", "name": { "en": "Own", "de": "Eigenes", "fr": "À soi" },
        "sound": { "breath": "none", "cues": "spoken" }, "steps": [
        { "say": { "en": "Look.", "de": "Ansehen.", "fr": "Regarder." }, "pause": 0 },
        { "breathe": [ { "in": 3 }, { "hold": 2 }, { "out": 4 } ], "times": 1 } ] }
      """, to: "own.json")
    for (language, expected) in [
      ("de-AT", ["de-at Ansehen.", "de-at Ein", "de-at Halten", "de-at Aus"]),
      ("fr", ["fr Regarder.", "fr Inspirer", "fr Retenir", "fr Expirer"]),
      ("en-US", ["en-us Look.", "en-us In", "en-us Hold", "en-us Out"]),
    ] {
      try? FileManager.default.removeItem(at: place.folder.appending(path: "programs/said"))
      let out = place.folder.path + "/\(language).wav"
      let outcome = try Running.run(
        Running.settle, ["render", pattern, "-o", out, "--lang", language], within: 60,
        environment: environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(said(place) == expected)
    }
  }

  @Test(
    "Two at once, with one folder to keep words in: each has them whole, and so has the next",
    .timeLimit(.minutes(2)))
  func twoProcesses() throws {
    let place = try KeptPlace()
    func out(_ name: String) -> URL { place.folder.appending(path: name + ".wav") }
    func start(_ name: String) throws -> Child {
      try Child(
        Running.settle.path, ["render", "after-a-nightmare", "--voice", "-o", out(name).path],
        environment: ProcessInfo.processInfo.environment.merging(place.environment) { $1 })
    }
    let both = [try start("one"), try start("two")]
    for child in both { #expect(child.status(within: 60) == 0) }
    #expect(try start("three").status(within: 60) == 0)
    let one = try Data(contentsOf: out("one"))
    #expect(try one == Data(contentsOf: out("two")) && one == Data(contentsOf: out("three")))
    let kept = try FileManager.default.contentsOfDirectory(atPath: place.folder.path + "/cache/settle")
    #expect(kept.count > 2 && kept.allSatisfy { $0.hasSuffix(".speech") })
  }
}
