import Foundation
import Testing

/// Sounds that an author brings along, in a rendered file and as they are played.
@Suite("An author's own sounds", .serialized)
struct OwnSoundTests {
  /// A soft tone that rises from a pitch, over 250 ms, and lasts a second; the same at every sample rate.
  static func tone(_ pitch: Double, at time: Double) -> Double {
    guard time >= 0, time < 1 else { return 0 }
    let rise = time < 0.25 ? 0.5 - 0.5 * cos(.pi * time / 0.25) : 1
    let fall = time > 0.8 ? 0.5 + 0.5 * cos(.pi * (time - 0.8) / 0.2) : 1
    return 0.05 * rise * fall * sin(2 * .pi * (pitch * time + 90 * time * time))
  }

  /// The tone as it is heard: 48,000 frames a second.
  static func heard(_ pitch: Double) -> [Float] {
    (0..<48_000).map { Float(tone(pitch, at: Double($0) / 48_000)) }
  }

  /// A WAV file of 16 bits.
  static func wav(rate: Int, channels: Int, frames: Int, _ sample: (Double) -> Double) -> Data {
    func bytes(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let size = frames * channels * 2
    var data = Array("RIFF".utf8) + bytes(36 + size, 4) + Array("WAVEfmt ".utf8) + bytes(16, 4) + bytes(1, 2)
    data += bytes(channels, 2) + bytes(rate, 4) + bytes(rate * channels * 2, 4) + bytes(channels * 2, 2)
    data += bytes(16, 2) + Array("data".utf8) + bytes(size, 4)
    for frame in 0..<frames {
      let value = Int((sample(Double(frame) / Double(rate)) * 32_767).rounded())
      for _ in 0..<channels { data += bytes(value, 2) }
    }
    return Data(data)
  }

  /// A folder with a pattern and its sounds: a WAV of 44.1 kHz stereo to breathe in, a FLAC of 96 kHz mono to breathe
  /// out.
  private func withPattern<Result>(
    sound: String, steps: String, _ body: (_ pattern: URL, _ folder: URL) throws -> Result
  ) throws -> Result {
    try Running.withTemporaryFolder { folder in
      func file(_ name: String) -> URL { folder.appending(path: name) }
      try Self.wav(rate: 44_100, channels: 2, frames: 44_100) { Self.tone(440, at: $0) }.write(
        to: file("in.wav"))
      try Self.wav(rate: 96_000, channels: 1, frames: 96_000) { Self.tone(330, at: $0) }.write(
        to: file("out.wav"))
      try Self.wav(rate: 22_050, channels: 2, frames: 22_050 * 9) { 0.05 * sin(2 * .pi * 220.5 * $0) }.write(
        to: file("sea.wav"))
      try Data("this is no sound at all, and long enough to be looked at".utf8).write(to: file("broken.wav"))
      try Data(
        """
        { "format": 1, "id": "own", "name": "Own", "sound": \(sound), "steps": [ \(steps) ] }
        """.utf8
      ).write(to: file("own.json"))
      return try body(file("own.json"), folder)
    }
  }

  private func render(_ pattern: URL, to file: URL) throws -> Running.Outcome {
    try Running.run(
      Running.settle, ["render", "--no-voice", pattern.path, "-o", file.path], within: 60,
      environment: ["XDG_CONFIG_HOME": "/nonexistent", "LC_ALL": "C.UTF-8"])
  }

  /// Where a tone begins in a recording, near a frame.
  static func place(
    _ pitch: Double, in samples: [Float], near frame: Int, reach: Int = 480
  ) throws -> OnsetFinder.Match {
    // The model stands behind the recording, so that the finder has it before its eyes.
    let gap = [Float](repeating: 0, count: 4_800)
    let finder = OnsetFinder(samples: gap + samples + gap + heard(pitch))
    let model = gap.count * 2 + samples.count
    let found = try #require(finder.find(model..<model + 48_000, near: frame + gap.count, reach: reach))
    return OnsetFinder.Match(position: found.position - Double(gap.count), likeness: found.likeness)
  }

  @Test("In a rendered file each phase begins with its own sound, at the frame, whatever the file's rate")
  func rendered() throws {
    try withPattern(
      sound: #"{ "breath": "none", "cues": { "in": "in.wav", "out": "out.wav" } }"#,
      steps: #"{ "breathe": [ { "in": 2.5013 }, { "out": 3 } ], "times": 3 }"#
    ) { pattern, folder in
      let file = folder.appending(path: "rendered.wav")
      let outcome = try render(pattern, to: file)
      try #require(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.isEmpty)
      let samples = try WAVFile(contentsOf: file).recording.samples
      for cycle in 0..<3 {
        let start = Double(cycle) * 5.5013
        for (pitch, second) in [(440.0, start), (330.0, start + 2.5013)] {
          let match = try Self.place(pitch, in: samples, near: Int(second * 48_000))
          #expect(match.likeness > 0.999)
          #expect(abs(match.position - second * 48_000) < 0.6, "at \(second) s")
        }
      }
    }
  }

  @Test("FLAC, and what Settle has rendered itself, are read as well")
  func flac() throws {
    try withPattern(
      sound: #"{ "breath": "none", "cues": { "in": "in.wav" } }"#,
      steps: #"{ "breathe": [ { "in": 2 }, { "out": 2 } ], "times": 1 }"#
    ) { pattern, folder in
      let flac = folder.appending(path: "cue.flac")
      try #require(try render(pattern, to: flac).status == 0)
      let text = try String(contentsOf: pattern, encoding: .utf8)
      try Data(text.replacing("in.wav", with: "cue.flac").utf8).write(to: pattern)
      let file = folder.appending(path: "rendered.wav")
      let outcome = try render(pattern, to: file)
      try #require(outcome.status == 0, "\(outcome.errors)")
      let match = try Self.place(440, in: try WAVFile(contentsOf: file).recording.samples, near: 0)
      #expect(match.likeness > 0.999)
      #expect(abs(match.position) < 0.6)
    }
  }

  @Test("A file for all the while goes round without a seam")
  func ambience() throws {
    try withPattern(
      sound: #"{ "breath": "none", "cues": "none", "ambience": "sea.wav" }"#, steps: #"{ "rest": 30 }"#
    ) { pattern, folder in
      let file = folder.appending(path: "rendered.wav")
      let outcome = try render(pattern, to: file)
      try #require(outcome.status == 0, "\(outcome.errors)")
      let samples = try WAVFile(contentsOf: file).recording.samples
      // It opens in three seconds, and is as loud all the while; the round of 6 s is heard several times.
      let levels = (4..<29).map { second in
        samples[(second * 48_000)..<((second + 1) * 48_000)].reduce(0) { max($0, abs($1)) }
      }
      let (lowest, highest) = (try #require(levels.min()), try #require(levels.max()))
      #expect(lowest > 0.005)
      #expect(highest / lowest < 1.45, "a seam: \(levels)")
      let steady = samples[(4 * 48_000)..<(29 * 48_000)]
      let steepest = zip(steady, steady.dropFirst()).reduce(Float(0)) { max($0, abs($1.1 - $1.0)) }
      #expect(steepest < highest * 2 * .pi * 220.5 / 48_000 * 1.1, "a click")
      // And closes after the end.
      #expect(samples[(34 * 48_000)...].reduce(0) { max($0, abs($1)) } < highest)
    }
  }

  @Test("A broken file, or one that is missing, is one calm line, and Settle's own sound")
  func broken() throws {
    let steps = #"{ "breathe": [ { "in": 2 }, { "out": 2 } ], "times": 1 }"#
    try withPattern(
      sound: #"{ "breath": "none", "cues": { "in": "broken.wav", "out": "out.wav" } }"#, steps: steps
    ) { pattern, folder in
      let file = folder.appending(path: "rendered.wav")
      let outcome = try render(pattern, to: file)
      #expect(outcome.status == 0)
      #expect(
        outcome.errors
          == "broken.wav is not heard (it is no sound file that is known here); a sound of Settle's stands in for it.\n"
      )
      let samples = try WAVFile(contentsOf: file).recording.samples
      #expect(samples[..<48_000].contains { abs($0) > 0.01 }, "a bowl")
      #expect(try Self.place(330, in: samples, near: 96_000).position.rounded() == 96_000)
      let played = try Running.run(
        Running.settle,
        ["play", pattern.path, "--plain", "--device", "null", "--lead-in", "0"],
        within: 60, environment: ["XDG_CONFIG_HOME": "/nonexistent", "LC_ALL": "C.UTF-8"])
      // Before it the line for whoever wrote the pattern: the check finds the file as well.
      let lines = played.errors.split(separator: "\n").map(String.init)
      #expect(lines.count == 2 && lines.first?.contains("settle check") == true, "\(played.errors)")
      #expect(lines.last.map { $0 + "\n" } == outcome.errors)
    }
    try withPattern(
      sound: #"{ "breath": "none", "cues": { "in": "nowhere.wav" }, "ambience": "gone.ogg" }"#, steps: steps
    ) { pattern, folder in
      let outcome = try render(pattern, to: folder.appending(path: "rendered.wav"))
      #expect(outcome.status == 0)
      #expect(
        outcome.errors
          == "2 sounds of this pattern are not heard, the first of them nowhere.wav (there is no such file). "
          + "Settle's own stand in.\n")
    }
  }

