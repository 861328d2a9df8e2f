import Foundation
import Testing

/// What playing costs; takes a while, and belongs to `make verify`.
@Suite(
  "What playing costs", .serialized, .enabled(if: ProcessInfo.processInfo.environment["SETTLE_BINARY"] != nil)
)
struct CostTests {
  /// How long each is played, in seconds.
  private static let length = 40

  @Test("The null device costs no more processor time than the null sink", .timeLimit(.minutes(4)))
  func nullDevice() throws {
    let (null, sink, silent) = try (
      seconds("--device", "null"), seconds("--device", "default"), seconds("--no-sound")
    )
    let share = (sink - silent) / Double(Self.length) * 100
    let figures = [null, sink, silent, null / sink, share].map { String(format: "%.3f", $0) }
    print(
      "processor seconds in \(Self.length) s: null device \(figures[0]), null sink \(figures[1]), no sound "
        + "\(figures[2]); ratio \(figures[3]); sound takes \(figures[4]) % of a core")
    #expect(null <= 1.1 * sink)
  }

  /// The processor time of playing box, in seconds, from the shell's own count.
  private func seconds(_ options: String...) throws -> Double {
    try Running.withTemporaryFolder { folder in
      let times = folder.appending(path: "times")
      let script = """
        times_file=$1; shift
        TIMEFORMAT='%U %S'
        { time timeout --foreground --signal INT \(Self.length) "$@" >/dev/null 2>&1; } 2>"$times_file"
        true
        """
      let outcome = try Running.run(
        Running.project.appending(path: "scripts/null-sink"),
        ["/bin/bash", "-c", script, "bash", times.path, Running.settle.path, "play", "box", "--plain"]
          + options,
        within: Self.length + 30)
      try #require(outcome.status == 0, "\(outcome.errors)")
      return try String(contentsOf: times, encoding: .utf8).split { $0 == " " || $0 == "\n" }
        .compactMap { Double($0) }.reduce(0, +)
    }
  }
}
