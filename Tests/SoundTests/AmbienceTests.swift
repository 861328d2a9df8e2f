import Rhythm
import Testing

@testable import Sound

@Suite struct AmbienceTests {
  private static let kinds = Ambience.allCases.filter { $0 != .none }

  /// So many seconds of ambience, with a cue that ends the exercise if asked for.
  private func render(_ ambience: Ambience, seconds: Int, end: Double? = nil) -> [Float] {
    let cues = end.map { [Cue(endAt: TimelineOffset(nanoseconds: Int64($0 * 1e9)), index: 0)] } ?? []
    var renderer = OfflineRenderer(
      cues: cues, settings: SoundSettings(breath: .none, cues: .none, ambience: ambience, volume: 100))
    return renderer.render(frames: seconds * 48_000, transport: runningTransport())
  }

  @Test("Left and right have nothing in common", arguments: kinds)
  func decorrelated(ambience: Ambience) {
    let samples = render(ambience, seconds: 20)
    let left = channel(0, of: samples).dropFirst(240_000)
    let right = channel(1, of: samples).dropFirst(240_000)
    let product = zip(left, right).reduce(0.0) { $0 + Double($1.0) * Double($1.1) } / Double(left.count)
    #expect(abs(product / (level(left) * level(right))) < 0.05)
    #expect(abs(decibels(level(left) / level(right))) < 1.5)
  }

  @Test("It sits where it was calculated to sit, and under its ceiling", arguments: kinds)
  func levels(ambience: Ambience) {
    let samples = render(ambience, seconds: 60)
    #expect(peak(samples) <= Ceilings.ambience)
    let loudness = Meter(Array(samples.dropFirst(96_000 * 5))).integrated
    #expect((NoiseColour.loudness - 3...NoiseColour.loudness + 1).contains(loudness))
  }

  @Test("After the end it goes away slowly, and then it is silent", arguments: kinds)
  func end(ambience: Ambience) {
    let left = channel(0, of: render(ambience, seconds: 20, end: 8))
    func rms(_ second: Double) -> Double { level(left[Int(second * 48_000)..<Int((second + 0.5) * 48_000)]) }
    // The fade at 20 % of its way stands at 90 %.
    #expect(rms(8.2) > 0.5 * rms(7))
    let holds = left.suffix(48_000).allSatisfy { $0 == 0 }
    #expect(holds)
  }

  @Test("The same each time", arguments: kinds)
  func repeatable(ambience: Ambience) {
    let holds2 = render(ambience, seconds: 3) == render(ambience, seconds: 3)
    #expect(holds2)
  }

  @Test("The sea is irregular and far slower than any breath")
  func waves() {
    var waves = SlowWaves(seed: 7)
    var heights: [Float] = []
    for _ in 0..<36_000 {
      waves.advance(by: 0.1)
      heights.append(waves.left)
    }
    let holds3 = heights.allSatisfy { (0...1).contains($0) }
    #expect(holds3)
    #expect(heights.max()! - heights.min()! > 0.5)
    // What somebody would follow: from one crest to the next that stands out.
    var crests: [Int] = []
    for index in 100..<(heights.count - 100)
    where heights[index] == heights[(index - 100)...(index + 100)].max() {
      if let last = crests.last, index - last < 100 { continue }
      crests.append(index)
    }
    let gaps = zip(crests, crests.dropFirst()).map { Double($1 - $0) / 10 }
    #expect(gaps.min()! >= 12)
    #expect(gaps.reduce(0, +) / Double(gaps.count) > 22)
    #expect(gaps.max()! > 1.5 * gaps.min()!)
    // It never moves as quickly as a breath does: less than a quarter of its range in two seconds.
    for index in 20..<heights.count { #expect(abs(heights[index] - heights[index - 20]) < 0.25) }
  }
}
