import Glibc
import Testing

@testable import SoundFiles

@Suite("What was recorded, without the silence around it")
struct TakeTests {
  private func tone(_ frames: Int, _ height: Float) -> [Float] {
    (0..<frames).flatMap { frame -> [Float] in
      let sample = height * Float(sin(2 * .pi * 300 * Double(frame) / 48_000))
      return [sample, sample]
    }
  }

  @Test(
    "Silence before and after goes, but for a moment, and both ends are soft", arguments: [Float(0.5), 0.01])
  func trimmed(_ height: Float) throws {
    let hum = tone(48_000, height / 200)
    let take = try #require(Take.trimmed(hum + tone(24_000, height) + hum))
    // A tenth of a second before, three after.
    #expect(take.frames == 24_000 + 4_800 + 14_400)
    #expect(take.samples.first == 0 && take.samples.last == 0)
    #expect(abs(take.peak - height) < height / 100)
    #expect((4_700...4_801).contains(take.onset))
  }

  @Test("Words with pauses between them stay whole")
  func pauses() throws {
    let quiet = [Float](repeating: 0, count: 2 * 72_000)
    let take = try #require(Take.trimmed(tone(9_600, 0.3) + quiet + tone(9_600, 0.1)))
    #expect(take.frames == 9_600 + 72_000 + 9_600)
  }

  @Test("Where nothing was said there is no take")
  func silence() {
    #expect(Take.trimmed([]) == nil)
    #expect(Take.trimmed([Float](repeating: 0, count: 96_000)) == nil)
    #expect(Take.trimmed(tone(48_000, 0.002)) == nil)
  }

  @Test("How a sound begins is measured", arguments: [(0, 0...2), (100, 97...103), (250, 244...256)])
  func rise(_ milliseconds: Int, _ expected: ClosedRange<Int>) {
    let frames = milliseconds * 48
    let samples = (0..<48_000).flatMap { frame -> [Float] in
      let gain: Float = frame < 4_800 ? 0 : min(1, Float(frame - 4_800) / Float(max(frames, 1)))
      let sample = 0.5 * gain * Float(sin(2 * .pi * 1000 * Double(frame) / 48_000))
      return [sample, sample]
    }
    let found = Int(RecordedSound(samples: samples).rise / 1_000_000)
    #expect(expected.contains(found), "\(found) ms")
  }
}
