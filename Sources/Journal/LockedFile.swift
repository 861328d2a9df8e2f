internal import Glibc

/// The journal's file, open and locked: until it is let go nobody else reads or writes it through Settle.
struct LockedFile: ~Copyable {
  /// A journal is never this long; what is longer is something else. In bytes.
  private static let mostBytes = 64 << 20

  private let descriptor: Int32
  private let path: String

  /// Opens and locks a file of a folder; nil where there is none and none is made.
  ///
  /// It is never reached through a link and has no second name. Where others could read it, they are shut out first.
  static func open(
    _ name: String, in folder: borrowing PrivateFolder, creating: Bool
  ) throws(JournalFailure) -> LockedFile? {
    let path = folder.path + "/" + name
    while true {
      // A pipe of this name must not make anybody wait, hence O_NONBLOCK.
      let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
      var descriptor = openat(folder.descriptor, name, flags)
      if descriptor < 0, errno == ENOENT {
        guard creating else { return nil }
        descriptor = openat(folder.descriptor, name, flags | O_CREAT | O_EXCL, 0o600)
        // Another session was quicker.
        if descriptor < 0, errno == EEXIST { continue }
      }
      guard descriptor >= 0 else {
        let code = errno
        throw code == ELOOP ? .untrusted(path: path, .isLink) : .system(path: path, code)
      }
      let file = LockedFile(descriptor: descriptor, path: path)
      let facts = try file.trusted()
      while flock(descriptor, LOCK_EX) != 0 {
        guard errno == EINTR else { throw .system(path: path, errno) }
      }
      // While we waited, it may have been erased, and another one made.
      var now = stat()
      guard fstatat(folder.descriptor, name, &now, AT_SYMLINK_NOFOLLOW) == 0, now.st_ino == facts.st_ino,
        now.st_dev == facts.st_dev
      else { continue }
      return file
    }
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  private borrowing func trusted() throws(JournalFailure) -> stat {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .system(path: path, errno) }
    guard facts.st_mode & S_IFMT == S_IFREG, facts.st_nlink <= 1 else {
      throw .untrusted(path: path, .isNoPlainFile)
    }
    guard facts.st_uid == geteuid() else { throw .untrusted(path: path, .isForeign) }
    if facts.st_mode & 0o7777 != 0o600, fchmod(descriptor, 0o600) != 0 { throw .system(path: path, errno) }
    return facts
  }

  /// All of it.
  borrowing func read() throws(JournalFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &buffer, buffer.count, off_t(bytes.count))
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(path: path, errno)
      }
      bytes += buffer[..<count]
      guard bytes.count <= Self.mostBytes else { throw .unknownForm(path: path) }
    }
  }

  /// Adds bytes in one write and waits until they are on the disk: all of them, or none.
  ///
  /// - Parameter length: how long the file is now, as it was read under this lock.
  borrowing func append(_ bytes: [UInt8], after length: Int) throws(JournalFailure) {
    var count = 0
    repeat { count = write(descriptor, bytes, bytes.count) } while count < 0 && errno == EINTR
    guard count == bytes.count else {
      let code = count < 0 ? errno : ENOSPC
      // A disk that is full took a part of it.
      _ = ftruncate(descriptor, off_t(length))
      throw .system(path: path, code)
    }
    guard fsync(descriptor) == 0 else { throw .system(path: path, errno) }
  }
}
