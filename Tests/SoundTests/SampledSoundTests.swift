import Glibc
import Realtime
import Rhythm
import Testing

@testable import Sound

/// An author's sound may be anything: what is played of it keeps to the limits.
@Suite struct SampledSoundTests {
  /// A loud tone that is there at once, from a second on, for so long.
  private func knock(at start: Double, lasts: Double, seconds: Double, amplitude: Float = 1) -> [Float] {
    (0..<Int(seconds * 48_000)).flatMap { frame -> [Float] in
      let time = Double(frame) / 48_000
      let isOn = time >= start && time < start + lasts
      let value = isOn ? amplitude * Float(cos(2 * Double.pi * 400 * time)) : 0
      return [value, value]
    }
  }

  /// What is played of a sound for the in-breath, from the cue's onset on.
  private func played(_ sound: SampledSound, seconds: Double, cues: Int = 1) -> [Float] {
    var renderer = OfflineRenderer(
      cues: (0..<cues).map { cue(.breath(.inhale), at: 0.2 + Double($0) * 0.4, lasts: 4) },
      settings: SoundSettings(breath: .none, cues: .bowl, own: OwnSounds(inhale: sound), volume: 100))
    let samples = renderer.render(frames: Int((seconds + 0.2) * 48_000), transport: runningTransport())
    return Array(samples.dropFirst(2 * 9600))
  }

