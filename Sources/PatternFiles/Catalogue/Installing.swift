// Plain system calls: a file is written beside its place and moved there whole.
import Glibc

extension Catalogue {
  /// A pattern that was installed.
  public struct Installed: Hashable, Sendable {
    /// Where it is now.
    public var path: String
    /// Where the pattern is kept whose place it took; nil where there was none.
    public var kept: String?
  }

  /// Why nothing was installed.
  public enum InstallFailure: Error, Hashable, Sendable {
    /// There is no folder for own patterns.
    case noFolder
    /// A pattern of one's own has this id, in this file.
    case taken(String)
    /// The file or folder cannot be written, for the reason in `errno`.
    case unwritable(String, Int32)
  }

  /// Where installed files are remembered, so that what they answer for is still asked about: a name a line.
  static let ledgerName = ".installed"

  /// Copies a pattern into the person's own folder, readable by them alone.
  ///
  /// - Parameters:
  ///   - bytes: the pattern, checked.
  ///   - id: its id, which names the file.
  ///   - force: whether it takes the place of an own pattern with this id; that one is kept beside it, with a `~`.
  public func install(_ bytes: [UInt8], id: String, force: Bool) throws(InstallFailure) -> Installed {
    guard let ownFolder else { throw .noFolder }
    guard FileSystem.makeFolders(ownFolder) else { throw .unwritable(ownFolder, errno) }
    let path = ownFolder + "/" + id + ".json"
    var kept: String?
    if let old = pattern(id: id), old.origin != .builtIn, let name = old.name {
      guard force else { throw .taken(name) }
      guard rename(name, name + "~") == 0 else { throw .unwritable(name, errno) }
      kept = name + "~"
    } else if access(path, F_OK) == 0 {
      guard force else { throw .taken(path) }
      guard rename(path, path + "~") == 0 else { throw .unwritable(path, errno) }
      kept = path + "~"
    }
    try remember([id + ".json"], in: ownFolder)
    guard FileSystem.writePrivately(bytes, to: path) else { throw .unwritable(path, errno) }
    return Installed(path: path, kept: kept)
  }

  /// Whether a file of the own folder was installed.
  func isInstalled(_ path: String, below folder: String) -> Bool {
    guard path.hasPrefix(folder + "/") else { return false }
    return FileSystem.lines(of: folder + "/" + Self.ledgerName).contains(
      String(path.dropFirst(folder.count + 1)))
  }
}

extension FileSystem {
  /// The lines of a file; none where it cannot be read.
  static func lines(of path: String) -> [String] {
    contents(of: path).map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
      ?? []
  }

  /// Makes a folder and those above it, for the person alone; true where it is there.
  static func makeFolders(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return false }
    return makeFolders(String(path[..<slash])) && (mkdir(path, 0o700) == 0 || errno == EEXIST)
  }

  /// Writes a file whole or not at all, readable by the person alone; `errno` says why not.
  static func writePrivately(_ bytes: [UInt8], to path: String) -> Bool {
    let draft = path + ".\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { break }
      rest = rest.dropFirst(max(count, 0))
    }
    let reason = errno
    let isWhole = rest.isEmpty && fsync(descriptor) == 0
    close(descriptor)
    if isWhole, rename(draft, path) == 0 { return true }
    let failure = isWhole ? errno : reason
    unlink(draft)
    errno = failure
    return false
  }
}
