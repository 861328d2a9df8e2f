import Foundation
import Testing

/// A session as a sound file.
@Suite("What is rendered")
struct RenderTests {
  private func render(_ arguments: [String], seconds: Int = 120) throws -> Running.Outcome {
    try Running.run(
      Running.settle, ["render", "--no-voice"] + arguments, within: seconds,
      environment: ["XDG_CONFIG_HOME": "/nonexistent", "LC_ALL": "C.UTF-8"])
  }

  /// A pattern whose sounds begin after two seconds of silence, so that all of them sound alike.
  private func pattern(_ text: String, in folder: URL) throws -> String {
    let file = folder.appending(path: "pattern.json")
    try Data(
      """
      { "format": 1, "id": "rendered", "name": "Rendered",
        "sound": { "breath": "none", "cues": "wood" }, "steps": [ { "rest": 2 }, \(text) ] }
      """.utf8
    ).write(to: file)
    return file.path
  }

  /// Expects the sound that begins in the first of these frames, and not before, to be found again in each other.
  private func expectOnsets(_ recording: Recording, at frames: [Int]) throws {
    let finder = OnsetFinder(samples: recording.samples)
    let first = try #require(frames.first)
    // The sound opens along a raised cosine: it takes some frames to reach the lowest of 24 bits.
    let heard = try #require(finder.firstFrame(above: 0))
    #expect((first...first + 16).contains(heard))
    for frame in frames.dropFirst() {
      let match = try #require(finder.find(first..<first + 24_000, near: frame, reach: 960))
      #expect(match.likeness > 0.999)
      #expect(match.position.rounded() == Double(frame))
      #expect(abs(match.position - Double(frame)) < 0.01)
    }
  }

  @Test("Every onset lies in the frame that the timeline says")
  func onsets() throws {
    try Running.withTemporaryFolder { folder in
      let file = try pattern(
        #"{ "breathe": [ { "in": { "from": 1.5013, "to": 1.9 } }, { "out": 1.77707 } ], "times": 4 }"#,
        in: folder)
      let sound = folder.appending(path: "out.wav")
      let outcome = try render([file, "-o", sound.path])
      try #require(outcome.status == 0, "\(outcome.errors)")
      let read = try WAVFile(contentsOf: sound)
      #expect((read.rate, read.channels, read.bits) == (48_000, 2, 24))

      let told = try Running.run(Running.settle, ["timeline", "--json", file], within: 30)
      let timeline = try JSONDecoder().decode(RenderedTimeline.self, from: Data(told.output.utf8))
      let due = timeline.segments.filter { $0.kind == "inhale" }
        .map { Int((Double($0.start_ns) * 48_000 / 1e9).rounded()) }
      #expect(due.count == 4)
      try expectOnsets(read.recording, at: due)
      // And the file ends with the last sound's end: 8.7 s after the exercise's.
      let end = Int((Double(timeline.duration_ns + 8_700_000_000) * 48_000 / 1e9).rounded())
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
      try expectOnsets(read.recording, at: [120_000, 600_000])
    }
  }

  @Test("Played faster, words keep the time that reading takes")
  func words() throws {
    try Running.withTemporaryFolder { folder in
      let file = try pattern(
        #"{ "say": "Four words, no more." }, { "breathe": [ { "in": 4 }, { "out": 4 } ], "times": 1 }"#,
        in: folder)
      let sound = folder.appending(path: "out.wav")
      let outcome = try render([file, "-o", sound.path, "--speed", "1.25"])
      try #require(outcome.status == 0, "\(outcome.errors)")
      // Two seconds at 1.25 are 1.6 s; four words take 2.2 s to read; the second of pause after them 0.8 s.
      try expectOnsets(try WAVFile(contentsOf: sound).recording, at: [220_800])
    }
  }

  @Test("A click track keeps klick's own time: no frame off in any spacing")
  func klick() throws {
    try Running.withTemporaryFolder { folder in
      let file = try pattern(
        #"{ "pace": [ { "label": "tap", "lasts": 1.5 } ], "kind": "tap", "times": 8 }"#, in: folder)
      let own = folder.appending(path: "own.wav")
      let theirs = folder.appending(path: "klick.wav")
      let outcome = try render([file, "-o", own.path])
      try #require(outcome.status == 0, "\(outcome.errors)")
      let clicked = try Running.run(
        URL(filePath: "/usr/bin/klick"), ["-e", "-W", theirs.path, "2", "4/4", "40"], within: 30)
      try #require(clicked.status == 0, "\(clicked.errors)")
      let klicks = OnsetFinder(samples: try WAVFile(contentsOf: theirs).recording.samples)
      // A click is hard, so that its first frame can be seen.
      let first = try #require(klicks.firstFrame(above: 0.01))
      let clicks = try (0..<8).map { index in
        try #require(klicks.firstFrame(above: 0.01, from: max(first + index * 72_000 - 480, 0)))
      }
      try expectOnsets(try WAVFile(contentsOf: own).recording, at: clicks.map { 96_000 + $0 - first })
    }
  }

  @Test("With --ticks each second of a breath is marked, and without it nothing is")
  func ticks() throws {
    try Running.withTemporaryFolder { folder in
      let file = try pattern(
        #"{ "breathe": [ { "in": 1 }, { "out": 9 } ], "times": 1 }"#, in: folder)
      let sounds = try [[], ["--ticks"]].map { options in
        let sound = folder.appending(path: "\(options.count).wav")
        let outcome = try render([file, "-o", sound.path] + options)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try WAVFile(contentsOf: sound).recording.samples
      }
      // What the ticks add, alone: five of the seconds within the out-breath, from its third on.
      let added = zip(sounds[1], sounds[0]).map(-)
      let finder = OnsetFinder(samples: added)
      let first = 5 * 48_000 + 48_000
      for index in 0..<5 {
        let onset = first + index * 48_000
        #expect(added[(onset - 4_800)..<onset].allSatisfy { abs($0) < 2e-5 }, "the one before is gone")
        let match = try #require(finder.find(first..<first + 12_000, near: onset, reach: 960))
        #expect(match.likeness > 0.999)
        #expect(abs(match.position - Double(onset)) < 0.01)
      }
    }
  }

  @Test("The same pattern gives the same bytes", arguments: ["wav", "flac"])
  func bytes(_ ending: String) throws {
    try Running.withTemporaryFolder { folder in
      let files = ["a", "b"].map { folder.appending(path: "\($0).\(ending)") }
      for file in files {
        let outcome = try render(["1.5-2", "--minutes", "0.06", "-o", file.path])
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
