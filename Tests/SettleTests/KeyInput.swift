import Foundation

/// A terminal that is nobody's but a program's input: keys go in, at a known moment.
final class KeyInput {
  struct NotOpened: Error {}

  private let master: Int32
  /// The name of the terminal, to be opened by the program.
  let path: String

  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN, which Swift's module of the C library leaves out.
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0, ioctl(master, 0x8004_5430, &number) == 0
    else { throw NotOpened() }
    path = "/dev/pts/\(number)"
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  deinit { close(master) }

  /// What a shell would find: how lines are read and written, and which keys mean something.
  struct Settings: Equatable {
    var input: tcflag_t
    var output: tcflag_t
    var local: tcflag_t
  }

  /// The terminal's settings now.
  var settings: Settings {
    var attributes = termios()
    tcgetattr(master, &attributes)
    return Settings(input: attributes.c_iflag, output: attributes.c_oflag, local: attributes.c_lflag)
  }

  /// What was written to the terminal, waiting at most so many milliseconds for it.
  func read(within milliseconds: Int32) -> String {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0, waiting.revents & Int16(POLLIN) != 0 else { return "" }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
  }

  /// Types a key, and gives the moment just before, by CLOCK_MONOTONIC.
  func type(_ key: Character) throws -> Int64 {
    let before = Moment.now()
    let bytes = Array(String(key).utf8)
    guard write(master, bytes, bytes.count) == bytes.count else { throw NotOpened() }
    return before
  }
}

/// Moments in nanoseconds by CLOCK_MONOTONIC, as the event record has them.
enum Moment {
  static func now() -> Int64 { read(CLOCK_MONOTONIC) }

  /// A moment by the calendar's clock, in microseconds, as the shell's EPOCHREALTIME has it.
  static func ofCalendar(microseconds: Int64) -> Int64 {
    microseconds * 1000 - (read(CLOCK_REALTIME) - read(CLOCK_MONOTONIC))
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