  @Test("A sound that is there at once comes in over 100 ms, wherever in it that is")
  func onsets() throws {
    for start in [0.0, 0.5] {
      let sound = try #require(
        SampledSound(interleaved: knock(at: start, lasts: 1, seconds: 2), use: .cue))
      let left = channel(0, of: played(sound, seconds: 2))
      let onset = Int(start * 48_000)
      let loudest = peak(left)
      #expect(loudest > 0.01)
      for (milliseconds, share) in [(5, 0.11), (25, 0.31), (50, 0.56), (75, 0.81)] {
        let part = Array(left[..<(onset + milliseconds * 48)])
        #expect(Double(peak(part)) <= share * Double(loudest), "\(milliseconds) ms after \(start) s")
      }
      // It ends softly, too: no step is larger than the tone's own.
      #expect(steepest(left) <= loudest * Float(2 * Double.pi * 400 / 48_000) * 1.1)
    }
  }

  @Test("A second knock, while the first still rings, is held back as well")
  func secondOnset() throws {
    let quiet = knock(at: 0, lasts: 2, seconds: 2, amplitude: 0.1)
    let loud = knock(at: 1, lasts: 1, seconds: 2, amplitude: 0.9)
    let sound = try #require(SampledSound(interleaved: zip(quiet, loud).map(+), use: .cue))
    let left = channel(0, of: played(sound, seconds: 2))
    let loudest = peak(left)
    #expect(peak(Array(left[..<(48_000 + 50 * 48)])) <= 0.7 * loudest)
    #expect(peak(Array(left[..<(48_000 + 20 * 48)])) <= 0.4 * loudest)
  }

  @Test("Words lose no consonant: they are there after 20 ms")
  func words() throws {
    let sound = try #require(SampledSound(interleaved: knock(at: 0, lasts: 1, seconds: 1), use: .words))
    let left = channel(0, of: played(sound, seconds: 1))
    #expect(peak(Array(left[..<(30 * 48)])) > 0.95 * peak(left))
    #expect(peak(Array(left[..<(5 * 48)])) < 0.5 * peak(left))
  }

  @Test("It is turned down to peak and loudness, never up, and keeps to them however often it comes")
  func limits() throws {
    let loud = try #require(SampledSound(interleaved: knock(at: 0, lasts: 3, seconds: 3), use: .cue))
    let samples = played(loud, seconds: 6, cues: 8)
    #expect(peak(samples) <= Ceilings.struck)
    #expect(Meter(samples).integrated <= -26)
    let soft = try #require(
      SampledSound(interleaved: knock(at: 0, lasts: 1, seconds: 1, amplitude: 0.01), use: .cue))
    #expect(soft.view.peak <= 0.01)
    #expect(soft.view.peak > 0.0099)
  }

  @Test("It begins at the frame of its cue")
  func place() throws {
    let ramp = (0..<9600).flatMap { [Float($0) / 96_000, Float($0) / 96_000] }
    let sound = try #require(SampledSound(interleaved: ramp, use: .words))
    let offset = 0.2 + 17.0 / 48_000
    var renderer = OfflineRenderer(
      cues: [cue(.breath(.exhale), at: offset, lasts: 1)],
      settings: SoundSettings(breath: .none, cues: .none, own: OwnSounds(exhale: sound), volume: 100))
    let left = channel(0, of: renderer.render(frames: 24_000, transport: runningTransport()))
    let onset = 9617
    let holds = left[...onset].allSatisfy { $0 == 0 }
    #expect(holds)
    for frame in 1..<9000 { #expect(left[onset + frame] == sound.view.left[frame]) }
  }

  @Test("A loop goes round without a seam, at even power")
  func loop() throws {
    var noise = SeededNoise(seed: 3)
    var walk: Float = 0
    let samples = (0..<(48_000 * 9)).flatMap { _ -> [Float] in
      let white = noise.next()
      walk = walk * 0.98 + white[0] * 0.1
      return [walk, walk * 0.5 + white[1] * 0.05]
    }
    let sound = try #require(SampledSound(interleaved: samples, use: .loop))
    #expect(sound.frames == 48_000 * 6)
    #expect(sound.view.peak <= Ceilings.ambience)
    var renderer = OfflineRenderer(
      cues: [],
      settings: SoundSettings(breath: .none, cues: .none, own: OwnSounds(ambience: sound), volume: 100))
    let left = channel(0, of: renderer.render(frames: 48_000 * 20, transport: runningTransport()))
    let steady = Array(left[(48_000 * 5)...])
    // Round after round the same, and at the seam no rougher than anywhere.
    let holds2 = steady[..<288_000].elementsEqual(steady[288_000..<576_000])
    #expect(holds2)
    let seam = steady[(48_000 - 64)..<(48_000 + 64)]
    #expect(roughest(Array(seam)) <= roughest(Array(steady[50_000..<280_000])))
    let powers = stride(from: 0, to: 288_000, by: 24_000).map { level(steady[$0..<($0 + 24_000)]) }
    #expect(powers.max()! / powers.min()! < 1.5)
  }

  @Test("A sound that comes while it plays is heard from its next phase on; until then a bowl stands in")
  func late() throws {
    let sound = try #require(SampledSound(interleaved: knock(at: 0, lasts: 1, seconds: 1), use: .words))
    var bench = Bench(SoundSettings(breath: .none, cues: .bowl, volume: 100))
    var bowl = Bench(SoundSettings(breath: .none, cues: .bowl, volume: 100))
    for second in [0.5, 8.5] {
      bench.cues.push(cue(.breath(.inhale), at: second, lasts: 4))
      bowl.cues.push(cue(.breath(.inhale), at: second, lasts: 4))
    }
    for seconds in [3.0, 9.0] {
      bench.render(seconds: seconds, transport: runningTransport())
      bowl.render(seconds: seconds, transport: runningTransport())
      if seconds == 3 { #expect(bench.samples == bowl.samples) }
      bench.controls.put(OwnSounds(inhale: sound))
    }
    let onset = Int(8.5 * 48_000)
    // What still rings of the bowl is far below.
    let left = channel(0, of: bench.samples)
    for frame in 1_000..<9_000 { #expect(abs(left[onset + frame] - sound.view.left[frame]) < 0.002) }
  }

  @Test("Ambience that comes while it plays opens slowly, and the end has the author's sounds make way")
  func lateAmbience() throws {
    let tone = knock(at: 0, lasts: 9, seconds: 9, amplitude: 0.3)
    let loop = try #require(SampledSound(interleaved: tone, use: .loop))
    var bench = Bench(SoundSettings(breath: .none, cues: .none, volume: 100))
    bench.cues.push(cue(.breath(.exhale), at: 0, lasts: 6))
    bench.render(seconds: 2, transport: runningTransport())
    #expect(peak(bench.samples) == 0)
    bench.controls.put(OwnSounds(ambience: loop))
    bench.render(seconds: 4, transport: runningTransport())
    let left = channel(0, of: bench.samples)
    let full = peak(Array(left[(48_000 * 5)...]))
    #expect(full > 0.005)
    #expect(peak(Array(left[..<(48_000 * 2 + 24_000)])) < 0.1 * full)
    #expect(peak(Array(left[..<(48_000 * 3)])) < 0.5 * full)

    let long = try #require(SampledSound(interleaved: knock(at: 0, lasts: 9, seconds: 9), use: .cue))
    var end = Bench(SoundSettings(breath: .none, cues: .none, own: OwnSounds(exhale: long), volume: 100))
    end.cues.push(cue(.breath(.exhale), at: 0, lasts: 2))
    end.cues.push(Cue(endAt: TimelineOffset(nanoseconds: 2_000_000_000), index: 1))
    end.render(seconds: 12, transport: runningTransport(end: 2))
    #expect(peak(Array(end.samples.suffix(48_000))) == 0, "nothing outlasts the end's own sound")
  }

  @Test(
    "Sounds that are saved anew come at their next beginning, and what is heard all the while changes softly")
  func replaced() throws {
    func loop(_ amplitude: Float) throws -> SampledSound {
      try #require(
        SampledSound(interleaved: knock(at: 0, lasts: 9, seconds: 9, amplitude: amplitude), use: .loop))
    }
    let knocking = try #require(SampledSound(interleaved: knock(at: 0, lasts: 1, seconds: 1), use: .cue))
    let own = OwnSounds(inhale: knocking, ambience: try loop(0.3))
    var bench = Bench(SoundSettings(breath: .none, cues: .none, own: own, volume: 100))
    bench.cues.push(cue(.breath(.inhale), at: 20, lasts: 4))
    bench.render(seconds: 6, transport: runningTransport())
    bench.controls.replaceOwn(with: OwnSounds(ambience: try loop(0.003)))
    bench.render(seconds: 13, transport: runningTransport())
    bench.controls.replaceOwn(with: OwnSounds())
    bench.render(seconds: 6, transport: runningTransport())
    let left = channel(0, of: bench.samples)
    func loudest(_ from: Int, _ to: Int) -> Float { peak(Array(left[(48_000 * from)..<(48_000 * to)])) }
    let (before, after) = (loudest(4, 6), loudest(17, 19))
    #expect(before > 0.005)
    // The softer one is there, a quarter of what the other was turned down to, and the in-breath has lost its own sound with it.
    #expect(after > 0.0005 && after < 0.5 * before, "\(after) after \(before)")
    #expect(loudest(23, 25) == 0)
    // It goes within seconds, and never at a stroke: no step is larger than the tone's own.
    #expect(loudest(6, 7) > 0.3 * before)
    let changes = Array(left[(48_000 * 5)...])
    #expect(steepest(changes) <= peak(changes) * Float(2 * Double.pi * 400 / 48_000) * 1.1)
  }

  @Test("The end is heard for as long as it says: until then something sounds, and then nothing")
  func endOfAll() {
    for family in CueFamily.allCases {
      var bench = Bench(SoundSettings(cues: family, ambience: .ocean, volume: 100))
      bench.cues.push(cue(.breath(.exhale), at: 0, lasts: 2, from: 1, to: 0))
      bench.cues.push(Cue(endAt: TimelineOffset(nanoseconds: 2_000_000_000), index: 1))
      bench.render(seconds: 14, transport: runningTransport(end: 2))
      let end = 2 * 48_000 + Int(EndSound.duration * 48_000 / 1_000_000_000)
      let last = channel(0, of: bench.samples).lastIndex { $0 != 0 } ?? 0
      #expect((end - 9_600..<end).contains(last), "\(family): \(Double(last) / 48_000) s")
    }
  }

  @Test("Silence and nothing are no sound, and what is no number is silence")
  func nothing() {
    #expect(SampledSound(interleaved: [], use: .cue) == nil)
    #expect(SampledSound(interleaved: [Float](repeating: 0, count: 100), use: .loop) == nil)
    #expect(SampledSound(interleaved: [.nan, .infinity, .nan, -.infinity], use: .words) == nil)
    let short = SampledSound(interleaved: [0.1, 0.2, 0.1, 0.1, 0.3, 0.1], use: .loop)
    #expect(short.map { $0.frames >= AudioFormat.chunk } == true)
  }
}
