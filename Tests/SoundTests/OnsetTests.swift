import Glibc
import Realtime
import Rhythm
import Testing

@testable import Sound

/// Nothing comes suddenly: every sound rises no faster than it may, wherever it begins.
@Suite struct OnsetTests {
  /// Renders one cue that stands 0.5 s after the beginning.
  private func one(_ cue: Cue, _ settings: SoundSettings, seconds: Double = 4) -> [Float] {
    var renderer = OfflineRenderer(cues: [cue], settings: settings)
    return renderer.render(frames: Int(seconds * 48_000), transport: runningTransport())
  }

  /// By how much of its loudest sample a sound exceeds a raised cosine that takes `attack` seconds from `onset` on.
  private func excess(_ samples: [Float], onset: Int, attack: Double) -> Float {
    let loudest = peak(samples)
    let length = Int(attack * 48_000)
    guard loudest > 0 else { return .infinity }
    let early = peak(Array(samples[..<onset])) / loudest
    return (0..<length).reduce(early) { worst, frame in
      let limit = Float(1 - cos(Double.pi * Double(frame + 1) / Double(length))) / 2
      return max(worst, abs(samples[onset + frame]) / loudest - limit)
    }
  }

  @Test("Every cue of every family takes 100 ms or more to its loudest", arguments: CueFamily.allCases)
  func cues(family: CueFamily) {
    guard family != .none else { return }
    let settings = SoundSettings(breath: .none, cues: family, volume: 100)
    let phases: [SegmentKind] =
      BreathPhase.allCases.map(SegmentKind.breath) + [.pace, .notice, .ask, .choose]
    for kind in phases {
      for index in 0..<2 {
        let samples = channel(index, of: one(cue(kind, at: 0.5, lasts: 4, from: 0, to: 1), settings))
        // The modes of a body meet here and there, so its loudest sample may be a little below what they add up to.
        #expect(excess(samples, onset: 24_000, attack: 0.1) < 0.08, "\(kind)")
      }
    }
  }

  @Test("So does the end, and so does the bell of a quiet time")
  func end() {
    let settings = SoundSettings(breath: .none, cues: .none, volume: 100)
    let end = Cue(endAt: TimelineOffset(nanoseconds: 500_000_000), index: 1)
    #expect(excess(channel(0, of: one(end, settings)), onset: 24_000, attack: 0.1) < 1e-3)
    var bell = cue(.rest, at: 0.5, lasts: 10)
    bell.hasBell = true
    #expect(excess(channel(0, of: one(bell, settings)), onset: 24_000, attack: 0.1) < 1e-3)
  }

  @Test("The swell and the bilateral tone take about a second, ambience longer")
  func slowOnes() {
    let swell = SoundSettings(breath: .swell, cues: .none, volume: 100)
    let breath = one(cue(.breath(.inhale), at: 0.5, lasts: 8, from: 0, to: 1), swell, seconds: 8)
    #expect(excess(channel(0, of: breath), onset: 23_936, attack: 1) < 1e-3)
    let silent = SoundSettings(breath: .none, cues: .none, volume: 100)
    let passes = one(cue(.bilateral, at: 0.5, lasts: 8), silent, seconds: 8)
    #expect(excess(channel(0, of: passes), onset: 23_936, attack: 0.9) < 1e-3)
    for ambience in Ambience.allCases where ambience != .none {
      let settings = SoundSettings(breath: .none, cues: .none, ambience: ambience, volume: 100)
      let samples = one(cue(.rest, at: 0.5, lasts: 8), settings, seconds: 8)
      #expect(excess(channel(0, of: samples), onset: 0, attack: 1.5) < 1e-3, "\(ambience)")
    }
  }

  @Test("After a pause and after being muted, ambience and swell come back as slowly as they came first")
  func comingBack() {
    let settings = SoundSettings(breath: .swell, cues: .none, ambience: .rain, volume: 100)
    var bench = Bench(settings)
    bench.cues.push(cue(.breath(.holdFull), at: 0, lasts: 60, from: 1, to: 1))
    var transport = runningTransport()
    bench.render(seconds: 5, transport: transport)
    transport.pause(at: bench.frameTime)
    bench.render(seconds: 0.2, transport: transport)
    let resumed = bench.samples.count / 2
    transport.start(at: bench.frameTime)
    bench.render(seconds: 5, transport: transport)
    #expect(excess(Array(channel(0, of: bench.samples)[(resumed - 64)...]), onset: 64, attack: 0.9) < 1e-3)
    bench.controls.isMuted = true
    bench.render(seconds: 0.2, transport: transport)
    let heard = bench.samples.count / 2
    bench.controls.isMuted = false
    bench.render(seconds: 5, transport: transport)
    #expect(excess(Array(channel(0, of: bench.samples)[(heard - 64)...]), onset: 64, attack: 0.9) < 1e-3)
  }
}
