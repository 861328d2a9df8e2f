import CSndfile
import Glibc

/// A file that comes into being whole or not at all.
///
/// Where the file system can, it has no name until it is kept, so that not even a power cut leaves a half one.
/// Elsewhere it stands beside its place under another name meanwhile.
final class NewFile {
  let descriptor: Int32
  private let path: String
  private let replacing: Bool
  /// Its name until it is kept; nil where it has none.
  private var interim: String?

  init(path: String, replacing: Bool) throws(SoundFileFailure) {
    var path = path
    var status = stat()
    if stat(path, &status) == 0 {
      guard replacing else { throw .exists }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      // What a link leads to is replaced, not the link.
      if let resolved = realpath(path, nil) {
        path = String(cString: resolved)
        free(resolved)
      }
    } else if !replacing, lstat(path, &status) == 0 {
      // A link that leads nowhere is a name that is taken.
      throw .exists
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    self.path = path
    self.replacing = replacing
    let nameless = settle_open_nameless(folder)
    if nameless >= 0 {
      descriptor = nameless
      return
    }
    // Not every file system knows nameless files, and not every error means that.
    guard errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL else { throw .system(errno) }
    var template = Array(NewFile.interim(beside: path).utf8CString)
    let named = mkstemps(&template, NewFile.ending)
    guard named >= 0 else { throw .system(errno) }
    descriptor = named
    interim = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    // As any new file would be: readable as far as the person's umask lets it.
    let mask = umask(0)
    umask(mask)
    fchmod(named, 0o666 & ~mask)
  }

  private static let ending: Int32 = 5

  private static func interim(beside path: String) -> String {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<cut]).\(path[cut...].prefix(100)).XXXXXX.part"
  }

  /// Gives the file its name.
  func keep() throws(SoundFileFailure) {
    if interim == nil {
      let own = "/proc/self/fd/\(descriptor)"
      if linkat(AT_FDCWD, own, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return }
      guard errno == EEXIST else { throw .system(errno) }
      guard replacing else { throw .exists }
      // What is replaced stays until the new one is there.
      var name = Array(NewFile.interim(beside: path).utf8CString)
      let place = mkstemps(&name, NewFile.ending)
      guard place >= 0 else { throw .system(errno) }
      close(place)
      let beside = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
      unlink(beside)
      guard linkat(AT_FDCWD, own, AT_FDCWD, beside, AT_SYMLINK_FOLLOW) == 0 else { throw .system(errno) }
      interim = beside
    }
    guard let from = interim else { return }
    if replacing {
      guard rename(from, path) == 0 else { throw .system(errno) }
    } else if settle_rename_new(from, path) != 0 {
      guard errno == EINVAL || errno == ENOSYS else { throw errno == EEXIST ? .exists : .system(errno) }
      guard rename(from, path) == 0 else { throw .system(errno) }
    }
    interim = nil
  }

  deinit {
    if let interim { unlink(interim) }
    close(descriptor)
  }
}
