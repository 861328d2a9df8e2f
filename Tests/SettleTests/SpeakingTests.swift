import Foundation
import Testing

/// The voice, through ALSA into a null sink, recorded and measured.
@Suite("What is spoken", .serialized)
struct SpeakingTests {
  private static let spoken = ["now", "--voice", "--speaker", "espeak-ng"]
  private static let left = "\u{1B}[?1049l"

  /// A machine that is busy elsewhere drops sound; that is another test's matter.
  private func requireUndisturbed(_ log: EventLog) throws {
    guard log.all("xrun").isEmpty, log.all("device").count == 1 else { throw Undisturbed.Disturbed() }
  }

  @Test(
    "With --voice, now speaks: its words where the timeline has them, whole, and nowhere else; it leaves at once",
    .timeLimit(.minutes(5)))
  func now() throws {
    try Undisturbed.attempt {
      try Running.withTemporaryFolder { folder in
        let session = try HeardSession(Self.spoken, in: folder)
        defer { session.child.end() }
        let before = session.keys.settings
        _ = session.read(within: 20, every: 20) { _ in session.has("start") }
        // Into the third line, which is spoken from ten seconds on.
        _ = session.read(within: 12)
        let asked = try session.keys.type("q")
        let text = session.read(within: 1) { $0.contains(Self.left) && session.keys.settings == before }
        let restored = Moment.now()
        #expect(text.contains(Self.left) && session.keys.settings == before)
        #expect(session.child.status(within: 10) == 0)
        let (log, recording) = try session.heard()
        try requireUndisturbed(log)
        try HeardWords(log, in: recording).expectThemAlone(quiet: 3)
        #expect(recording.samples.allSatisfy { abs($0) <= 0.2512 })
        // The last frame that sounds, on the clock by which the key was pressed.
        let origin = try #require(log.all("audio").first?.heardNs)
        let first = try #require(recording.samples.firstIndex { $0 != 0 })
        let last = try #require(recording.samples.lastIndex { $0 != 0 })
        let silent = origin + Int64(last - first) * 1_000_000_000 / 48_000
        let words = try #require(log.all("words").last)
        let isSpeaking = words.heardNs! < asked && asked < words.heardNs! + words.durationNs!
        #expect(isSpeaking && asked < silent, "nothing was spoken when it was left")
        let waits = [restored, silent, try session.gone()].map { Double($0 - asked) / 1e6 }
        print("after q: terminal, silence, process \(waits.map { String(format: "%.1f ms", $0) })")
        #expect(waits[0] <= 50)
        #expect(waits[1] <= 120)
        #expect(waits[2] <= 150)
      }
    }
  }

  private static let minutes = ProcessInfo.processInfo.environment["SETTLE_NOW_MINUTES"].flatMap(Double.init)

  @Test(
    "Minutes of now with no key pressed: it speaks to the end, whole, comes to rest, and leaves all as it was",
    .enabled(if: minutes != nil, "make verify has the time for it"), .timeLimit(.minutes(60)))
  func minutesOfNow() throws {
    let seconds = try #require(Self.minutes) * 60
    try Undisturbed.attempt(times: 2) {
      try Running.withTemporaryFolder { folder in
        let session = try HeardSession(Self.spoken, in: folder)
        defer { session.child.end() }
        let before = session.keys.settings
        _ = session.read(within: 20, every: 20) { _ in session.has("start") }
        let began = Moment.now()
        // After ten minutes it comes to rest where nothing is cut: at the end of what goes on then.
        let rests = seconds >= 600
        _ = session.read(within: seconds + (rests ? 60 : 0), every: 200) { _ in rests && session.has("pause")
        }
        let lasted = Double(Moment.now() - began) / 1e9
        #expect(session.child.status(within: 0) == nil, "it ended by itself")
        // What may still be spoken is, and nothing is written any more.
        if rests {
          _ = session.read(within: 12)
          #expect(session.read(within: 2) == "")
        }
        _ = try session.keys.type("q")
        let text = session.read(within: 1) { $0.contains(Self.left) && session.keys.settings == before }
        #expect(text.contains(Self.left) && session.keys.settings == before)
        #expect(session.child.status(within: 10) == 0)
        let (log, recording) = try session.heard()
        try requireUndisturbed(log)
        if rests {
          #expect(lasted >= 599)
          #expect(log.all("pause").count == 1)
        }
        let heard = try HeardWords(log, in: recording)
        #expect(Double(heard.lines.count) > seconds / 30)
        try heard.expectThemAlone(quiet: seconds / 4)
        #expect(recording.samples.allSatisfy { abs($0) <= 0.2512 })
      }
    }
  }

  @Test(
    "Now is silent until it is asked for a voice; --no-voice and no speaker are silent everywhere",
    .timeLimit(.minutes(1)))
  func silence() throws {
    // Beside one that does speak, all on one sink.
    let silent = ["now", "orienting --no-voice", "orienting --speaker none", "after-a-nightmare"]
    try Running.withTemporaryFolder { folder in
      let script = """
        cd '\(folder.path)'
        for arguments in "orienting" \(silent.map { "\"\($0)\"" }.joined(separator: " ")); do
          timeout --signal=TERM 20 "$0" $arguments --plain --events "$arguments" >/dev/null 2>&1 &
        done
        until grep -qs '"words"' orienting; do sleep 0.1; done
        sleep 2
        kill $(jobs -p)
        wait
        true
        """
      let outcome = try Running.run(
        Running.project.appending(path: "scripts/null-sink"),
        ["timeout", "40", "/bin/bash", "-c", script, Running.settle.path], within: 50)
      try #require(outcome.status == 0, "\(outcome.errors)")
      for arguments in silent {
        let log = try EventLog(contentsOf: folder.appending(path: arguments))
        #expect(!log.all("start").isEmpty && !log.all("cue").isEmpty, "\(arguments)")
        #expect(log.all("words").isEmpty, "\(arguments)")
      }
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
}
