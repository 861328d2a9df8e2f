import Foundation
import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

/// Whether cues are heard when they are due, on scripted devices; the errors are plotted.
@Suite("Cues on scripted devices")
struct SampleClockRunTests {
  private static let frame = AudioFormat.nominalNanosecondsPerFrame
  private static let hours =
    ProcessInfo.processInfo.environment["SETTLE_CLOCK_HOURS"].flatMap(Double.init) ?? 4

  /// A run of one scenario; the errors of its cues.
  private static func errors(
    ppm: Double = 0, jitter: Double = 0, lateness: Double = 2e6, seconds: Double,
    script: (Double, FakePCM, inout SampleClock) -> Void = { _, _, _ in }
  ) throws -> [ClockRun.CueError] {
    var run = ClockRun(ppm: ppm, jitter: jitter)
    defer { run.end() }
    run.lateness = lateness
    try run.run(seconds: seconds, script: script)
    return run.errors
  }

  @Test(
    "500 ppm and 1 ms of jitter: the 99th percentile is within 0.2 ms after 30 s, and does not grow",
    arguments: [-500.0, 500])
  func skewAndJitter(ppm: Double) throws {
    let seconds = SampleClockRunTests.hours * 3600
    let errors = try Self.errors(ppm: ppm, jitter: 1e6, seconds: seconds)
    let settled = errors.within(30..<seconds)
    #expect(settled.count > Int(seconds) - 40)
    #expect(settled.quantile(0.99) <= 200_000, "\(settled.quantile(0.99)) ns")
    let third = (seconds - 30) / 3
    let first = settled.within(30..<30 + third)
    let last = settled.within(seconds - third..<seconds)
    #expect(last.quantile(0.99) <= 1.2 * first.quantile(0.99))
    func mean(_ errors: [ClockRun.CueError]) -> Double {
      errors.reduce(0) { $0 + $1.error } / Double(errors.count)
    }
    #expect(abs(mean(last) - mean(first)) < 20_000, "\(mean(first)) ns became \(mean(last)) ns")
  }

  @Test("Without skew and jitter every cue is within a frame, from the first on")
  func exact() throws {
    let errors = try Self.errors(seconds: 120)
    #expect(errors.count > 118)
    #expect(errors.worst <= Self.frame)
  }

  @Test("Looks that were interrupted do not move the first cues: they are within a frame all the same")
  func interrupted() throws {
    var turn = 0
    let errors = try Self.errors(seconds: 30) { _, pcm, _ in
      turn += 1
      pcm.answer = turn % 3 == 0 ? 180_000 : 5_000
    }
    #expect(errors.count > 28)
    #expect(errors.worst <= Self.frame)
  }

  @Test("A skew alone is within a frame after five seconds")
  func skew() throws {
    let errors = try Self.errors(ppm: 500, seconds: 120)
    #expect(errors.within(5..<120).worst <= 1.5 * Self.frame)
  }

  @Test(
    "A step of latency is followed within five looks, either way, and leaves nothing behind",
    arguments: [40_000_000, -15_000_000] as [Nanoseconds])
  func latencyStep(by step: Nanoseconds) throws {
    let errors = try Self.errors(ppm: 300, seconds: 60) { second, pcm, _ in
      pcm.latency = 20_000_000 + (second >= 30 ? step : 0)
    }
    #expect(errors.within(6..<29).worst <= 2 * Self.frame)
    #expect(errors.within(31..<60).worst <= 2 * Self.frame)
    #expect(errors.count > 58)
  }

  @Test("A sound server that takes 2,048 frames at once, and says so in its delays, is averaged")
  func bursts() throws {
    let errors = try Self.errors(ppm: 100, seconds: 120) { second, pcm, _ in
      // For a second in each ten its answers are half a millisecond late by turns.
      pcm.quantum = 1024
      let isBurst = second.truncatingRemainder(dividingBy: 10) < 1
      pcm.jitter = { isBurst ? 24 : 0 }
    }
    #expect(errors.within(30..<120).quantile(0.99) <= 200_000)
  }

  @Test("Absurd delays and slow answers change nothing")
  func absurd() throws {
    let delays: [Int64] = [-1, -4_000_000_000, .max, 1 << 40, 0]
    var turn = 0
    let errors = try Self.errors(ppm: 100, seconds: 60) { second, pcm, _ in
      guard second > 1 else { return }
      turn += 1
      pcm.falseDelay = turn % 3 == 0 ? delays[turn / 3 % delays.count] : nil
      pcm.answer = turn % 5 == 1 ? 5_000_000 : 0
    }
    #expect(errors.count > 58)
    #expect(errors.within(10..<60).worst <= 2 * Self.frame)
  }

  @Test("After a sleep the phase is sought again, the rate is kept, and cues are on time from the first on")
  func suspended() throws {
    var slept = false
    let errors = try Self.errors(ppm: 200, seconds: 60) { second, pcm, clock in
      guard second >= 30, !slept else { return }
      slept = true
      // Nothing was played meanwhile: all that is written is heard so much later.
      pcm.latency = 70_000_000
      clock.reseed()
    }
    #expect(errors.within(10..<29).worst <= 1.5 * Self.frame)
    #expect(errors.within(31..<60).worst <= 1.5 * Self.frame)
  }

  @Test("The errors as a picture")
  func picture() throws {
    var plot = ErrorPlot(title: "How far cues are from their time, on scripted devices")
    let long = try Self.errors(ppm: 500, jitter: 1e6, seconds: 1800)
    plot.add("500 ppm, ±1 ms of jitter: half an hour", long, limit: 200_000)
    plot.add("the first minute of it", long.within(0..<60), limit: 200_000)
    plot.add("neither skew nor jitter", try Self.errors(seconds: 60), limit: Self.frame)
    plot.add("500 ppm, no jitter", try Self.errors(ppm: 500, seconds: 60), limit: Self.frame)
    plot.add(
      "what is written is heard 40 ms later from 30 s on",
      try Self.errors(ppm: 300, seconds: 60) { second, pcm, _ in
        pcm.latency = second >= 30 ? 40_000_000 : 0
      }, limit: Self.frame)
    plot.add(
      "each third answer absurd, each fifth slow",
      try Self.errors(ppm: 100, seconds: 60) { second, pcm, _ in
        let look = Int(second * 47)
        pcm.falseDelay = look % 3 == 0 ? -4_000_000 : nil
        pcm.answer = look % 5 == 1 ? 5_000_000 : 0
      }, limit: Self.frame)
    let document = plot.document
    Attachment.record(document, named: "sample-clock.svg")
    if let folder = ProcessInfo.processInfo.environment["SETTLE_PICTURES"] {
      try Data(document.utf8).write(to: URL(filePath: folder).appending(path: "sample-clock.svg"))
    }
    #expect(document.components(separatedBy: "<polyline").count == 7)
  }
}
