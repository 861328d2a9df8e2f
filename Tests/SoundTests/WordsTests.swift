import Realtime
import Rhythm
import Testing

@testable import Sound

/// Spoken words in the mix.
@Suite struct WordsTests {
  /// Something like speech: a tone of 220 Hz and its octaves, in syllables, loud.
  static func syllables(seconds: Double, level: Float = 0.5) -> SampledSound {
    let samples = (0..<Int(seconds * 48_000)).flatMap { frame -> [Float] in
      let time = Double(frame) / 48_000
      let voice = (1...8).reduce(0.0) {
        $0 + Double(
          Wave.sine(
            turns: Lanes(repeating: Float(time * 220 * Double($1)).truncatingRemainder(dividingBy: 1)))[0])
          / Double($1)
      }
      let syllable = Double(
        Wave.sine(turns: Lanes(repeating: Float(time * 2).truncatingRemainder(dividingBy: 1)))[0])
      let value = level * Float(0.3 * voice * syllable)
      return [value, value]
    }
    return SampledSound(interleaved: samples, use: .speech)!
  }

  /// Words at a place, in seconds.
  private func words(
    _ sound: SampledSound, _ id: UInt32, at seconds: Double, until end: Double = 3600,
    kind: WordsCue.Kind = .sentence, generation: UInt32 = 0
  ) -> WordsCue {
    WordsCue(
      sound, id: id, kind: kind, offset: TimelineOffset(nanoseconds: Int64(seconds * 1e9)),
      end: TimelineOffset(nanoseconds: Int64(end * 1e9)), generation: generation)
  }

  private func told(_ port: WordsPort) -> [WordsRecord] {
    var records: [WordsRecord] = []
    while let record = port.told.pop() { records.append(record) }
    return records
  }

  private let silent = SoundSettings(breath: .none, cues: .none, volume: 100)

  @Test("Words begin in their frame, softly, as loud as speech is, and below their ceiling")
  func place() throws {
    for level: Float in [0.02, 0.5, 1] {
      let sound = Self.syllables(seconds: 2, level: level)
      var bench = Bench(silent)
      bench.port.cues.push(words(sound, 7, at: 1))
      bench.render(seconds: 4, transport: runningTransport())
      let records = told(bench.port)
      #expect(records.map(\.event) == [.begun, .done])
      #expect(records.map(\.id) == [7, 7])
      #expect(records.first?.frame == 48_000)
      let left = channel(0, of: bench.samples)
      #expect(peak(Array(left[..<48_000])) == 0)
      #expect(peak(Array(left[48_000..<48_096])) < 0.01 * peak(left))
      #expect(peak(left) <= Ceilings.words)
      let loudest = Loudness.loudest(left: left, right: channel(1, of: bench.samples))
      // What is held back at its peaks is a little quieter than was meant, and never louder.
      #expect((-2.6...0.1).contains(loudest - SpeechPreparation.loudness), "\(level)")
    }
  }

  @Test("A consonant keeps its edge: only the beginning and the end are faded")
  func consonants() throws {
    var samples = [Float](repeating: 0, count: 2 * 48_000)
    for frame in 4_800..<48_000 { samples[2 * frame] = frame < 24_000 ? 0.01 : frame % 2 == 0 ? 0.4 : -0.4 }
    for frame in 0..<48_000 { samples[2 * frame + 1] = samples[2 * frame] }
    let sound = try #require(SampledSound(interleaved: samples, use: .speech))
    // From one millisecond to the next it is there, as it was spoken.
    let view = sound.view
    let edge = try #require((0..<sound.frames).first { abs(view.left[$0]) > 0.9 * view.peak })
    #expect(edge > 18_000)
    #expect(abs(view.left[edge - 1]) < 0.1 * view.peak)
    #expect(abs(view.left[0]) < 0.001 * view.peak)
  }

