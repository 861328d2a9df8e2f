internal import Glibc
internal import Phrases

/// Files that are read and written whole.
enum DiskFile {
  /// Why not.
  enum Failure: Error {
    /// There is one of this name already.
    case exists
    /// It is no ordinary file.
    case notAFile
    /// It is larger than is read, in bytes.
    case tooLarge(limit: Int)
    /// The system refused, with this `errno`.
    case system(Int32)

    /// The same in words.
    func text(for path: String, whileReading: Bool = false) -> String {
      let words = Shell.phrases.command
      return switch self {
      case .exists: words.fileExists(path)
      case .notAFile: words.notAFile(path)
      case .tooLarge(let limit): words.unreadable(path, Shell.phrases.pack.tooLarge(megabytes: limit >> 20))
      case .system(let code):
        whileReading
          ? words.unreadable(path, Shell.reason(code)) : words.unwritable(path, Shell.reason(code))
      }
    }
  }

  /// All bytes of an ordinary file.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    // Its place is another one's too: it may be read again and again.
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &block, block.count, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 { return bytes }
      bytes += block[..<count]
      if bytes.count > limit { throw .tooLarge(limit: limit) }
    }
  }

  /// Gives a file a name that nothing has yet; false where it is taken or cannot be, and `errno` says why.
  private static func name(_ draft: String, _ target: String) -> Bool {
    if link(draft, target) == 0 {
      unlink(draft)
      return true
    }
    // Many a memory stick knows no second names for a file: there the name is taken first, and the file moved to it.
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return false }
    let place = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard place >= 0 else { return false }
    close(place)
    if rename(draft, target) == 0 { return true }
    let code = errno
    unlink(target)
    errno = code
    return false
  }

  /// Writes a file that comes into being whole or not at all; what it replaces keeps its permissions.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Failure) {
    var target = path
    var mode: mode_t?
    var status = stat()
    if stat(path, &status) == 0 {
      guard replacing else { throw .exists }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      mode = status.st_mode & 0o777
      // What a link leads to is replaced, not the link.
      if let resolved = realpath(path, nil) {
        target = String(cString: resolved)
        free(resolved)
      }
    } else if !replacing, lstat(path, &status) == 0 {
      throw .exists
    }
    let draft = target + ".\(getpid()).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw .system(errno) }
    if let mode { fchmod(descriptor, mode) }
    let isWhole = StandardStream.write(bytes, to: descriptor) && fsync(descriptor) == 0
    var code = errno
    close(descriptor)
    if isWhole {
      // A new file takes no other one's place, whatever came up meanwhile.
      if replacing ? rename(draft, target) == 0 : name(draft, target) { return }
      code = errno
    }
    unlink(draft)
    throw code == EEXIST ? .exists : .system(code)
  }
}
