import Foundation
import Testing

/// The whole program through ALSA into a null sink, recorded and measured; the only sound tests on a real clock.
@Suite("What is heard", .serialized)
struct SoundingTests {
  @Test("The null sink records what it is given, frame by frame", .timeLimit(.minutes(4)))
  func control() throws {
    try Undisturbed.attempt {
      try Running.withTemporaryFolder { folder in
        let train = CueTrain(spacing: 36_000, cycles: 2)
        let played = CueTrainTests.recording(of: train).samples
        let file = folder.appending(path: "train.raw")
        try played.withUnsafeBytes { try Data($0).write(to: file) }
        let (recording, outcome) = try NullSink.record(
          URL(filePath: "/usr/bin/pacat"),
          ["--playback", "--raw", "--rate=48000", "--channels=1", "--format=float32le", file.path], within: 40
        )
        #expect(outcome.status == 0, "\(outcome.errors)")
        let onsets = try #require(train.onsets(in: recording), "\(outcome.errors)")
        let report = train.report(on: onsets)
        print("null sink by itself: \(report)")
        #expect(report.errors.count + report.disturbed == 2)
        #expect(report.worst < 0.01)
      }
    }
  }

  @Test("Every cue is heard within one frame of its time", .timeLimit(.minutes(60)))
  func onsets() throws {
    try Undisturbed.attempt {
      let minutes = ProcessInfo.processInfo.environment["SETTLE_LISTEN_MINUTES"].flatMap(Double.init) ?? 0.5
      let train = CueTrain(spacing: 72_000, cycles: Int(minutes * 20))
      let pattern = """
        {
          "format": 1, "id": "listening", "name": "Listening",
          "sound": { "breath": "none", "cues": "wood", "ambience": "none" },
          "steps": [ { "breathe": [ { "in": 1.5 }, { "out": 1.5 } ], "times": \(train.cycles) } ]
        }
        """
      try Running.withTemporaryFolder { folder in
        let file = folder.appending(path: "listening.json")
        try Data(pattern.utf8).write(to: file)
        let played = try NullSink.play([file.path, "--lead-in", "1"], within: Int(minutes * 60) + 60)
        try #require(played.outcome.status == 0, "\(played.outcome.errors)")
        checkDueTimes(played.log, of: train)
        try checkOnsets(played.recording, log: played.log, of: train)
      }
    }
  }

  /// What the program meant: due times that are exact to the nanosecond.
  private func checkDueTimes(_ log: EventLog, of train: CueTrain) {
    let due = log.all("cue").filter { $0.kind == "inhale" || $0.kind == "exhale" }.compactMap(\.dueNs)
    #expect(due.count == train.count)
    for (index, time) in due.enumerated() {
      #expect(time - due[0] == Int64(index) * 1_500_000_000)
    }
  }

  /// What an ear would have got.
  private func checkOnsets(_ recording: Recording, log: EventLog, of train: CueTrain) throws {
    let onsets = try #require(train.onsets(in: recording), "the recording holds no such cues")
    let start = log.all("start").first?.hostNs ?? 0
    let faults = (log.all("xrun") + log.all("device")).compactMap(\.hostNs)
    let report = train.report(on: onsets) { cue in
      let due = start + Int64(cue) * 1_500_000_000
      return faults.contains { $0 > due - 1_000_000_000 && $0 < due + 4_000_000_000 }
    }
    print("cues heard: \(report); \(faults.count) xruns")
    #expect(report.errors.count * 2 > train.count, "too much was disturbed to tell anything")
    #expect(onsets.allSatisfy { $0.hasGap || $0.likeness > 0.99 }, "something else sounded as well")
    #expect(report.worst <= 48, "an interval is off by more than 1 ms")
    // A hundredth is what the measurement itself may be off by.
    #expect(report.worst <= 1.01, "an interval is off by more than one frame")
  }
}
