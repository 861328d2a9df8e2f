import Rhythm
import Testing

@testable import Sound

/// A device whose clock is off and whose answers jitter, looked at every period.
private struct Device {
  var ppm = 0.0
  var jitter = 0.0
  var latencyStep = (at: Double.infinity, nanoseconds: 0.0)
  var clock = SampleClock()
  private var random = SplitMix(state: 1)

  init(ppm: Double = 0, jitter: Double = 0) {
    self.ppm = ppm
    self.jitter = jitter
  }

  /// When frame `frame` is truly heard, in nanoseconds.
  func heard(_ frame: Double, at seconds: Double) -> Double {
    let step = seconds >= latencyStep.at ? latencyStep.nanoseconds : 0
    return 1e9 + frame * AudioFormat.nominalNanosecondsPerFrame * (1 + ppm * 1e-6) + step
  }

  /// Looks at it every 1,024 frames for so long; the clock's error in nanoseconds after each look.
  mutating func run(seconds: Double) -> [Double] {
    var errors: [Double] = []
    for look in 1...Int(seconds * 48_000 / 1024) {
      let frame = Double(look) * 1024
      let true_ = heard(frame, at: frame / 48_000)
      let seen = HostTime(nanoseconds: Int64((true_ + random.symmetric() * jitter).rounded()))
      clock.observe(
        ClockMeasurement(
          before: seen, after: seen, framesWritten: Int64(frame) + 2048,
          framesWrittenSincePrepare: Int64(frame) + 2048, delay: 2048))
      guard let map = clock.map else { continue }
      let estimate = map.hostTime(of: Int64(frame) + 2048)
      errors.append(Double(estimate.nanoseconds) - heard(frame + 2048, at: frame / 48_000))
    }
    return errors
  }
}

/// A small random series that is the same each time.
struct SplitMix {
  var state: UInt64

  /// A number from −1 to 1.
  mutating func symmetric() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) / Double(1 << 52) - 1
  }
}

@Suite struct SampleClockTests {
  /// One frame in nanoseconds.
  private let frame = 1e9 / 48_000

  @Test("Without skew and jitter it is within a frame from the first look on")
  func exact() {
    var device = Device()
    #expect(device.run(seconds: 60).allSatisfy { abs($0) < frame })
  }

  @Test("With 500 ppm and 1 ms of jitter the 99th percentile is within 0.2 ms after 30 s, for ten minutes")
  func skewAndJitter() {
    for ppm in [-500.0, 500.0] {
      var device = Device(ppm: ppm, jitter: 1e6)
      let errors = device.run(seconds: 600)
      let late = errors.dropFirst(Int(30 * 48_000 / 1024)).map(abs).sorted()
      #expect(late[late.count * 99 / 100] <= 200_000)
    }
  }

  @Test("A skew without jitter is learnt to within a frame in five seconds, and then kept")
  func skew() {
    var device = Device(ppm: 500)
    let errors = device.run(seconds: 60)
    #expect(errors.dropFirst(5 * 47).allSatisfy { abs($0) < frame })
  }

  @Test("A step of latency is followed after five looks, and the rate is kept")
  func latencyStep() {
    var device = Device(ppm: 300)
    device.latencyStep = (at: 30, nanoseconds: 40e6)
    let errors = device.run(seconds: 60)
    let step = Int(30 * 48_000 / 1024)
    #expect(abs(errors[step]) > 30e6)
    #expect(errors.dropFirst(step + 8).allSatisfy { abs($0) < 2 * frame })
  }

  @Test("A look that took long, an absurd delay and a device that is not heard yet change nothing")
  func discarded() {
    var clock = SampleClock()
    /// A look so many milliseconds after the first, at a device that hears 48 frames in each.
    func look(
      at milliseconds: Int64 = 0, took: Nanoseconds = 0, delay: Int64, written: Int64 = 4096
    ) -> ClockMeasurement {
      let before = HostTime(nanoseconds: 1_000_000_000 + milliseconds * 1_000_000)
      return ClockMeasurement(
        before: before, after: before + took, framesWritten: written, framesWrittenSincePrepare: written,
        delay: delay)
    }
    for milliseconds in stride(from: Int64(0), through: 100, by: 10) {
      let true_ = 3072 - 48 * milliseconds
      clock.observe(look(at: milliseconds, delay: 4096))
      clock.observe(look(at: milliseconds, delay: 5000))
      clock.observe(look(at: milliseconds, delay: -1))
      clock.observe(look(at: milliseconds, delay: Int64.max / 2, written: .max))
      if milliseconds < 50 { clock.observe(look(at: milliseconds, took: 300_000, delay: true_)) }
    }
    #expect(clock.map == nil)
    for milliseconds in [Int64(0), 15, 30] {
      clock.observe(look(at: milliseconds, took: 100_000, delay: 3072 - 48 * milliseconds))
    }
    #expect(clock.map?.frame == 2464)
    #expect(clock.map?.time == HostTime(nanoseconds: 1_030_050_000))
  }

  @Test("A server that reads once, pauses for a cycle and then runs is not trusted before it runs")
  func pauseAtTheStart() {
    var clock = SampleClock()
    // Frames heard at every 2 ms: it begins, stands still from 20 to 40 ms, and goes on.
    for look in 0..<60 {
      let milliseconds = Int64(look) * 2
      let heard = 48 * (milliseconds < 20 ? milliseconds : milliseconds < 40 ? 20 : milliseconds - 20) + 1
      let time = HostTime(nanoseconds: milliseconds * 1_000_000)
      clock.observe(
        ClockMeasurement(
          before: time, after: time, framesWritten: 8192, framesWrittenSincePrepare: 8192,
          delay: 8192 - heard))
      if milliseconds < 60 { #expect(clock.map == nil) }
    }
    #expect(clock.map?.frame(at: HostTime(nanoseconds: 100_000_000)) == 3841)
  }

  @Test("A single outlier is passed over")
  func outlier() {
    var device = Device(ppm: 0)
    _ = device.run(seconds: 10)
    let before = device.clock.map
    let seen = HostTime(nanoseconds: 1_000_000_000 + 10_500_000_000)
    let used = device.clock.observe(
      ClockMeasurement(
        before: seen, after: seen, framesWritten: 482_048, framesWrittenSincePrepare: 482_048, delay: 2048))
    #expect(!used)
    #expect(device.clock.map == before)
  }

  @Test("After an underrun the phase is sought again and the rate is kept")
  func reseed() {
    var device = Device(ppm: 400)
    _ = device.run(seconds: 30)
    let rate = device.clock.nanosecondsPerFrame
    device.clock.reseed()
    #expect(device.clock.map == nil)
    for look in 0..<4 {
      let seen = HostTime(nanoseconds: 90_000_000_000) + Nanoseconds((Double(look) * 480 * rate).rounded())
      device.clock.observe(
        ClockMeasurement(
          before: seen, after: seen, framesWritten: 5_000_000, framesWrittenSincePrepare: 8192,
          delay: 4000 - Int64(look) * 480))
    }
    #expect(device.clock.map?.nanosecondsPerFrame == rate)
    #expect(
      device.clock.map?.frame(at: HostTime(nanoseconds: 90_000_000_000)) == 4_996_000)
  }
}
