import Realtime
import Rhythm
import Testing

@testable import Sound

/// What `settle watch` asks for: other sounds while an exercise plays.
@Suite struct SceneTests {
  /// Renders `before` seconds, changes the sound, and renders `after` seconds more: the left channel.
  private func change(
    from old: SoundSettings, to new: SoundSettings, before: Double = 6, after: Double = 8
  ) -> (samples: [Float], at: Int) {
    var bench = Bench(old)
    bench.cues.push(cue(.breath(.inhale), at: 0, lasts: 30))
    bench.render(seconds: before, transport: runningTransport())
    let place = Int(bench.frame)
    bench.controls.change(to: new)
    bench.render(seconds: after, transport: runningTransport())
    return (channel(0, of: bench.samples), place)
  }

  @Test("A sound that changes leaves no gap and makes no click", arguments: [BreathSound.tone, .none])
  func seam(_ breath: BreathSound) {
    let old = SoundSettings(breath: .swell, cues: .none, ambience: .ocean, volume: 100)
    var new = old
    new.breath = breath
    let (samples, place) = change(from: old, to: new)
    #expect(!samples[48_000...].contains { $0 == 0 })
    let steady = max(roughest(Array(samples[96_000..<place])), roughest(Array(samples[(place + 240_000)...])))
    #expect(roughest(Array(samples[(place - 480)..<(place + 96_000)])) <= steady * 1.05)
  }

  @Test("One ambience goes before another one comes, so that both together are never louder than one")
  func ambience() {
    let old = SoundSettings(breath: .none, cues: .none, ambience: .brown, volume: 100)
    var new = old
    new.ambience = .pink
    let (samples, place) = change(from: old, to: new, after: 9)
    #expect(peak(samples) <= Ceilings.ambience)
    // Closing takes 2.5 s and opening 3.
    let turn = place + Int(2.5 * 48_000)
    #expect(peak(Array(samples[(turn - 200)..<(turn + 600)])) < 0.000_5)
    #expect(peak(Array(samples[(turn + 200_000)...])) > 0.005)
    let renewed = Array(samples[(turn + 200_000)...])
    var alone = Bench(new)
    alone.cues.push(cue(.breath(.inhale), at: 0, lasts: 30))
    alone.render(seconds: 9, transport: runningTransport())
    // The new one is as loud as it would have been from the beginning.
    let usual = peak(Array(channel(0, of: alone.samples)[200_000...]))
    #expect(abs(peak(renewed) / usual - 1) < 0.25)
  }

  @Test("The next cue is of the new family, and nothing wanted twice changes anything")
  func cues() {
    var bench = Bench(SoundSettings(breath: .none, cues: .none, volume: 100))
    bench.cues.push(cue(.breath(.inhale), at: 0.2, lasts: 1))
    bench.render(seconds: 1, transport: runningTransport())
    #expect(peak(bench.samples) == 0)
    bench.controls.change(to: SoundSettings(breath: .none, cues: .wood, volume: 3))
    bench.cues.push(cue(.breath(.exhale), at: 1.2, lasts: 1))
    bench.render(seconds: 1, transport: runningTransport())
    // The volume is the listener's, and stays.
    #expect(peak(bench.samples) > 0.01)

    let settings = SoundSettings(breath: .swell, cues: .none, ambience: .rain, volume: 80)
    let same = change(from: settings, to: settings).samples
    var bench2 = Bench(settings)
    bench2.cues.push(cue(.breath(.inhale), at: 0, lasts: 30))
    bench2.render(seconds: 14, transport: runningTransport())
    #expect(same == Array(channel(0, of: bench2.samples).prefix(same.count)))
  }
}
