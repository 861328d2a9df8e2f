internal import Glibc

/// A folder that is the person's alone, held open so that nobody can put another one in its place.
struct PrivateFolder: ~Copyable {
  let descriptor: Int32
  let path: String

  /// Opens a folder; nil where there is none and none is made.
  ///
  /// The folder itself must be no link; where others could enter it, they are shut out first.
  static func open(_ path: String, creating: Bool) throws(JournalFailure) -> PrivateFolder? {
    if creating { try make(path) }
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0 {
      let code = errno
      if code == ENOENT, !creating { return nil }
      if code == ELOOP || code == ENOTDIR {
        throw .untrusted(path: path, isLink(path) ? .isLink : .isNoPlainFile)
      }
      throw .system(path: path, code)
    }
    let folder = PrivateFolder(descriptor: descriptor, path: path)
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .system(path: path, errno) }
    guard facts.st_uid == geteuid() else { throw .untrusted(path: path, .isForeign) }
    if facts.st_mode & 0o077 != 0, fchmod(descriptor, 0o700) != 0 { throw .system(path: path, errno) }
    return folder
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Sees to it that what was made or removed in it outlasts a power cut.
  borrowing func synchronise() throws(JournalFailure) {
    guard fsync(descriptor) == 0 else { throw .system(path: path, errno) }
  }

  /// Makes the folder and those above it, each for its owner alone, as far as they are missing.
  private static func make(_ path: String) throws(JournalFailure) {
    var above = ""
    for part in path.split(separator: "/") {
      let parent = above.isEmpty ? "/" : above
      above += "/" + part
      if mkdir(above, 0o700) == 0 {
        let descriptor = Glibc.open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { continue }
        _ = fsync(descriptor)
        close(descriptor)
      } else if errno != EEXIST, access(above, F_OK) != 0 {
        throw .system(path: above, errno)
      }
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }
}