  @Test("The rest goes down by 6 dB in half a second before a word, and comes back in one after it")
  func ducking() throws {
    let settings = SoundSettings(breath: .tone, cues: .none, volume: 100)
    let tone = cue(.pace, at: 0, lasts: 30, from: 0.5, to: 0.5)
    var alone = Bench(settings)
    alone.cues.push(tone)
    alone.render(seconds: 9, transport: runningTransport())
    var bench = Bench(settings)
    bench.cues.push(tone)
    // Words that are only just there, so that what is heard is the rest.
    let sound = Self.syllables(seconds: 2)
    bench.port.cues.push(words(sound, 1, at: 4))
    bench.render(seconds: 9, transport: runningTransport())
    let length = Double(sound.frames) / 48_000
    var without = channel(0, of: bench.samples)
    for frame in 0..<sound.frames { without[4 * 48_000 + frame] -= sound.view.left[frame] }
    func ratio(_ from: Double, _ to: Double) -> Double {
      let range = Int(from * 48_000)..<Int(to * 48_000)
      return decibels(level(without[range]) / level(channel(0, of: alone.samples)[range]))
    }
    #expect(abs(ratio(2, 3.45)) < 0.05)
    #expect((-3 ... -1.5).contains(ratio(3.7, 3.75)))
    #expect(abs(ratio(4, 4 + length) + 6.02) < 0.1)
    #expect(abs(ratio(4 + length + 0.45, 4 + length + 0.55) + 2.5) < 0.6)
    #expect(abs(ratio(4 + length + 1.1, 9)) < 0.05)
  }

  @Test("A sentence waits for the one before it, and none is cut off")
  func queue() throws {
    let sound = Self.syllables(seconds: 2)
    var bench = Bench(silent)
    bench.port.cues.push(words(sound, 1, at: 1))
    bench.port.cues.push(words(sound, 2, at: 1.5))
    bench.render(seconds: 7, transport: runningTransport())
    let records = told(bench.port)
    #expect(records.map(\.id) == [1, 1, 2, 2])
    #expect(records[2].frame - records[1].frame == 12_000)
    #expect(records[1].frame >= records[0].frame + Int64(sound.frames))
    let left = channel(0, of: bench.samples)
    for record in [records[0], records[2]] {
      let start = Int(record.frame)
      #expect((0..<sound.frames).allSatisfy { left[start + $0] == sound.view.left[$0] })
    }
  }

  @Test("A spoken cue begins in its frame, and keeps quiet under a sentence: there the bowl is heard")
  func phases() throws {
    let sound = Self.syllables(seconds: 0.8)
    let sentence = Self.syllables(seconds: 2)
    var bench = Bench(SoundSettings(breath: .none, cues: .spoken, volume: 100))
    bench.port.cues.push(words(sound, 1, at: 1, until: 2, kind: .phase))
    bench.port.cues.push(words(sound, 2, at: 2, until: 3, kind: .phase))
    bench.port.cues.push(words(sentence, 3, at: 5))
    bench.port.cues.push(words(sound, 4, at: 6, until: 7, kind: .phase))
    bench.cues.push(cue(.breath(.inhale), at: 1, lasts: 1))
    bench.cues.push(cue(.breath(.exhale), at: 2, lasts: 1))
    bench.cues.push(cue(.breath(.inhale), at: 6, lasts: 1))
    bench.render(seconds: 12, transport: runningTransport())
    let begun = told(bench.port).filter { $0.event == .begun }
    #expect(begun.map(\.id) == [1, 2, 3])
    #expect(begun.map(\.frame) == [48_000, 96_000, 240_000])
    let left = channel(0, of: bench.samples)
    for start in [48_000, 96_000] {
      #expect((0..<sound.frames).allSatisfy { left[start + $0] == sound.view.left[$0] })
    }
    #expect(peak(Array(left[(96_000 + sound.frames)..<240_000])) == 0)
    #expect(peak(Array(left[(240_000 + sentence.frames + 100)...])) > 0.005)
  }

