import Foundation
import Testing

/// A sound of an author's own that is saved anew while it plays.
@Suite("A sound that is saved while it plays", .serialized)
struct OwnSoundWatchTests {
  @Test(
    "The next time it is heard it is the new one, and nothing falls silent meanwhile", .timeLimit(.minutes(2))
  )
  func swapped() throws {
    try Running.withTemporaryFolder { folder in
      func file(_ name: String) -> URL { folder.appending(path: name) }
      func save(_ pitch: Double, to name: String) throws {
        try OwnSoundTests.wav(rate: 48_000, channels: 1, frames: 48_000) { OwnSoundTests.tone(pitch, at: $0) }
          .write(to: file(name))
      }
      try Data(
        #"""
        { "format": 1, "id": "own", "name": "Own",
          "sound": { "breath": "tone", "cues": { "in": "in.wav" } },
          "steps": [ { "breathe": "1.5-0.9", "times": 9 } ] }
        """#.utf8
      ).write(to: file("own.json"))
      // One breath with the old one; as an editor saves, another file is moved there; then one with the new one.
      let script = """
        "$1" watch "$2/own.json" --plain --lead-in 0 --events "$2/events" &
        program=$!
        sleep 1.2; mv "$2/new.wav" "$2/in.wav"; sleep 2.4; kill $program
        wait $program
        """
      try Undisturbed.attempt {
        try save(440, to: "in.wav")
        try save(330, to: "new.wav")
        let outcome = try Running.run(
          Running.project.appending(path: "scripts/null-sink"),
          [
            "--record", file("sound").path, "bash", "-c", script, "bash", Running.settle.path, folder.path,
          ], within: 60)
        #expect(outcome.status == 143, "\(outcome.errors)")
        let log = try EventLog(contentsOf: file("events"))
        guard log.all("xrun").isEmpty, log.all("device").count == 1 else { throw Undisturbed.Disturbed() }
        let recording = try Recording(contentsOf: file("sound"))
        let samples = recording.samples
        let first = try #require(samples.firstIndex { abs($0) > 0.000_1 })
        let second = first + Int(2.4 * 48_000)
        try #require(samples.count > second + 48_000)
        #expect(recording.longestSilence(in: first..<second + 24_000) < 8)
        for (begin, own, other) in [(first, 440.0, 330.0), (second, 330.0, 440.0)] {
          let heard = try OwnSoundTests.place(own, in: samples, near: begin, reach: 4_800).likeness
          let unheard = try OwnSoundTests.place(other, in: samples, near: begin, reach: 4_800).likeness
          print("watch: \(own) Hz is heard at \(begin): \(heard); \(other) Hz: \(unheard)")
          #expect(heard > 2 * unheard)
        }
      }
    }
  }
}
