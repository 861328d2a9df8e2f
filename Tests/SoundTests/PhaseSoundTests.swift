import Glibc
import Rhythm
import Testing

@testable import Sound

/// What is told by sound alone: which phase it is, and how much of it has passed.
@Suite struct PhaseSoundTests {
  /// The amplitude of a tone of so many hertz in 0.4 s of sound from a second on.
  private func tone(_ hertz: Double, in samples: [Float], at second: Double) -> Double {
    let start = Int(second * 48_000)
    let count = 19_200
    var real = 0.0
    var imaginary = 0.0
    for index in 0..<count {
      let angle = 2 * Double.pi * hertz * Double(index) / 48_000
      // A Hann window, so that neighbours do not leak in.
      let window = 1 - cos(2 * Double.pi * Double(index) / Double(count))
      real += window * Double(samples[start + index]) * cos(angle)
      imaginary += window * Double(samples[start + index]) * sin(angle)
    }
    return (real * real + imaginary * imaginary).squareRoot() * 2 / Double(count)
  }

  /// A held level, which keeps the pitch still.
  private func held(_ phase: BreathPhase, level: Float) -> [Float] {
    var renderer = OfflineRenderer(
      cues: [cue(.breath(phase), at: 0, lasts: 8, from: level, to: level)],
      settings: SoundSettings(breath: .swell, cues: .none, volume: 100))
    return channel(0, of: renderer.render(frames: 48_000 * 8, transport: runningTransport()))
  }

  private let above = Pitch.f3 * 1.498_307
  private let below = Pitch.d3 * 0.749_153_5

  @Test(
    "The in-breath sounds with a fifth above, the out-breath with a fourth below, and not the other way round"
  )
  func companions() {
    // At one level, so that the pitch is one. The companion below has its second partial where the one above has its
    // first, so both are looked at.
    let inhale = held(.inhale, level: 0)
    let exhale = held(.exhale, level: 0)
    #expect(tone(below, in: exhale, at: 3) > 20 * tone(below, in: inhale, at: 3))
    let fifth = Pitch.d3 * 1.498_307
    #expect(tone(fifth, in: inhale, at: 3) > 1.5 * tone(fifth, in: exhale, at: 3))
  }

  @Test("In a hold the companion goes away, so that one hears how much of it has passed")
  func holds() {
    let full = held(.holdFull, level: 1)
    let empty = held(.holdEmpty, level: 0)
    let times = [1.5, 3.5, 5.5, 7.5]
    for (samples, hertz) in [(full, above), (empty, below)] {
      let amplitudes = times.map { tone(hertz, in: samples, at: $0) }
      let holds = zip(amplitudes, amplitudes.dropFirst()).allSatisfy { $0.0 > 1.2 * $0.1 }
      #expect(holds)
      #expect(amplitudes[0] > 3 * amplitudes[3])
    }
    // High and bright with full lungs, low and dark with empty ones.
    #expect(tone(Pitch.f3, in: full, at: 4) > 20 * tone(Pitch.d3, in: full, at: 4))
    #expect(tone(Pitch.d3, in: empty, at: 4) > 20 * tone(Pitch.f3, in: empty, at: 4))
    #expect(tone(Pitch.f3 * 6, in: full, at: 4) > 4 * tone(Pitch.d3 * 6, in: empty, at: 4))
  }

  @Test("The four phases are struck each in its own way", arguments: [CueFamily.bowl, .chime, .wood])
  func strikes(family: CueFamily) {
    let ways = BreathPhase.allCases.map { phase in
      var strikes: [[Double]] = []
      CueVoicing.voice(cue(.breath(phase), at: 0, lasts: 4), family: family) {
        strikes.append([Double($0.family.rawValue), $0.pitch, Double($0.level), Double($0.delay)])
      }
      return strikes
    }
    #expect(Set(ways).count == 4)
    let holds2 = ways.allSatisfy { !$0.isEmpty }
    #expect(holds2)
  }

  @Test(
    "Spoken and counted cues sound as bowls while there is no speaker", arguments: [CueFamily.spoken, .count])
  func standIn(family: CueFamily) {
    func render(_ family: CueFamily) -> [Float] {
      var renderer = OfflineRenderer(
        cues: [cue(.breath(.inhale), at: 0.2, lasts: 2)],
        settings: SoundSettings(breath: .none, cues: family, volume: 100))
      return renderer.render(frames: 48_000, transport: runningTransport())
    }
    let holds3 = render(family) == render(.bowl)
    #expect(holds3)
  }

  @Test("The bilateral tone is where the dot is, at every moment")
  func bilateral() {
    var renderer = OfflineRenderer(
      cues: (0..<3).map { cue(.bilateral, at: Double($0) * 2.4, lasts: 2.4) },
      settings: SoundSettings(breath: .none, cues: .none, volume: 100))
    let samples = renderer.render(frames: Int(48_000 * 7.2), transport: runningTransport())
    let left = channel(0, of: samples)
    let right = channel(1, of: samples)
    // One turn of the tone is 218 frames: over four of them the place hardly moves.
    for frame in stride(from: 120_000, to: 345_000 - 872, by: 5000) {
      let range = frame..<(frame + 872)
      let heard = atan2(level(right[range]), level(left[range])) * 4 / Double.pi - 1
      let seconds = Double(frame + 436) / 48_000
      let side = BilateralCurve.side(progress: (seconds / 2.4).truncatingRemainder(dividingBy: 1))
      #expect(abs(heard - side) < 0.02, "at \(seconds) s")
    }
  }
}
