import Foundation
import Testing

@Suite("Onsets are found in a recording")
struct OnsetFinderTests {
  /// A soft sound of three inharmonic partials that begins at a place between frames, band-limited by being
  /// computed there.
  private func sound(at onset: Double, in samples: inout [Float], gain: Double = 0.1) {
    for frame in Int(onset.rounded(.up))..<min(samples.count, Int(onset) + 14_400) {
      let time = (Double(frame) - onset) / 48_000
      let rise = time < 0.1 ? 0.5 - 0.5 * cos(.pi * time / 0.1) : 1
      let partials = [(220.0, 1.0), (858.0, 0.3), (2024.0, 0.1)].reduce(0) { sum, partial in
        sum + partial.1 * sin(2 * .pi * partial.0 * time)
      }
      samples[frame] += Float(gain * rise * exp(-time / 0.08) * partials)
    }
  }

  @Test(
    "A sound is found where it begins, also between two frames",
    arguments: [0, 1, -7, 0.25, 0.5, -0.75, 311.4, -1_999.6])
  func fractionalShift(by shift: Double) throws {
    var samples = [Float](repeating: 0, count: 120_000)
    sound(at: 20_000, in: &samples)
    sound(at: 80_000 + shift, in: &samples)
    let match = try #require(
      OnsetFinder(samples: samples).find(19_000..<33_000, near: 79_000, reach: 2_400))
    #expect(abs(match.position - (79_000 + shift)) < 0.005)
    #expect(match.likeness > 0.999)
  }

  @Test("A sound of half the loudness is found in the same place")
  func quieter() throws {
    var samples = [Float](repeating: 0, count: 120_000)
    sound(at: 20_000, in: &samples)
    sound(at: 80_003.5, in: &samples, gain: 0.05)
    let match = try #require(
      OnsetFinder(samples: samples).find(19_000..<33_000, near: 79_000, reach: 2_400))
    #expect(abs(match.position - 79_003.5) < 0.005)
  }

  @Test("What is not there is not alike")
  func silence() throws {
    var samples = [Float](repeating: 0, count: 120_000)
    sound(at: 20_000, in: &samples)
    let match = try #require(
      OnsetFinder(samples: samples).find(19_000..<33_000, near: 79_000, reach: 2_400))
    #expect(match.likeness == 0)
  }

  @Test("A search that would leave the recording finds nothing")
  func edges() {
    let finder = OnsetFinder(samples: [Float](repeating: 0, count: 50_000))
    #expect(finder.find(0..<10_000, near: 2_000, reach: 2_400) == nil)
    #expect(finder.find(0..<10_000, near: 39_000, reach: 2_400) == nil)
    #expect(finder.find(45_000..<55_000, near: 20_000, reach: 2_400) == nil)
  }

  @Test("The first loud frame is the first onset")
  func firstFrame() {
    let finder = OnsetFinder(samples: [0, 0, 0.001, -0.2, 0.3])
    #expect(finder.firstFrame(above: 0.01) == 3)
    #expect(finder.firstFrame(above: 0.01, from: 4) == 4)
    #expect(finder.firstFrame(above: 0.5) == nil)
  }

  @Test("A gap is the longest run of exact zeros")
  func gaps() {
    let recording = Recording(samples: [1, 0, 0, 1, 0, 0, 0, 1, 0, 0])
    #expect(recording.longestSilence(in: 0..<10) == 3)
    #expect(recording.longestSilence(in: 0..<5) == 2)
    #expect(recording.longestSilence(in: 8..<99) == 2)
  }

  @Test("A report tells the middle, the far end and the worst")
  func report() {
    let report = IntervalReport(
      errors: (1...200).map { $0.isMultiple(of: 2) ? Double($0) : -Double($0) }, disturbed: 3)
    #expect(report.median == 100)
    #expect(report.p99 == 198)
    #expect(report.worst == 200)
    #expect(
      report.description
        == "200 intervals, off by a median of 100.000 frames, p99 198.000, worst 200.000; 3 disturbed and left out"
    )
    #expect(IntervalReport(errors: [], disturbed: 0).worst.isNaN)
  }
}
