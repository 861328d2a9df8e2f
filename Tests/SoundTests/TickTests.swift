import Rhythm
import Testing

@testable import Sound

@Suite struct TickTests {
  /// The frames at which ticks are struck while cues are played at a rate in percent.
  private func ticks(_ cues: [Cue], seconds: Double, percent: Int = 100) -> [Int] {
    let settings = SoundSettings(breath: .none, cues: .none, ticks: true, volume: 100)
    var transport = Transport(
      end: TimelineOffset(nanoseconds: 60_000_000_000), rate: Rate(clampingPercent: Int64(percent)))
    transport.start(at: HostTime(nanoseconds: 0))
    var renderer = OfflineRenderer(cues: cues, settings: settings)
    let left = channel(0, of: renderer.render(frames: Int(seconds * 48_000), transport: transport))
    // A tick ends well before the next one: each stretch of sound is one.
    var last = -4800
    var onsets: [Int] = []
    for index in left.indices where left[index] != 0 {
      if index - last >= 4800 { onsets.append(index) }
      last = index
    }
    return onsets
  }

  @Test("A tick marks each second within a breath, to the frame, but not its ends")
  func seconds() {
    let breath = [
      cue(.breath(.inhale), at: 0.25, lasts: 3, from: 0, to: 1),
      cue(.breath(.exhale), at: 3.25, lasts: 2.5, from: 1, to: 0), cue(.rest, at: 5.75, lasts: 5),
    ]
    let expected = [1.25, 2.25, 4.25, 5.25].map { Int($0 * 48_000) }
    // The first sample of an attack may be too small for a float.
    for (found, due) in zip(ticks(breath, seconds: 9), expected) { #expect((0...3).contains(found - due)) }
    #expect(ticks(breath, seconds: 9).count == expected.count)
  }

  @Test("Ticks keep to the timeline's own seconds at another speed")
  func speed() {
    let found = ticks([cue(.pace, at: 0.5, lasts: 3)], seconds: 5, percent: 80)
    let expected = [1.5, 2.5].map { Int($0 / 0.8 * 48_000) }
    #expect(found.count == expected.count)
    for (found, due) in zip(found, expected) { #expect((0...3).contains(found - due)) }
  }

  @Test("A segment that is joined half-way goes on with the next second")
  func joined() {
    var cue = cue(.breath(.inhale), at: 0, lasts: 5, from: 0, to: 1)
    cue.isJoined = true
    var grid = TickGrid()
    #expect(grid.tick(in: cue, until: TimelineOffset(nanoseconds: 2_500_000_000)) == nil)
    #expect(grid.tick(in: cue, until: TimelineOffset(nanoseconds: 2_999_999_999)) == nil)
    let third = TimelineOffset(nanoseconds: 3_000_000_000)
    #expect(grid.tick(in: cue, until: third + 10) == third)
    #expect(grid.tick(in: cue, until: third + 20) == nil)
  }

  @Test("Without being asked for there is no tick")
  func silence() {
    var renderer = OfflineRenderer(
      cues: [cue(.breath(.inhale), at: 0, lasts: 4)],
      settings: SoundSettings(breath: .none, cues: .none, volume: 100))
    #expect(peak(renderer.render(frames: 48_000 * 4, transport: runningTransport())) == 0)
  }
}
