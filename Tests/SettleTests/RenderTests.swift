import Foundation
import Testing

/// A session as a sound file.
@Suite("What is rendered")
struct RenderTests {
  private func render(_ arguments: [String], seconds: Int = 120) throws -> Running.Outcome {
    try Running.run(
      Running.settle, ["render"] + arguments, within: seconds,
      environment: ["XDG_CONFIG_HOME": "/nonexistent", "LC_ALL": "C.UTF-8"])
  }

  private func pattern(_ text: String, in folder: URL) throws -> String {
    let file = folder.appending(path: "pattern.json")
    try Data(
      """
      { "format": 1, "id": "rendered", "name": "Rendered",
        "sound": { "breath": "none", "cues": "wood" }, "steps": [ \(text) ] }
      """.utf8
    ).write(to: file)
    return file.path
  }

  /// Where the sound that begins at frame 0 of the file is found again, near each of these places.
  private func places(_ recording: Recording, near expected: [Int], compared: Int) -> [OnsetFinder.Match?] {
    // Silence is laid before the file, so that its very beginning can be looked at like any other place.
    let reach = 960
    let lead = 2 * reach
    let padded = [Float](repeating: 0, count: lead) + recording.samples + [Float](repeating: 0, count: lead)
    let finder = OnsetFinder(samples: padded)
    return expected.map { place in
      var match = finder.find(lead..<lead + compared, near: lead + place, reach: reach)
      match?.position -= Double(lead)
      return match
    }
  }

  @Test("Every onset lies in the frame that the timeline says")
  func onsets() throws {
    try Running.withTemporaryFolder { folder in
      let file = try pattern(
        #"{ "breathe": [ { "in": { "from": 1.5013, "to": 1.9 } }, { "out": 1.77707 } ], "times": 6 }"#,
        in: folder)
      let sound = folder.appending(path: "out.wav")
      let outcome = try render([file, "-o", sound.path])
      try #require(outcome.status == 0, "\(outcome.errors)")
      let read = try WAVFile(contentsOf: sound)
      #expect((read.rate, read.channels, read.bits) == (48_000, 2, 24))

      let told = try Running.run(Running.settle, ["timeline", "--json", file], within: 30)
      let starts = try JSONDecoder().decode(RenderedTimeline.self, from: Data(told.output.utf8))
      let due = starts.segments.filter { $0.kind == "inhale" }
        .map { Int((Double($0.start_ns) * 48_000 / 1e9).rounded()) }
      #expect(due.count == 6)
      let found = places(read.recording, near: due, compared: 24_000)
      for (match, frame) in zip(found, due) {
        let match = try #require(match)
        #expect(match.likeness > 0.999)
        #expect(match.position.rounded() == Double(frame))
        #expect(abs(match.position - Double(frame)) < 0.01)
      }
      // And the file ends with the last sound's end: 7 s after the exercise's.
      let end = Int((Double(starts.duration_ns + 7_000_000_000) * 48_000 / 1e9).rounded())
      #expect(read.recording.samples.count == end)
    }
  }

  @Test("Played at another speed, every onset moves with it")
  func speed() throws {
    try Running.withTemporaryFolder { folder in
      let file = try pattern(#"{ "breathe": [ { "in": 4 }, { "out": 4 } ], "times": 2 }"#, in: folder)
      let sound = folder.appending(path: "out.wav")
      let outcome = try render([file, "-o", sound.path, "--speed", "0.8"])
      try #require(outcome.status == 0, "\(outcome.errors)")
      let read = try WAVFile(contentsOf: sound)
      let found = places(read.recording, near: [480_000], compared: 24_000)
      #expect(found[0]?.position.rounded() == 480_000)
    }
  }

  @Test("A click track keeps klick's own time: no frame off in any spacing")
  func klick() throws {
    try Running.withTemporaryFolder { folder in
      let file = try pattern(
        #"{ "pace": [ { "label": "tap", "lasts": 1.5 } ], "kind": "tap", "times": 12 }"#, in: folder)
      let own = folder.appending(path: "own.wav")
      let theirs = folder.appending(path: "klick.wav")
      let outcome = try render([file, "-o", own.path])
      try #require(outcome.status == 0, "\(outcome.errors)")
      let clicked = try Running.run(
        URL(filePath: "/usr/bin/klick"), ["-e", "-W", theirs.path, "3", "4/4", "40"], within: 30)
      try #require(clicked.status == 0, "\(clicked.errors)")
      let expected = (0..<12).map { $0 * 72_000 }
      let ours = places(try WAVFile(contentsOf: own).recording, near: expected, compared: 24_000)
      let klicks = try WAVFile(contentsOf: theirs).recording
      // A click is hard, so that its first frame can be seen.
      let first = try #require(OnsetFinder(samples: klicks.samples).firstFrame(above: 0.01))
      for (index, match) in ours.enumerated() {
        let click = try #require(
          OnsetFinder(samples: klicks.samples).firstFrame(above: 0.01, from: first + expected[index] - 480))
        #expect(match?.position.rounded() == Double(click - first))
      }
    }
  }

  @Test("The same pattern gives the same bytes", arguments: ["wav", "flac"])
  func bytes(_ ending: String) throws {
    try Running.withTemporaryFolder { folder in
      let files = ["a", "b"].map { folder.appending(path: "\($0).\(ending)") }
      for file in files {
        let outcome = try render(["4-4", "--minutes", "0.1", "-o", file.path])
        try #require(outcome.status == 0, "\(outcome.errors)")
      }
      #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
    }
  }
}

private struct RenderedTimeline: Decodable {
  struct Segment: Decodable {
    var kind: String
    var start_ns: Int64
  }
  var duration_ns: Int64
  var segments: [Segment]
}
