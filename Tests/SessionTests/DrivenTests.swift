import Foundation
import PacingTesting
import PatternFiles
import Rhythm
import Session
import Testing

/// The exercises that are no breathing, played whole by a person with a hand on the keys.
@Suite("Driven by keys")
struct DrivenTests {
  private static let second: Nanoseconds = 1_000_000_000
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/driven.txt")
  static let ids = Catalogue.builtIn.all().map(\.id).filter { id in
    Catalogue.builtIn.pattern(id: id)
      .flatMap { PatternReader(library: Catalogue.builtIn).read($0).pattern?.category } != .breathing
  }

  private static func exercise(_ id: String) throws -> Exercise {
    let file = try #require(Catalogue.builtIn.pattern(id: id))
    return try #require(PatternReader(library: Catalogue.builtIn).read(file).exercise)
  }

  /// Presses Enter every three seconds, and takes the ways on in turn: what was going on at each press, how it ended
  /// and after how many seconds.
  private static func drive(_ id: String) throws -> (line: String, seconds: Int64, whole: Int64) {
    let exercise = try exercise(id)
    let run = try SessionRun(exercise, lead: 0)
    var (signs, time, choices) = ("", Int64(0), 0)
    while run.ending == nil, time < 4_000 {
      time += 3
      run.advance(to: time * second)
      guard run.ending == nil, let segment = run.conductor.now.segment(at: run.clock.now) else { continue }
      signs.append(Simulation.sign(.segment(segment.kind)))
      if case .choose(let labels, _) = segment.words {
        choices += 1
        run.press(.number((choices - 1) % labels.count + 1))
      } else {
        run.press(.goOn)
      }
      // Slower and faster, a pause in the middle, another picture: nothing of it gets in the way.
      if signs.count == 3 {
        for command in [Command.pauseOrResume, .slower, .faster, .nextVisual, .pauseOrResume] {
          run.press(command)
        }
      }
    }
    let whole = try exercise.timeline().duration / second
    return ("\(id) \(signs) \(run.ending == .finished ? "|" : "?") \(time) s", time, whole)
  }

  @Test("Each is driven by keys to its end, as was pinned, and no later than by itself", arguments: ids)
  func driven(_ id: String) throws {
    let (line, seconds, whole) = try Self.drive(id)
    #expect(line.contains(" | "))
    #expect(seconds <= whole + 3)
    let lines = try String(contentsOf: Self.golden, encoding: .utf8).split(separator: "\n")
    #expect(lines.contains(Substring(line)), "\(line)")
  }

  @Test("No line is left over; SETTLE_RENEW_GOLDEN=1 writes them anew")
  func noneLeftOver() throws {
    if ProcessInfo.processInfo.environment["SETTLE_RENEW_GOLDEN"] == "1" {
      let lines = try Self.ids.map { try Self.drive($0).line + "\n" }
      try Data(lines.joined().utf8).write(to: Self.golden)
    }
    let lines = try String(contentsOf: Self.golden, encoding: .utf8).split(separator: "\n")
    #expect(lines.compactMap { $0.split(separator: " ").first.map(String.init) } == Self.ids)
  }
}
