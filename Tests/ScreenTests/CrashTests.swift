import Glibc
import Testing

@testable import Screen

@Suite("A crash", .serialized)
struct CrashTests {
  @Test("A trap of the Swift runtime gives the terminal back, and still is a crash")
  func trap() async {
    let window = PseudoTerminal()
    await #expect(processExitsWith: .signal(SIGILL)) { [path = window.path as String] in
      try Self.enter(path)
      let none: Int? = path.isEmpty ? 1 : nil
      print(none!)
    }
    Self.expectRestored(window)
  }

  @Test("So does an abort")
  func aborted() async {
    let window = PseudoTerminal()
    await #expect(processExitsWith: .signal(SIGABRT)) { [path = window.path as String] in
      try Self.enter(path)
      abort()
    }
    Self.expectRestored(window)
  }

  @Test("So does a touch of memory that is not there")
  func fault() async {
    let window = PseudoTerminal()
    await #expect(processExitsWith: .signal(SIGSEGV)) { [path = window.path as String] in
      try Self.enter(path)
      UnsafeMutablePointer<Int>(bitPattern: 8 + path.utf8.count)!.pointee = 1
    }
    Self.expectRestored(window)
  }

  @Test("So does leaving through a back door")
  func exited() async {
    let window = PseudoTerminal()
    await #expect(processExitsWith: .exitCode(7)) { [path = window.path as String] in
      try Self.enter(path)
      exit(7)
    }
    Self.expectRestored(window)
  }

  @Test("A second interrupt ends a process that does not answer the first")
  func secondInterrupt() async {
    let window = PseudoTerminal()
    await #expect(processExitsWith: .exitCode(130)) { [path = window.path as String] in
      try Self.enter(path)
      // Somebody presses it again and again, and nothing follows.
      SignalWatch.start { _ in
        while true {
          kill(getpid(), SIGINT)
          usleep(10_000)
        }
      }
      kill(getpid(), SIGINT)
      while true { pause() }
    }
    Self.expectRestored(window)
  }

  @Test("An interrupt that comes along with the first one is the same wish, and cuts nothing short")
  func interruptsAtOnce() async {
    await #expect(processExitsWith: .exitCode(7)) {
      SignalWatch.start { _ in
        kill(getpid(), SIGINT)
        exit(7)
      }
      kill(getpid(), SIGINT)
      while true { pause() }
    }
  }

  @Test("Signals that ask to leave are told with their exit codes")
  func asked() async {
    for (signal, code) in [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] {
      await #expect(processExitsWith: .exitCode(Int32(code))) { [signal = signal as Int32] in
        SignalWatch.start { event in
          if case .leave(let code) = event { exit(code) }
        }
        kill(getpid(), signal)
        while true { pause() }
      }
    }
  }

  private static func enter(_ path: String) throws {
    CrashGuard.install()
    let terminal = try Terminal(path: path)
    // It outlives this function, as it does in the program.
    _ = Unmanaged.passRetained(terminal)
    try terminal.enter()
  }

  private static func expectRestored(_ window: PseudoTerminal) {
    #expect(window.written() == "\u{1B}[?1049h\u{1B}[?25l" + TerminalTests.restored)
    #expect(window.isAsItWas)
  }
}
