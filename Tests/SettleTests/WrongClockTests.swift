import Foundation
import Testing

/// Sessions on a machine whose clock of day and hour is wrong, or is set while they go on.
///
/// A small library stands between them and that clock, and leaves them the one that only goes forward. (Not faketime: under
/// it nothing that waits for a moment of that other clock wakes any more.)
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

  /// What the clock shows besides the truth, in seconds, stands in a file.
  private static let source = """
    #define _GNU_SOURCE
    #include <fcntl.h>
    #include <semaphore.h>
    #include <stdlib.h>
    #include <sys/syscall.h>
    #include <sys/time.h>
    #include <time.h>
    #include <unistd.h>
    static long error(void) {
      char text[32] = {0};
      int file = open(getenv("WRONG_CLOCK"), O_RDONLY | O_CLOEXEC);
      long count = read(file, text, 31);
      close(file);
      return count > 0 ? atol(text) : 0;
    }
    int clock_gettime(clockid_t clock, struct timespec *time) {
      int result = syscall(SYS_clock_gettime, clock, time);
      if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) time->tv_sec += error();
      return result;
    }
    time_t time(time_t *place) {
      struct timespec now;
      clock_gettime(CLOCK_REALTIME, &now);
      if (place) *place = now.tv_sec;
      return now.tv_sec;
    }
    int gettimeofday(struct timeval *place, void *zone) {
      struct timespec now;
      clock_gettime(CLOCK_REALTIME, &now);
      place->tv_sec = now.tv_sec;
      place->tv_usec = now.tv_nsec / 1000;
      return 0;
    }
    int sem_timedwait(sem_t *semaphore, const struct timespec *until) {
      struct timespec real = *until;
      real.tv_sec -= error();
      return sem_clockwait(semaphore, CLOCK_REALTIME, &real);
    }
    """

  /// Sets the clock to a moment, in seconds since 1970; whole at once, since it is read all the while.
  private func set(_ moment: Int) throws -> String {
    let file = place.folder.appending(path: "clock")
    try Data("\(moment - time(nil))\n".utf8).write(to: file, options: .atomic)
    return file.path
  }

  /// Starts the program with a clock that shows a moment.
  private func start(_ arguments: [String], at moment: Int) throws -> Child {
    let source = try place.write(Self.source, to: "clock.c")
    let library = place.folder.path + "/clock.so"
    let made = try Running.run(
      URL(filePath: "/usr/bin/env"), ["clang", "-shared", "-fPIC", "-O1", source, "-o", library], within: 60)
    try #require(made.status == 0, "\(made.errors)")
    let lie = ["LD_PRELOAD": library, "WRONG_CLOCK": try set(moment), "TZ": "UTC", "LC_ALL": "C.UTF-8"]
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
      at: 1_935_631_260)
    defer { child.end() }
    let latest = Date(timeIntervalSinceNow: 10)
    while !place.text("output").contains("03:21"), Date() < latest { usleep(2_000) }
    #expect(place.text("output").contains("Today is Sunday, 4 May, 03:21."))
    // Back by years; forward is the same to whoever reckons with it.
    _ = try set(1_830_254_400)
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
    let child = try start(["play", pattern, "--plain", "--no-sound"], at: 86_400)
    defer { child.end() }
    #expect(child.status(within: 30) == 0, "\(place.text("errors"))")
    let output = place.text("output")
    #expect(output.contains("Look around.") && output.contains("That is all."))
    #expect(!["January", "Friday", "1970", "00:0", "{"].contains { output.contains($0) }, "\(output)")
  }
}
