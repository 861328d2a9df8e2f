import Foundation
import Testing

/// Words in rendered files, and what is kept of them.
@Suite("What is spoken in a file")
struct SpokenRenderTests {
  private let place: KeptPlace

  init() throws { place = try KeptPlace() }

  private func render(_ pattern: String, _ arguments: String...) throws -> Recording {
    let file = place.folder.appending(path: "out-\(UUID().uuidString).wav")
    let outcome = try Running.run(
      Running.settle, ["render", pattern, "-o", file.path] + arguments, within: 60,
      environment: place.environment)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try WAVFile(contentsOf: file).recording
  }

  private func pattern(_ steps: String, sound: String = "") throws -> String {
    try place.write(
      #"{ "format": 1, "id": "own", "name": "Own", \#(sound) "steps": [ \#(steps) ] }"#, to: "own.json")
  }

  private func seconds(_ recording: Recording) -> Double { Double(recording.samples.count) / 48_000 }

  @Test(
    "Words take as long as they take, the same speaker gives the same file, and without a voice they are read"
  )
  func lengths() throws {
    // Two seconds of reading; spoken, far longer.
    let file = try pattern(
      #"{ "say": "Supercalifragilisticexpialidocious antidisestablishmentarianism", "pause": 1 }"#)
    // Two seconds of reading, one of pause, 8.7 of the last sound.
    let silent = try render(file, "--no-voice")
    #expect(abs(seconds(silent) - 11.7) < 0.001)
    #expect(abs(seconds(try render(file, "--speaker", "none")) - 11.7) < 0.001)
    let spoken = try render(file)
    #expect(seconds(spoken) > 12.7)
    #expect(spoken.samples == (try render(file, "--speaker", "espeak-ng")).samples)
    // Its words, its pause, and the last sound.
    let words = spoken.samples[..<(spoken.samples.count - 97 * 4_800)]
    #expect(words.suffix(12_000).contains { abs($0) > 0.001 })
  }

  @Test("Syllables stand where the words are, each sentence as long as it is spoken, and nowhere else")
  func syllables() throws {
    let sentences = [
      "You might like to look around slowly.", "Notice three things that are near you, one after another.",
      "Any of this can be left out.", "There may be a colour among them, or an edge, or a shadow.",
      "Whenever you are ready, look a little further away.",
    ]
    let steps = sentences.map { #"{ "say": "\#($0)", "pause": 4 }"# }.joined(separator: ", ")
    let rendered = try render(
      try pattern(steps, sound: #""sound": { "breath": "none", "cues": "none", "ambience": "brown" },"#))
    // Without the last sound, whose stroke and beats are no syllables.
    let meter = SyllableMeter(Recording(samples: rendered.samples.dropLast(9 * 48_000)))
    // Stretches in which the voice's loudness moves as syllables do.
    let strongest = meter.strength.max() ?? 0
    var stretches: [(begin: Double, end: Double)] = []
    for (index, strength) in meter.strength.enumerated() where strength > strongest / 8 {
      let now = Double(index) / 100
      if let last = stretches.last, now - last.end < 1.5 {
        stretches[stretches.count - 1].end = now
      } else {
        stretches.append((now, now))
      }
    }
    try #require(stretches.count == sentences.count, "\(stretches)")
    let lengths = try sentences.map { sentence in
      let file = place.folder.appending(path: "sentence.wav")
      let outcome = try Running.run(
        URL(filePath: "/usr/bin/espeak-ng"),
        ["-s", "140", "-b", "1", "-z", "-v", "en-gb", "-w", file.path, "--", sentence], within: 10)
      #expect(outcome.status == 0)
      // Whole numbers of 16 bits at 22,050 Hz behind a head of 44 bytes.
      return Double(try Data(contentsOf: file).count - 44) / 44_100
    }
    // The meter looks over a third of a second, and so reaches so far to either side at most.
    for (stretch, length) in zip(stretches, lengths) {
      #expect(abs(stretch.end - stretch.begin - length) < 0.4, "\(stretch) for \(length) s")
    }
    for (one, next) in zip(stretches, stretches.dropFirst()) { #expect(next.begin - one.end > 3.6) }
  }

  @Test("A sentence that tells the time is left out, the others are spoken")
  func times() throws {
    let one = try render(try pattern(#"{ "say": "It is {weekday}, {time}.", "pause": 0 }"#))
    #expect(one.samples[..<(48_000 * 2)].allSatisfy { $0 == 0 })
    let two = try render(try pattern(#"{ "say": "It is {weekday}. Look around.", "pause": 0 }"#))
    #expect(two.samples[..<(48_000 * 2)].contains { $0 != 0 })
  }

  @Test("Spoken cues stand in their phases; where nobody speaks, the bowl does")
  func cues() throws {
    let steps = #"{ "rest": 2 }, { "breathe": [ { "in": 3 }, { "out": 3 } ], "times": 3 }"#
    let names = try render(try pattern(steps, sound: #""sound": { "breath": "none", "cues": "spoken" },"#))
    // Each of them is the same sound in just its frame.
    let finder = OnsetFinder(samples: names.samples)
    for phase in 0..<2 {
      let first = (2 + phase * 3) * 48_000
      let match = try #require(
        finder.find(first + 480..<first + 14_400, near: first + 480 + 6 * 48_000, reach: 480))
      #expect(match.likeness > 0.999)
      #expect(match.position.rounded() == Double(first + 480 + 6 * 48_000))
    }
    // A word is over in a second, a bowl is not.
    #expect(names.samples[(3 * 48_000 + 24_000)..<(5 * 48_000)].allSatisfy { abs($0) < 0.0005 })
    let bowl = try render(
      try pattern(steps, sound: #""sound": { "breath": "none", "cues": "spoken" },"#), "--no-voice")
    #expect(bowl.samples[(3 * 48_000 + 24_000)..<(5 * 48_000)].contains { abs($0) > 0.0005 })
    let count = try render(try pattern(steps, sound: #""sound": { "breath": "none", "cues": "count" },"#))
    for second in 2..<8 {
      #expect(
        count.samples[(second * 48_000)..<(second * 48_000 + 24_000)].contains { abs($0) > 0.005 },
        "\(second)")
    }
  }

  @Test("Words that ship are kept for the next time, a person's own never; erase removes them")
  func keeping() throws {
    _ = try render(try pattern(#"{ "say": "Mine alone." }"#))
    #expect(!place.has("cache/settle"))
    _ = try render("feet-on-the-floor")
    let kept = try FileManager.default.contentsOfDirectory(atPath: place.folder.path + "/cache/settle")
    #expect(kept.count > 2)
    #expect(kept.allSatisfy { $0.hasSuffix(".speech") })
    let outcome = try place.settle("erase", "--yes")
    #expect(outcome.output.contains(place.folder.path + "/cache/settle"), "\(outcome.output)")
    #expect(!place.has("cache/settle"))
  }

  @Test("A speaker that is not there is told by what brings it")
  func missing() throws {
    let outcome = try place.settle("play", "4-6", "--speaker", "piper")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("No piper was found."))
    #expect(try place.settle("play", "4-6", "--speaker", "festival").status == 1)
  }
}
