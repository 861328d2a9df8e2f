import PatternFiles
import Rhythm
import Testing

@testable import Sound

/// The limits, held against another's meter, for every built-in pattern with every sound.
@Suite struct LevelTests {
  /// What no sample may exceed, in dBFS, and the whole on average, in LUFS.
  private let highestPeak = -12.0
  private let highestLoudness = -26.0
  /// The largest second difference of a tonal sound without a click: what its highest partials bend at full level.
  private let tonalRoughness: Float = 0.004

  @Test("All built-in patterns are there to be rendered")
  func patterns() {
    #expect(BuiltIn.all.count == Catalogue.builtIn.all().count)
    // So many that each kind of sound has its turn, several times over.
    #expect(BuiltIn.all.count >= 3 * max(CueFamily.allCases.count, Ambience.allCases.count))
  }

  @Test(
    "Every pattern with every family stays within peak and loudness, and never clicks", arguments: BuiltIn.all
  )
  func families(pattern: BuiltIn) {
    // Spoken and counted cues are bowls as yet, sample for sample; that has a test of its own.
    for family in pattern.share(of: [CueFamily.none, .bowl, .chime, .wood]) {
      let settings = SoundSettings(cues: family, ticks: family == .wood, volume: 100)
      let beginning = pattern.render(settings, seconds: 45)
      let end = pattern.render(settings, from: pattern.seconds - 8, seconds: 24)
      for samples in [beginning, end] {
        let meter = Meter(samples)
        #expect(meter.peak <= highestPeak, "\(family)")
        #expect(meter.integrated <= highestLoudness, "\(family)")
        for index in 0..<2 { #expect(roughest(channel(index, of: samples)) < tonalRoughness, "\(family)") }
      }
      // A breath is accompanied from its beginning on, and the end is always told.
      if case .breath = pattern.timeline.segment(index: 0)?.kind {
        #expect(Meter(beginning).integrated > -45)
      }
      #expect(Meter(end).peak > -40, "\(family)")
      // Long after the end there is nothing left.
      #expect(peak(Array(end.suffix(96_000))) == 0, "\(family)")
    }
  }

  @Test("Every pattern with every ambience stays within peak and loudness", arguments: BuiltIn.all)
  func ambiences(pattern: BuiltIn) {
    for ambience in pattern.share(of: Ambience.allCases.filter { $0 != .none }) {
      let settings = SoundSettings(ambience: ambience, ticks: true, volume: 100)
      let meter = Meter(pattern.render(settings, from: -4, seconds: 45))
      #expect(meter.peak <= highestPeak, "\(ambience)")
      #expect(meter.integrated <= highestLoudness, "\(ambience)")
      let end = pattern.render(settings, from: pattern.seconds - 8, seconds: 24)
      #expect(Meter(end).peak <= highestPeak, "\(ambience)")
      #expect(peak(Array(end.suffix(96_000))) == 0, "\(ambience)")
    }
  }

  @Test("A quiet start: the volume where nobody chose one is about −30 LUFS")
  func usualVolume() throws {
    let box = try #require(BuiltIn.all.first { $0.id == "box" })
    let meter = Meter(box.render(SoundSettings(), seconds: 60))
    #expect((-32 ... -28).contains(meter.integrated))
  }

  @Test("The swell's loudness stays within 3 dB over a breath, holds and all")
  func swell() throws {
    for id in ["box", "4-7-8", "even-breath", "longer-out-breath"] {
      let pattern = try #require(BuiltIn.all.first { $0.id == id })
      let meter = Meter(pattern.render(SoundSettings(cues: .none, volume: 100), seconds: 40))
      // From two seconds on it is fully there.
      let levels = meter.momentary.dropFirst(20)
      #expect(levels.max()! - levels.min()! < 3, "\(id)")
      #expect(levels.min()! > -36, "\(id)")
    }
  }

  @Test("Volumes below 100 are quieter by what they say, and 0 is silence")
  func volumes() throws {
    let box = try #require(BuiltIn.all.first { $0.id == "box" })
    func loudness(_ volume: Int) -> Double {
      Meter(box.render(SoundSettings(ambience: .pink, volume: volume), seconds: 20)).integrated
    }
    let full = loudness(100)
    for volume in [80, 60, 20] {
      let expected = full + decibels(Double(Mixer.gain(ofVolume: volume)))
      #expect(abs(loudness(volume) - expected) < 0.1)
    }
    #expect(peak(box.render(SoundSettings(ambience: .pink, volume: 0), seconds: 4)) == 0)
  }

  @Test("Settle's own measure of loudness agrees with libebur128's")
  func ownMeter() throws {
    let box = try #require(BuiltIn.all.first { $0.id == "box" })
    let samples = box.render(SoundSettings(ambience: .rain, volume: 100), seconds: 12)
    let own = Loudness.loudest(left: channel(0, of: samples), right: channel(1, of: samples))
    #expect(abs(own - Meter(samples).momentary.max()!) < 0.05)
  }
}
