// Plain system calls: a folder is made beside its place and moved there whole.
import Glibc

extension Catalogue {
  /// A pattern with the files that it names, as it is installed.
  public struct Installation: Sendable {
    /// Its id, which names its file and its folder.
    public var id: String
    /// The pattern.
    public var bytes: [UInt8]
    /// What stands below its folder, by path: relative, without `.` and `..`.
    public var files: [String: [UInt8]]

    /// A pattern and its files.
    public init(id: String, bytes: [UInt8], files: [String: [UInt8]]) {
      self.id = id
      self.bytes = bytes
      self.files = files
    }
  }

  /// The own file whose place a pattern of this id would take; nil where there is none.
  public func taken(_ id: String) -> String? {
    guard let ownFolder else { return nil }
    if let old = pattern(id: id), old.origin != .builtIn, let name = old.name { return name }
    return ["/\(id).json", "/\(id)"].map { ownFolder + $0 }.first { access($0, F_OK) == 0 }
  }

  /// Copies a pattern with its files into the person's own folder: one without files as a file, others in a folder.
  public func install(_ pattern: Installation, force: Bool) throws(InstallFailure) -> Installed {
    if pattern.files.isEmpty { return try install(pattern.bytes, id: pattern.id, force: force) }
    guard let ownFolder else { throw .noFolder }
    guard FileSystem.makeFolders(ownFolder) else { throw .unwritable(ownFolder, errno) }
    let draft = ownFolder + "/.\(pattern.id).\(getpid()).new"
    FileSystem.removeFolder(draft)
    guard mkdir(draft, 0o700) == 0 else { throw .unwritable(draft, errno) }
    var isKept = false
    defer { if !isKept { FileSystem.removeFolder(draft) } }
    let name = pattern.id + ".json"
    var names = [name]
    for (path, bytes) in [(name, pattern.bytes)] + pattern.files.sorted(by: { $0.key < $1.key }) {
      let place = draft + "/" + path
      let folder = RelativePath.folder(of: place).dropLast()
      guard FileSystem.makeFolders(String(folder)), FileSystem.writePrivately(bytes, to: place) else {
        throw .unwritable(place, errno)
      }
      if path.hasSuffix(".json"), path != name { names.append(path) }
    }
    var kept: String?
    if let old = taken(pattern.id) {
      guard force else { throw .taken(old) }
      // One that has a folder of its own goes with it.
      let folder = ownFolder + "/" + pattern.id
      let whole = old.hasPrefix(folder + "/") ? folder : old
      FileSystem.removeFolder(whole + "~")
      guard rename(whole, whole + "~") == 0 else { throw .unwritable(whole, errno) }
      kept = whole + "~"
    }
    let place = ownFolder + "/" + pattern.id
    try remember(names.map { pattern.id + "/" + $0 }, in: ownFolder)
    guard rename(draft, place) == 0 else { throw .unwritable(place, errno) }
    isKept = true
    return Installed(path: place + "/" + name, kept: kept)
  }

  /// Remembers that files were installed, so that what they answer for is still asked about.
  func remember(_ files: [String], in ownFolder: String) throws(InstallFailure) {
    let ledger = ownFolder + "/" + Self.ledgerName
    let old = FileSystem.lines(of: ledger)
    let new = old + files.filter { !old.contains($0) }
    guard new != old else { return }
    let text = new.map { $0 + "\n" }.joined()
    guard FileSystem.writePrivately(Array(text.utf8), to: ledger) else { throw .unwritable(ledger, errno) }
  }
}

extension FileSystem {
  /// Removes a folder and all that is in it, or a file; links are removed and not followed.
  static func removeFolder(_ path: String) {
    if unlink(path) == 0 || errno == ENOENT { return }
    if let directory = opendir(path) {
      var names: [String] = []
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      closedir(directory)
      for name in names { removeFolder(path + "/" + name) }
    }
    rmdir(path)
  }
}
