import Foundation
import Testing

/// Sessions on a machine whose clock of day and hour is wrong, or is set while they go on: faketime lies to them, and
/// leaves them the clock that only goes forward.
@Suite("A clock that is wrong", .serialized)
struct WrongClockTests {
  private static let told = """
    { "format": 1, "id": "told", "name": "Told", "steps": [
      { "say": "Today is {weekday}, {date}, {time}.", "pause": 0 },
      { "say": "Now it is {weekday}, {date}, {time}.", "pause": 0 },
      { "breathe": [ { "in": 1.5 }, { "out": 1.5 } ], "times": 1 } ] }
    """

  private let place: KeptPlace

  init() throws { place = try KeptPlace() }

  /// Has the clock show a time as of the program's start; whole at once, since it is read all the while.
  private func set(_ time: String) throws -> String {
    let file = place.folder.appending(path: "clock")
    try Data("@\(time)\n".utf8).write(to: file, options: .atomic)
    return file.path
  }

  /// Starts the program with a clock that shows a time, until another one is written in its place.
  private func start(_ arguments: [String], at time: String) throws -> Child {
    let folders = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib").map {
      "/usr/lib/\($0)/faketime"
    }
    let library = folders.map { $0 + "/libfaketimeMT.so.1" }.first {
      FileManager.default.fileExists(atPath: $0)
    }
    let clock = try set(time)
    let lie = [
      "LD_PRELOAD": try #require(library, "make test installs faketime"), "FAKETIME_TIMESTAMP_FILE": clock,
      "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1", "TZ": "UTC",
      "LC_ALL": "C.UTF-8",
    ]
    return try Child(
      Running.settle.path, arguments,
      environment: ProcessInfo.processInfo.environment.merging(place.environment) { $1 }.merging(lie) { $1 },
      output: place.folder.appending(path: "output"), errors: place.folder.appending(path: "errors"))
  }

  @Test(
    "Set while a session goes on, years off: the words tell what it shows, the timing does not follow, the journal keeps its line",
    .timeLimit(.minutes(2)))
  func stepped() throws {
    let pattern = try place.write(Self.told, to: "told.json")
    #expect(try place.settle("journal", "on").status == 0)
    let events = place.folder.appending(path: "events")
    let began = Moment.now()
    let child = try start(
      ["play", pattern, "--plain", "--no-sound", "--lead-in", "0", "--events", events.path],
      at: "2031-05-04 03:21:00")
    defer { child.end() }
    let latest = Date(timeIntervalSinceNow: 10)
    while !place.text("output").contains("03:21"), Date() < latest { usleep(2_000) }
    #expect(place.text("output").contains("Today is Sunday, 4 May, 03:21."))
    // Back by years; forward is the same to whoever reckons with it.
    _ = try set("2027-12-31 12:00:00")
    #expect(child.status(within: 30) == 0, "\(place.text("errors"))")
    let ended = Moment.now()
    #expect(place.text("output").contains("Now it is Friday, 31 December, 12:00."))
    let log = try EventLog(contentsOf: events)
    let start = try #require(log.all("start").first?.hostNs)
    let finish = try #require(log.all("finish").first)
    #expect(start > began && finish.hostNs! < ended)
    #expect(finish.hostNs! - start == finish.offsetNs!)
    for cue in log.all("cue") { #expect(cue.dueNs! - start == cue.offsetNs! && cue.late == false) }
    let journal = place.text("data/settle/journal.jsonl").split(separator: "\n").filter {
      $0.contains("told")
    }
    try #require(journal.count == 1)
    let minutes = Double(finish.offsetNs!) / 60e9
    #expect(journal[0].contains("\"2031-05-04\"") && minutes < 0.3)
    #expect(try place.settle("journal").output.contains("2031-05-04"))
    #expect(try place.settle("journal").output.contains(String(format: "%.1f min", minutes)))
  }

  @Test(
    "One that was never set tells no time: the words before stay, and nothing else moves",
    .timeLimit(.minutes(2)))
  func neverSet() throws {
    let pattern = try place.write(
      """
      { "format": 1, "id": "told", "name": "Told", "steps": [
        { "say": "Look around.", "pause": 0 }, { "say": "It is {weekday}, {date}, {time}.", "pause": 0 },
        { "say": "That is all.", "pause": 0 } ] }
      """, to: "told.json")
    let child = try start(["play", pattern, "--plain", "--no-sound"], at: "1970-01-02 00:00:00")
    defer { child.end() }
    #expect(child.status(within: 30) == 0, "\(place.text("errors"))")
    let output = place.text("output")
    #expect(output.contains("Look around.") && output.contains("That is all."))
    #expect(!["January", "Friday", "1970", "00:0", "{"].contains { output.contains($0) }, "\(output)")
  }
}
