import Glibc

@testable import Screen

/// A terminal without a window: what a program writes to it is read here.
final class PseudoTerminal: Sendable {
  let master: Int32
  let path: String

  init(columns: UInt16 = 80, rows: UInt16 = 24) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    // What `unlockpt` and `ptsname` do; the C library hides them from Swift.
    let (unlock, askNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))
    var zero: Int32 = 0
    _ = ioctl(master, unlock, &zero)
    var number: Int32 = 0
    _ = ioctl(master, askNumber, &number)
    path = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  deinit { close(master) }

  /// The settings that a shell would find: input by lines, echo, signals from keys.
  var isAsItWas: Bool {
    var attributes = termios()
    tcgetattr(master, &attributes)
    let flags = tcflag_t(ICANON | ECHO | ISIG)
    return attributes.c_lflag & flags == flags && attributes.c_oflag & tcflag_t(OPOST) != 0
  }

  /// Takes another size.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until something is written, 10 ms at most.
  func waitForOutput() {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, 10)
  }

  /// Types bytes.
  func type(_ bytes: String) {
    let bytes = Array(bytes.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// What has been written since the last look; a busy machine lets it end within a character.
  func writtenBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(master, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  /// What has been written since the last look, where that is known to be whole.
  func written() -> String { String(decoding: writtenBytes(), as: UTF8.self) }

  /// What is written until it holds some words; what there was by then after ten seconds.
  func written(until words: String) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<1000 {
      bytes += writtenBytes()
      if String(decoding: bytes, as: UTF8.self).contains(words) { break }
      waitForOutput()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Terminal {
  /// How many bytes wait to be read.
  var unread: Int32 {
    var count: Int32 = 0
    _ = ioctl(descriptor, UInt(FIONREAD), &count)
    return count
  }
}