  @Test("As they are played, each is heard when its phase begins", .timeLimit(.minutes(3)))
  func played() throws {
    try withPattern(
      sound: #"{ "breath": "none", "cues": { "in": "in.wav", "out": "out.wav" } }"#,
      steps: #"{ "breathe": [ { "in": 1.2 }, { "out": 1.2 } ], "times": 2 }"#
    ) { pattern, folder in
      try Undisturbed.attempt {
        let played = try NullSink.play([pattern.path, "--lead-in", "1"], within: 60)
        try #require(played.outcome.status == 0, "\(played.outcome.errors)")
        let log = played.log
        guard log.all("xrun").isEmpty, log.all("device").count == 1 else { throw Undisturbed.Disturbed() }
        let recording = played.recording
        let samples = recording.samples
        let first = try #require(samples.firstIndex { abs($0) > 0.000_1 })
        let begin = try Self.place(440, in: samples, near: first)
        guard recording.longestSilence(in: first..<first + 4 * 57_600 - 24_000) < 30_000 else {
          throw Undisturbed.Disturbed()
        }
        for index in 0..<4 {
          let match = try Self.place(
            index % 2 == 0 ? 440 : 330, in: samples, near: Int(begin.position) + index * 57_600)
          #expect(match.likeness > 0.99)
          #expect(abs(match.position - begin.position - Double(index * 57_600)) <= 1.6, "cue \(index)")
        }
      }
    }
  }

