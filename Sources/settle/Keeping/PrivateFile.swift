internal import Glibc

/// Files for the person's eyes alone.
enum PrivateFile {
  /// Whether something has this name, a link that leads nowhere included.
  static func exists(_ path: String) -> Bool { size(path) != nil }

  /// How long what has this name is, in bytes; nil where nothing has.
  static func size(_ path: String) -> Int? {
    var facts = stat()
    return lstat(path, &facts) == 0 ? Int(facts.st_size) : nil
  }

  /// Writes a new file that its owner alone can read; false where it cannot be (`errno` says why), and then none is left.
  static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard StandardStream.write(text, to: descriptor), fsync(descriptor) == 0 else {
      let reason = errno
      unlink(path)
      errno = reason
      return false
    }
    return true
  }
}
