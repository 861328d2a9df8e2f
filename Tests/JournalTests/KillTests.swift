import Foundation
import Testing

@testable import Journal

@Suite("Killed, and crowded", .serialized)
struct KillTests {
  /// How often it is killed: SETTLE_KILLS, or 20.
  private static let kills = ProcessInfo.processInfo.environment["SETTLE_KILLS"].flatMap { Int($0) } ?? 20

  @Test("Killed at any moment, nothing is lost that was told as kept", .timeLimit(.minutes(5)))
  func killed() throws {
    let place = try Place()
    try place.journal.turnOn()
    var expected: [String] = []
    for round in 0..<Self.kills {
      let keeper = try Keeper(["\(place.folder)", "round-\(round)"])
      // Until a few are kept; then at once, which is in the middle of keeping the next ones.
      for _ in 0..<Int.random(in: 1...12) { #expect(keeper.next() != nil) }
      keeper.kill()
      let told = keeper.rest()
      #expect(told == Array(0..<told.count))
      let contents = try place.journal.read()
      let mine = contents.entries.map(\.exercise).filter { $0.hasPrefix("round-\(round)-") }
      // One more may be on the disk that it had no time to tell.
      #expect(mine.count == told.count || mine.count == told.count + 1)
      #expect(mine == (0..<mine.count).map { "round-\(round)-\($0)" })
      expected += mine
      #expect(contents.entries.map(\.exercise) == expected)
      #expect(contents.setAside.count <= round + 1)
    }
  }

  @Test("Four sessions at once lose nothing and mix nothing", .timeLimit(.minutes(1)))
  func crowded() throws {
    let place = try Place()
    try place.journal.turnOn()
    let keepers = try ["a", "b", "c", "d"].map { try Keeper([place.folder, $0, "50"]) }
    for keeper in keepers { #expect(keeper.rest() == Array(0..<50)) }
    let contents = try place.journal.read()
    #expect(contents.setAside == [])
    #expect(contents.entries.count == 200)
    for name in ["a", "b", "c", "d"] {
      let mine = contents.entries.map(\.exercise).filter { $0.hasPrefix(name) }
      #expect(mine == (0..<50).map { "\(name)-\($0)" })
    }
  }
}

/// The program that keeps lines and tells their numbers.
private final class Keeper {
  private let id: pid_t
  private let output: Int32
  private var told: [Int] = []
  private var bytes: [UInt8] = []
  private var isOver = false

  init(_ arguments: [String]) throws {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let program = tests.deletingLastPathComponent().appending(path: "keep-lines").path
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, ends[1], 1)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var id = pid_t()
    let code = posix_spawn(&id, program, &files, nil, &words, environ)
    close(ends[1])
    try #require(code == 0, "\(program) could not be started")
    self.id = id
    output = ends[0]
  }

  deinit {
    kill()
    close(output)
    var status: Int32 = 0
    waitpid(id, &status, 0)
  }

  func kill() { _ = Foundation.kill(id, SIGKILL) }

  /// The next number that it tells; nil at its end.
  func next() -> Int? {
    let count = told.count
    while told.count == count, read() {}
    return told.count > count ? told[count] : nil
  }

  /// All numbers that it told, at its end.
  func rest() -> [Int] {
    while read() {}
    return told
  }

  private func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(output, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    while let end = bytes.firstIndex(of: 0x0A) {
      if let number = Int(String(decoding: bytes[..<end], as: UTF8.self)) { told.append(number) }
      bytes.removeSubrange(...end)
    }
    return true
  }
}
