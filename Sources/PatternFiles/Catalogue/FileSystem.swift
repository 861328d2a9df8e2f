// Plain system calls: they are there at once, and a regular file is told from what never ends.
import Glibc

/// What the pattern files need of the file system.
enum FileSystem {
  /// The bytes of a file, one more than a pattern may have at most; nil where it cannot be read.
  static func contents(of path: String) -> [UInt8]? { try? read(path) }

  /// The bytes of a regular file, one more than a pattern may have at most. What may never end is not waited for.
  static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .folder }
    if status.st_mode & S_IFMT != S_IFREG { throw .special }
    let most = JSONReader.maximumLength + 1
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 16384)
    while bytes.count < most {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw fault(errno) }
      if count == 0 { break }
      bytes += block[..<count]
    }
    return bytes
  }

  private static func fault(_ number: Int32) -> FileFault {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .denied
    // A socket, and a device without anything behind it.
    case ENXIO, ENODEV: .special
    default: .other(String(cString: strerror(number)))
    }
  }

  /// The path after all links are followed; nil where nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether a path leads to a regular file that may be read.
  static func isReadableFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, R_OK) == 0
  }

  /// Whether a path leads to a regular file, whoever may read it.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The paths of the JSON files in a folder and those in it, in order; those of Settle's own schema left out.
  static func patternFiles(in folder: String, depth: Int = 4) -> [String] {
    guard depth > 0, let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // What was there before something took its place is kept with a `~`, and not looked into.
      if name.hasPrefix(".") || name.hasSuffix("~") { continue }
      let path = folder + "/" + name
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        paths += patternFiles(in: path, depth: depth - 1)
      } else if status.st_mode & S_IFMT == S_IFREG, name.hasSuffix(".json"), !name.hasSuffix(".schema.json") {
        paths.append(path)
      }
    }
    return paths.sorted()
  }

  /// Where a person's own settings are: `$XDG_CONFIG_HOME`, by default `~/.config`; nil without a home.
  static var configFolder: String? {
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder }
    return environment("HOME").map { $0 + "/.config" }
  }

  /// The value of an environment variable; nil where it is empty or not set.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
