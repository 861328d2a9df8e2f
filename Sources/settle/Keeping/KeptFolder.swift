internal import Glibc
internal import Phrases

/// A file or folder that Settle has kept, and its removal. No link is ever followed.
struct KeptFolder {
  /// What it is, in a word.
  let what: String
  /// Where it is.
  let path: String
  /// Names right in it that stay.
  var staying: [String] = []

  /// How much there is.
  struct Extent {
    var files = 0
    var bytes = 0
  }

  /// What could not be removed, and why.
  struct Left {
    var path: String
    var why: String
  }

  /// How much there is; nil where there is nothing.
  var extent: Extent? {
    var extent = Extent()
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    guard facts.st_mode & S_IFMT == S_IFDIR else { return Extent(files: 1, bytes: Int(facts.st_size)) }
    Self.visit(AT_FDCWD, path, staying: staying) { folder, name, isFolder in
      var facts = stat()
      guard !isFolder, fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return }
      extent.files += 1
      extent.bytes += Int(facts.st_size)
    }
    // An empty folder is nothing that was kept, one that cannot be looked into may be.
    return extent.files == 0 && access(path, R_OK | X_OK) == 0 ? nil : extent
  }

  /// Removes it, as far as it can be; what could not be.
  func remove() -> [Left] {
    var left: [Left] = []
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return [] }
    // Taking the link away would leave what it leads to, and look as if it were gone.
    if facts.st_mode & S_IFMT == S_IFLNK {
      return [Left(path: path, why: Shell.phrases.journal.leadsElsewhere)]
    }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      return unlink(path) == 0 ? [] : [Left(path: path, why: Shell.reason())]
    }
    let isEntered = Self.visit(AT_FDCWD, path, staying: staying) { folder, name, isFolder in
      // A folder that is not empty has something in it that was told already.
      if unlinkat(folder, name, isFolder ? AT_REMOVEDIR : 0) != 0, errno != ENOTEMPTY {
        left.append(Left(path: "\(path)/…/\(name)", why: Shell.reason()))
      }
    }
    if !isEntered { left.append(Left(path: path, why: Shell.reason())) }
    if rmdir(path) != 0, errno != ENOTEMPTY, errno != ENOENT, isEntered {
      left.append(Left(path: path, why: Shell.reason()))
    }
    return left
  }

  /// Visits everything below a folder, what is inside before what holds it; false where it cannot be entered.
  @discardableResult
  private static func visit(
    _ parent: Int32, _ name: String, staying: [String] = [], depth: Int = 0,
    _ body: (_ folder: Int32, _ name: String, _ isFolder: Bool) -> Void
  ) -> Bool {
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, depth < 64, let stream = fdopendir(descriptor) else {
      if descriptor >= 0 { close(descriptor) }
      return false
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    for name in names.sorted() where !staying.contains(name) {
      var facts = stat()
      guard fstatat(descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      let isFolder = facts.st_mode & S_IFMT == S_IFDIR
      if isFolder { visit(descriptor, name, depth: depth + 1, body) }
      body(descriptor, name, isFolder)
    }
    closedir(stream)
    return true
  }
}
