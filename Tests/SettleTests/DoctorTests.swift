import Foundation
import Testing

/// What `settle doctor` tells, on the null sink and without any sound.
@Suite("What the doctor finds", .serialized)
struct DoctorTests {
  private struct Report: Decodable {
    struct Device: Decodable {
      var name: String
      var server: String
      var rate: Int
      var buffer_frames: Int
    }
    struct Figures: Decodable {
      var count: Int
      var median_us: Double?
      var worst_us: Double?
      var bounds_us: [Double]
      var histogram: [Int]
    }
    struct Verdict: Decodable {
      var topic: String
      var fine: Bool
      var text: String
    }
    var seconds: Double
    var device: Device?
    var timer: Figures
    var audio_thread: Figures
    var residual: Figures
    var parts_per_million: Double?
    var latency_ns: Int64?
    var interval_errors_frames: [Double]?
    var verdicts: [Verdict]
  }

  private func report(_ program: URL, _ arguments: [String]) throws -> Report {
    let outcome = try Running.run(program, arguments, within: 60)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test(
    "On the null sink it names the server, measures, and hears its own taps to the frame",
    .timeLimit(.minutes(4)))
  func nullSink() throws {
    try Undisturbed.attempt {
      let report = try report(
        Running.project.appending(path: "scripts/null-sink"),
        [Running.settle.path, "doctor", "--json", "--loopback", "--seconds", "6"])
      let device = try #require(report.device)
      #expect(device.name == "default")
      #expect(device.server == "pipeWire")
      #expect(device.rate == 48_000)
      #expect(device.buffer_frames >= 4_096)
      #expect(report.timer.count >= 10)
      #expect(report.audio_thread.count >= 200)
      #expect(report.residual.count >= 200)
      #expect(report.residual.histogram.reduce(0, +) == report.residual.count)
      #expect(report.residual.histogram.count == report.residual.bounds_us.count + 1)
      // The null sink's clock is the machine's.
      #expect(abs(try #require(report.parts_per_million)) < 100)
      #expect((10_000_000...200_000_000).contains(try #require(report.latency_ns)))
      let errors = try #require(report.interval_errors_frames)
      #expect(errors.count >= 3)
      // The first sound follows within a second of the start, when the clock is not at its best yet.
      #expect(errors.dropFirst().allSatisfy { abs($0) <= 1.01 }, "\(errors)")
      let topics = Set(report.verdicts.map(\.topic))
      #expect(topics == ["sound", "timer", "clock", "loopback", "speaker", "terminal"])
    }
  }

  @Test("Without sound it says so, says what to do, and ends well", .timeLimit(.minutes(4)))
  func nothing() throws {
    let report = try report(
      Running.settle, ["doctor", "--json", "--seconds", "2", "--device", "nothing-of-that-name"])
    #expect(report.device == nil)
    let sound = try #require(report.verdicts.first { $0.topic == "sound" })
    #expect(!sound.fine)
    #expect(sound.text.contains("aplay -L"))
  }

  @Test("It is told in words, with a histogram", .timeLimit(.minutes(4)))
  func words() throws {
    let outcome = try Running.run(
      Running.settle, ["doctor", "--seconds", "2", "--device", "null"], within: 30)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Sound\n  Nothing is open.\n\nTimer: how late it wakes\n"))
    #expect(outcome.output.contains("plays nothing by its nature"))
    #expect(outcome.output.contains(" #"))
    #expect(try Running.run(Running.settle, ["doctor", "--seconds", "1"], within: 30).status == 1)
  }
}