  @Test("A file for all the while is heard while it is played", .timeLimit(.minutes(2)))
  func playedAmbience() throws {
    try Undisturbed.attempt {
      try withPattern(
        sound: #"{ "breath": "none", "cues": "none", "ambience": "sea.wav" }"#, steps: #"{ "rest": 4 }"#
      ) { pattern, _ in
        let played = try NullSink.play([pattern.path, "--lead-in", "0"], within: 60)
        try #require(played.outcome.status == 0, "\(played.outcome.errors)")
        let recording = played.recording
        let first = try #require(recording.samples.firstIndex { $0 != 0 })
        try #require(recording.samples.count > first + 3 * 48_000)
        let second = recording.samples[(first + 2 * 48_000)..<(first + 3 * 48_000)]
        // How much of its power lies at the file's own pitch.
        var (real, imaginary, power) = (0.0, 0.0, 0.0)
        for (index, sample) in second.enumerated() {
          let angle = 2 * Double.pi * 220.5 * Double(index) / 48_000
          real += Double(sample) * cos(angle)
          imaginary += Double(sample) * sin(angle)
          power += Double(sample) * Double(sample)
        }
        #expect(power > 0)
        #expect(2 * (real * real + imaginary * imaginary) / 48_000 / power > 0.9)
      }
    }
  }
}
