import Realtime
import Rhythm
import Testing

@testable import Sound

@Suite struct SynthesisTests {
  /// −12 dBFS.
  private let limit: Float = 0.251_188_6

  /// Breaths of two phases of so many seconds.
  private func breaths(_ count: Int, of seconds: Double) -> [Cue] {
    (0..<count).flatMap { index in
      let start = Double(index) * 2 * seconds
      return [
        cue(.breath(.inhale), at: start, lasts: seconds, from: 0, to: 1),
        cue(.breath(.exhale), at: start + seconds, lasts: seconds, from: 1, to: 0),
      ]
    }
  }

  @Test("The ceilings of all parts add up to less than −12 dBFS")
  func ceilings() {
    #expect(Ceilings.struck + Ceilings.bed + Ceilings.ambience <= Ceilings.total)
    #expect(Ceilings.total < limit)
    #expect(BilateralTone.ceiling <= Ceilings.bed)
    #expect(Mixer.gain(ofVolume: 100) == 1)
    #expect(Mixer.gain(ofVolume: 0) == 0)
    #expect(Mixer.gain(ofVolume: 1000) == 1)
  }

  @Test("At volume 100 no family exceeds −12 dBFS, however fast the cues come", arguments: CueFamily.allCases)
  func peaks(family: CueFamily) {
    var renderer = OfflineRenderer(
      cues: breaths(12, of: 0.15), settings: SoundSettings(breath: .swell, cues: family, volume: 100))
    let samples = renderer.render(frames: 48_000 * 4, transport: runningTransport())
    #expect(peak(samples) > 0.01)
    #expect(peak(samples) < limit)
  }

  @Test(
    "Every struck body takes 100 ms or more from silence to its loudest",
    arguments: [
      StruckFamily.bowl, StruckFamily.chime, StruckFamily.wood,
    ])
  func attack(family: StruckFamily) {
    #expect(family.attack >= 0.1)
    var body = StruckBody()
    body.strike(family, pitch: Pitch.a4, level: 0.1, offset: 5)
    let left = UnsafeMutablePointer<Lanes>.allocate(capacity: 8)
    let right = UnsafeMutablePointer<Lanes>.allocate(capacity: 8)
    defer {
      left.deallocate()
      right.deallocate()
    }
    var samples: [Float] = []
    for _ in 0..<300 {
      for index in 0..<8 {
        left[index] = Lanes(repeating: 0)
        right[index] = Lanes(repeating: 0)
      }
      body.render(left: left, right: right)
      for step in 0..<8 { for lane in 0..<8 { samples.append(left[step][lane]) } }
    }
    #expect(samples[..<5].allSatisfy { $0 == 0 })
    #expect(peak(samples) <= 0.1)
    // A tenth of the way into the attack a raised cosine stands at 2.4 %.
    #expect(peak(Array(samples[..<485])) < 0.004)
    let loudest = samples.indices.max { abs(samples[$0]) < abs(samples[$1]) }!
    #expect(loudest >= 3000)
  }

  @Test("The swell's loudness stays within 3 dB over a breath")
  func swellLoudness() {
    var renderer = OfflineRenderer(
      cues: breaths(1, of: 4) + [cue(.breath(.inhale), at: 8, lasts: 4, from: 0, to: 1)],
      settings: SoundSettings(breath: .swell, cues: .none, volume: 100))
    let samples = renderer.render(frames: 48_000 * 10, transport: runningTransport())
    let both = zip(channel(0, of: samples), channel(1, of: samples)).map {
      ($0 * $0 + $1 * $1).squareRoot()
    }
    // Momentary loudness: windows of 400 ms.
    let levels = stride(from: 72_000, to: both.count - 19_200, by: 4800).map {
      level(both[$0..<($0 + 19_200)])
    }
    #expect(levels.max()! / levels.min()! < 1.4125)
    #expect(levels.min()! > 0.01)
  }

  @Test("Fullness opens the swell's brightness")
  func swellBrightness() {
    func roughness(_ fullness: Float) -> Double {
      var renderer = OfflineRenderer(
        cues: [cue(.breath(.holdFull), at: 0, lasts: 8, from: fullness, to: fullness)],
        settings: SoundSettings(breath: .swell, cues: .none, volume: 100))
      let left = channel(0, of: renderer.render(frames: 48_000 * 2, transport: runningTransport()))
      let slopes = zip(left.dropFirst(72_000), left.dropFirst(72_001)).map { $1 - $0 }
      return level(slopes[...]) / level(left[72_000...])
    }
    #expect(roughness(1) > 1.6 * roughness(0))
  }

  @Test("The swell, the tone and the end are silent where they are not asked for")
  func silence() {
    var renderer = OfflineRenderer(
      cues: breaths(1, of: 0.5), settings: SoundSettings(breath: .none, cues: .none, volume: 100))
    #expect(peak(renderer.render(frames: 48_000, transport: runningTransport())) == 0)
  }

  @Test("The bilateral tone keeps its power while it goes from left to right and back")
  func bilateral() {
    let cues = (0..<2).map { cue(.bilateral, at: Double($0) * 2, lasts: 2) }
    var renderer = OfflineRenderer(
      cues: cues, settings: SoundSettings(breath: .none, cues: .none, volume: 100))
    let samples = renderer.render(frames: 48_000 * 4, transport: runningTransport())
    let left = channel(0, of: samples)
    let right = channel(1, of: samples)
    func power(_ second: Double) -> (Double, Double) {
      let range = Int(second * 48_000)..<Int(second * 48_000 + 2400)
      return (level(left[range]), level(right[range]))
    }
    let there = power(2.975)
    let back = power(1.975)
    #expect(there.1 > 20 * there.0)
    #expect(back.0 > 20 * back.1)
    #expect(abs(there.1 / back.0 - 1) < 0.01)
    let middle = power(2.475)
    let whole = (middle.0 * middle.0 + middle.1 * middle.1).squareRoot()
    #expect(abs(whole / there.1 - 1) < 0.02)
    #expect(abs(middle.0 / middle.1 - 1) < 0.1)
  }

  @Test("The same cues render to the same samples, however they are cut into blocks")
  func repeatable() {
    let settings = SoundSettings(volume: 80)
    var whole = OfflineRenderer(cues: breaths(2, of: 0.4), settings: settings)
    let first = whole.render(frames: 48_000, transport: runningTransport())
    let bench = Bench(settings)
    for cue in breaths(2, of: 0.4) { bench.cues.push(cue) }
    var block = [Float](repeating: 0, count: 128)
    var second: [Float] = []
    for index in 0..<750 {
      block.withUnsafeMutableBufferPointer {
        bench.mixer.render(
          into: $0, startFrame: Int64(index * 64), map: .exact, transport: runningTransport())
      }
      second += block
    }
    #expect(first == second)
  }

  @Test("The sine without a table is right to 4e-7, turns away from zero too")
  func sine() {
    var worst: Float = 0
    for index in 0..<1000 {
      let x = Float(index) / 250 - 2
      let value = Wave.sine(turns: Lanes(repeating: x))[0]
      let quarter = (x - x.rounded()) * 4
      // Against the raised cosine of the timeline, which is another polynomial: sin²(πx) = (1 − cos 2πx)/2.
      let half = Wave.sine(turns: Lanes(repeating: x / 2))[0]
      let expected = BreathCurve.level(from: 0, to: 1, progress: Double(abs(quarter) / 2))
      worst = max(worst, abs(half * half - Float(expected)))
      #expect(abs(value) <= 1.000_001)
    }
    #expect(worst < 1e-6)
  }
}