  @Test("Words of a phase that are longer than it give way softly to what comes next")
  func longPhases() {
    let sound = Self.syllables(seconds: 3)
    var bench = Bench(SoundSettings(breath: .none, cues: .spoken, volume: 100))
    bench.port.cues.push(words(sound, 1, at: 1, until: 2, kind: .phase))
    bench.port.cues.push(words(sound, 2, at: 4, until: 5, kind: .phase))
    bench.render(seconds: 8, transport: runningTransport())
    let left = channel(0, of: bench.samples)
    #expect(peak(Array(left[96_000..<108_000])) > 0.001)
    #expect(peak(Array(left[109_000..<192_000])) == 0)
    #expect(roughest(left) < 0.02)
    #expect(told(bench.port).map(\.event) == [.begun, .done, .begun, .done])
  }

  @Test("Paused words stand still, and go on a little before where they stopped")
  func pause() throws {
    let sound = Self.syllables(seconds: 3)
    var bench = Bench(silent)
    bench.port.cues.push(words(sound, 1, at: 1))
    var transport = runningTransport()
    bench.render(seconds: 2, transport: transport)
    transport.pause(at: HostTime(nanoseconds: 2_000_000_000))
    bench.render(seconds: 5, transport: transport)
    let left = channel(0, of: bench.samples)
    #expect(peak(Array(left[(2 * 48_000 + 1_000)..<(7 * 48_000)])) == 0)
    let again = FrameMap.exact.hostTime(of: bench.frame)
    transport.start(at: again)
    bench.render(seconds: 4, transport: transport)
    let records = told(bench.port)
    #expect(records.map(\.event) == [.begun, .done])
    // Paused for five seconds, and 0.15 s of it are heard twice.
    let expected = 48_000 + sound.frames + 5 * 48_000 + 7_200
    #expect(abs(Int(records[1].frame) - expected) < 1_500)
  }

  @Test("Words of an older generation give way, and those that wait are dropped; so with the voice off")
  func overtaken() throws {
    let sound = Self.syllables(seconds: 3)
    for turnsOff in [false, true] {
      var bench = Bench(silent)
      bench.port.cues.push(words(sound, 1, at: 1))
      bench.port.cues.push(words(sound, 2, at: 2))
      var transport = runningTransport()
      bench.render(seconds: 2, transport: transport)
      if turnsOff {
        bench.controls.isSpeaking = false
      } else {
        transport.move(
          to: TimelineOffset(nanoseconds: 60_000_000_000), end: transport.end, gate: nil,
          at: FrameMap.exact.hostTime(of: bench.frame))
      }
      bench.render(seconds: 3, transport: transport)
      let records = told(bench.port)
      #expect(Set(records.filter { $0.event == .done }.map(\.id)) == [1, 2])
      #expect(records.filter { $0.event == .begun }.map(\.id) == [1])
      let left = channel(0, of: bench.samples)
      #expect(peak(Array(left[(2 * 48_000 + 13_000)...])) == 0)
      #expect(roughest(Array(left[(2 * 48_000 - 100)..<(2 * 48_000 + 13_000)])) < 0.02)
    }
  }

  @Test("Whatever sounds at once, nothing exceeds the whole's ceiling")
  func ceiling() {
    let square = (0..<96_000).flatMap { frame -> [Float] in
      let value: Float = frame % 100 < 50 ? 1 : -1
      return [value, value]
    }
    let own = OwnSounds(
      inhale: SampledSound(interleaved: square, use: .cue),
      ambience: SampledSound(interleaved: square, use: .loop))
    // Short and high, so that words reach their own ceiling.
    let pulses = (0..<96_000).flatMap { frame -> [Float] in
      let value: Float = frame % 400 < 6 ? 1 : 0
      return [value, value]
    }
    let sound = SampledSound(interleaved: pulses, use: .speech)!
    var bench = Bench(SoundSettings(breath: .tone, cues: .spoken, ambience: .pink, own: own, volume: 100))
    for index in 0..<8 {
      bench.cues.push(cue(.breath(.inhale), at: Double(index) * 1.5, lasts: 1.5, from: 0, to: 1))
      bench.port.cues.push(
        words(sound, UInt32(index), at: Double(index) * 1.1, kind: [.sentence, .phase, .label][index % 3]))
    }
    bench.render(seconds: 14, transport: runningTransport())
    #expect(peak(bench.samples) <= Ceilings.total)
    #expect(peak(bench.samples) > Ceilings.words)
  }
}
