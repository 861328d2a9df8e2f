import Foundation
import Testing

/// The voice, through ALSA into a null sink, recorded and measured.
@Suite("What is spoken", .serialized)
struct SpeakingTests {
  /// A stretch of the recording in which somebody speaks, in seconds.
  private struct Words {
    var begin: Double
    var end: Double
  }

  /// Runs a command that is ended after so many seconds, unless it ends by itself; what was recorded and told.
  private func listen(
    to arguments: [String], for seconds: Int
  ) throws -> (recording: Recording, log: EventLog, errors: String) {
    try Running.withTemporaryFolder { folder in
      let events = folder.appending(path: "events.jsonl")
      let (recording, outcome) = try NullSink.record(
        URL(filePath: "/usr/bin/timeout"),
        ["--signal=TERM", "\(seconds)", Running.settle.path] + arguments + [
          "--plain", "--events", events.path,
        ],
        within: seconds + 60)
      try #require(outcome.status == 124 || outcome.status == 0, "\(outcome.errors)")
      return (recording, try EventLog(contentsOf: events), outcome.errors)
    }
  }

  /// Where the words lie in the recording: all are apart as the record tells, and the first one begins where anything is
  /// heard first.
  private func words(in log: EventLog, heardFrom first: Double) -> [Words] {
    let records = log.all("words").compactMap { record in
      record.heardNs.flatMap { heard in record.durationNs.map { (heard, $0) } }
    }
    guard let origin = records.first?.0 else { return [] }
    return records.map { heard, length in
      let begin = first + Double(heard - origin) / 1e9
      return Words(begin: begin, end: begin + Double(length) / 1e9)
    }
  }

  /// How far the record must be moved so that words and syllables meet, within a fifth of a second.
  private func aligned(_ words: [Words], to meter: SyllableMeter) -> [Words] {
    let shifts = stride(from: -0.2, through: 0.2, by: 0.01)
    let best = shifts.max { one, other in
      func gain(_ shift: Double) -> Double {
        words.reduce(0) {
          $0 + SyllableMeter.mean(meter.strength, from: $1.begin + shift, to: $1.end + shift)
        }
      }
      return gain(one) < gain(other)
    }
    return words.map { Words(begin: $0.begin + (best ?? 0), end: $0.end + (best ?? 0)) }
  }

  /// Expects syllables where the record has words, all of them whole, and nowhere else.
  private func expectWords(_ words: [Words], in recording: Recording, meter: SyllableMeter) {
    let length = Double(recording.samples.count) / 48_000
    // The last ones may have been under way when it was ended.
    let whole = words.filter { $0.end < length - 2 }
    let strengths = whole.map { SyllableMeter.mean(meter.strength, from: $0.begin + 0.1, to: $0.end - 0.05) }
    let usual = strengths.sorted()[strengths.count / 2]
    for (word, strength) in zip(whole, strengths) {
      #expect(strength > usual / 3, "words without syllables at \(word.begin) s")
      // Spoken to their end, and gone after it.
      let last = SyllableMeter.highest(meter.level, from: word.end - 0.3, to: word.end - 0.02)
      #expect(last > usual / 2, "cut off at \(word.end) s")
      let before = SyllableMeter.highest(meter.level, from: word.begin - 0.2, to: word.begin - 0.06)
      let after = SyllableMeter.highest(meter.level, from: word.end + 0.08, to: word.end + 0.25)
      #expect(before < last && after < last, "nothing is spoken around \(word.begin)–\(word.end) s")
    }
    for (one, next) in zip(words, words.dropFirst()) { #expect(next.begin > one.end + 0.2) }
    var quiet = 0.0
    for (end, begin) in zip([0] + whole.map(\.end), whole.map(\.begin)) where begin - end > 1.2 {
      let highest = SyllableMeter.highest(meter.strength, from: end + 0.6, to: begin - 0.6)
      #expect(highest < usual / 5, "syllables without words between \(end) and \(begin) s")
      quiet += begin - end
    }
    #expect(quiet > 5)
    print(
      "\(whole.count) lines spoken, the weakest \((strengths.min() ?? 0) / usual) of the usual; \(quiet) s of quiet"
    )
  }

  @Test(
    "With --voice, now speaks: its words where the timeline has them, whole, and nowhere else",
    .timeLimit(.minutes(15)))
  func now() throws {
    let minutes = ProcessInfo.processInfo.environment["SETTLE_LISTEN_MINUTES"].flatMap(Double.init)
    let seconds = minutes.map { Int($0 * 60) } ?? 40
    var heard = try listen(to: ["now", "--voice", "--speaker", "espeak-ng"], for: seconds)
    // A machine that is busy elsewhere drops sound; that is another test's matter.
    for _ in 0..<2 where heard.log.all("xrun").count + heard.log.all("device").count > 0 {
      heard = try listen(to: ["now", "--voice", "--speaker", "espeak-ng"], for: seconds)
    }
    let meter = SyllableMeter(heard.recording)
    let first = try #require(heard.recording.samples.firstIndex { abs($0) > 0.001 }, "\(heard.errors)")
    let words = aligned(words(in: heard.log, heardFrom: Double(first) / 48_000), to: meter)
    try #require(words.count > seconds / 30, "\(heard.errors)")
    expectWords(words, in: heard.recording, meter: meter)
    #expect(heard.recording.samples.allSatisfy { abs($0) <= 0.2512 })
  }

  @Test(
    "Now is silent until it is asked for a voice; --no-voice and no speaker are silent everywhere",
    .timeLimit(.minutes(3)))
  func silence() throws {
    for arguments in [
      ["now"], ["orienting", "--no-voice"], ["orienting", "--speaker", "none"], ["after-a-nightmare"],
    ] {
      #expect(try listen(to: arguments, for: 8).log.all("words").isEmpty, "\(arguments)")
    }
  }

  @Test("A program that hangs costs its words alone: the exercise goes on in time", .timeLimit(.minutes(2)))
  func hangs() throws {
    let place = try KeptPlace()
    let program = try place.write("#!/bin/sh\nexec sleep 600\n", to: "programs/piper", isProgram: true)
    try place.write(
      #"{ "piper": { "command": "\#(program)", "model": "/nonexistent/en_GB-a.onnx" } }"#,
      to: "config/settle/config.json")
    let pattern = try place.write(
      """
      { "format": 1, "id": "two", "name": "Two", "steps": [
        { "say": "One sentence.", "pause": 0 }, { "say": "Another sentence.", "pause": 0 } ] }
      """, to: "two.json")
    let began = Date()
    let outcome = try place.settle("play", pattern, "--plain", "--device", "no-such-device")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Another sentence."))
    // Six seconds for the first sentence at most, four of reading, and the last sound.
    #expect(Date().timeIntervalSince(began) < 19)
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
}
