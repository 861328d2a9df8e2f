import Glibc
import Phrases
import Rhythm
import Synchronization
import Testing

@testable import Screen

@Suite("The terminal", .serialized)
struct TerminalTests {
  static let restored = String(decoding: TerminalRescue.restoringBytes, as: UTF8.self)

  @Test("Entering makes it raw and leaving brings it back, once")
  func leaving() throws {
    let window = PseudoTerminal()
    let terminal = try Terminal(path: window.path)
    try terminal.enter()
    #expect(!window.isAsItWas)
    #expect(window.written() == "\u{1B}[?1049h\u{1B}[?25l")
    terminal.leave()
    #expect(window.isAsItWas)
    #expect(window.written() == Self.restored)
    terminal.leave()
    #expect(window.written() == "")
    #expect(terminal.size == ScreenSize(columns: 80, rows: 24))
  }

  @Test("A file is no terminal")
  func noTerminal() {
    #expect(throws: TerminalFailure.notATerminal) { try Terminal(path: "/dev/null") }
    #expect(throws: TerminalFailure.refused(ENOENT)) { try Terminal(path: "/dev/no-such-thing") }
  }

  @Test("A screen is drawn, keys arrive, and closing brings the terminal back")
  func living() throws {
    let window = PseudoTerminal(columns: 40, rows: 12)
    let keys = Mutex<[Key]>([])
    let terminal = try Terminal(path: window.path)
    let display = Display(terminal, painter: Self.painter, fps: 30) { _ in ScreenFrameTests.breath }
    let reader = KeyReader(terminal)
    try display.start()
    reader.start(onKey: { key in keys.withLock { $0.append(key) } }, onHangUp: {})
    #expect(window.written(until: "breathe out").contains("breathe out"))
    window.type("q\u{1B}[D")
    while keys.withLock({ $0.count < 2 }) { sched_yield() }
    #expect(keys.withLock { $0 } == [.character("q"), .left])
    reader.stop()
    display.close()
    #expect(window.isAsItWas)
    #expect(window.written().hasSuffix(Self.restored))
  }

  @Test("A terminal that reads nothing holds up neither keys nor leaving")
  func blocked() throws {
    let window = PseudoTerminal(columns: 200, rows: 60)
    let terminal = try Terminal(path: window.path)
    let frames = Atomic<Int>(0)
    let display = Display(terminal, painter: Self.painter, fps: 120) { _ in
      let count = frames.wrappingAdd(1, ordering: .relaxed).newValue
      return ScreenFrameTests.changed { $0.level = count % 2 == 0 ? 0 : 1 }
    }
    try display.start()
    // It takes nothing more once its queue is full.
    while terminalTakes(terminal) { sched_yield() }
    let arrived = Atomic<Bool>(false)
    let reader = KeyReader(terminal)
    reader.start(onKey: { _ in arrived.store(true, ordering: .sequentiallyConsistent) }, onHangUp: {})
    window.type("q")
    while !arrived.load(ordering: .sequentiallyConsistent) { sched_yield() }
    reader.stop()
    display.close()
    #expect(window.isAsItWas)
    #expect(window.written().hasSuffix(Self.restored))
  }

  @Test("A source that hangs does not hold up leaving")
  func hanging() throws {
    let window = PseudoTerminal()
    let terminal = try Terminal(path: window.path)
    let hangs = Atomic<Bool>(true)
    let isAsked = Atomic<Bool>(false)
    let display = Display(terminal, painter: Self.painter, fps: 30) { _ in
      isAsked.store(true, ordering: .sequentiallyConsistent)
      while hangs.load(ordering: .sequentiallyConsistent) { sched_yield() }
      return nil
    }
    try display.start()
    while !isAsked.load(ordering: .sequentiallyConsistent) { sched_yield() }
    display.close()
    #expect(window.isAsItWas)
    #expect(window.written().hasSuffix(Self.restored))
    hangs.store(false, ordering: .sequentiallyConsistent)
  }

  @Test("When the terminal hangs up, it is told")
  func hungUp() throws {
    let window = Mutex<PseudoTerminal?>(PseudoTerminal())
    let terminal = try Terminal(path: window.withLock { $0!.path })
    let isTold = Atomic<Bool>(false)
    KeyReader(terminal).start(
      onKey: { _ in }, onHangUp: { isTold.store(true, ordering: .sequentiallyConsistent) })
    window.withLock { $0 = nil }
    while !isTold.load(ordering: .sequentiallyConsistent) { sched_yield() }
  }

  @Test("After a stop it is entered and drawn anew")
  func stopped() throws {
    let window = PseudoTerminal(columns: 40, rows: 12)
    let display = Display(try Terminal(path: window.path), painter: Self.painter, fps: 30) { _ in
      ScreenFrameTests.breath
    }
    try display.start()
    _ = window.written(until: "breathe out")
    display.suspend()
    #expect(window.isAsItWas)
    #expect(window.written().hasSuffix(Self.restored))
    display.resume()
    #expect(window.written(until: "breathe out").hasPrefix("\u{1B}[?1049h"))
    #expect(!window.isAsItWas)
    display.close()
  }

  static let painter = ScreenPainter(
    look: Look(depth: .trueColour, glyphs: .unicode), phrases: ScreenPhrases())

  private func terminalTakes(_ terminal: Terminal) -> Bool {
    var waiting = pollfd(fd: terminal.descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }
}
