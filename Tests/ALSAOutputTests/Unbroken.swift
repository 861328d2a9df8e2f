import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

/// Settings under which something sounds all the time, so that a cut would show.
let sounding = SoundSettings(breath: .swell, cues: .wood, volume: 100)

/// What every fault has to leave whole.
enum Unbroken {
  /// How rough sound is that nothing disturbed: the largest bend between three neighbouring samples.
  static let usualRoughness: Float = {
    var device: FakePCM?
    let bench = LoopBench(settings: sounding) { clock in
      device = FakePCM(clock: clock)
      return [.opened(device!)]
    }
    bench.run(seconds: 5)
    return roughness(device!.samples[...])
  }()

  /// The largest bend of either channel.
  static func roughness(_ samples: ArraySlice<Float>) -> Float {
    var worst: Float = 0
    samples.withUnsafeBufferPointer { samples in
      var index = 4
      while index < samples.count {
        worst = max(worst, abs(samples[index] - 2 * samples[index - 2] + samples[index - 4]))
        index += 1
      }
    }
    return worst
  }

  /// Nothing that a device was given holds a click, and each stretch begins in silence.
  static func expectNoClick(_ devices: FakePCM..., location: SourceLocation = #_sourceLocation) {
    for device in devices {
      let bounds = device.stretches + [device.samples.count]
      for (from, to) in zip(bounds, bounds.dropFirst()) where from < to {
        #expect(device.samples[from] == 0, "a stretch begins aloud", sourceLocation: location)
        let rough = roughness(device.samples[from..<to])
        #expect(rough <= 1.5 * usualRoughness, "a click: \(rough)", sourceLocation: location)
      }
    }
  }

  /// Every second of the timeline was told of, sounded or skipped; what sounded did so on time, and not bunched.
  static func expectTimeline(
    _ records: [AudioRecord], seconds: ClosedRange<Int>, skipped: [Int]? = nil,
    location: SourceLocation = #_sourceLocation
  ) {
    func second(_ record: AudioRecord) -> Int { Int(record.offset.nanoseconds / 1_000_000_000) }
    #expect(records.map(second) == Array(seconds), sourceLocation: location)
    let sounded = records.filter { !$0.isSkipped }
    for record in sounded {
      // What is due while a device is being filled again may begin up to a block later, and no more.
      #expect(
        record.heard - record.due >= -11_000 && record.heard - record.due < 22_000_000,
        sourceLocation: location)
    }
    for (one, other) in zip(sounded, sounded.dropFirst()) {
      #expect(other.heard - one.heard > 970_000_000, "cues are bunched", sourceLocation: location)
    }
    if let skipped {
      #expect(records.filter(\.isSkipped).map(second) == skipped, sourceLocation: location)
    }
  }
}
