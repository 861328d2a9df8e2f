internal import Glibc

/// A folder in memory, for its owner alone, in which a program leaves sound for a moment: nothing reaches a disk.
final class MemoryFolder: Sendable {
  let path: String

  private static let place = "/dev/shm"

  /// A new folder; nil where no file system in memory is there.
  init?() {
    guard Self.isInMemory else { return nil }
    var name = Array("\(Self.place)/settle-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return nil }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { remove() }

  /// Whether shared memory is a file system in memory here, as everywhere on Linux.
  private static var isInMemory: Bool {
    guard let mounts = fopen("/proc/self/mounts", "re") else { return false }
    defer { fclose(mounts) }
    var line = [CChar](repeating: 0, count: 4096)
    var found = false
    while fgets(&line, Int32(line.count), mounts) != nil {
      let words = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }.split(separator: UInt8(ascii: " "))
      guard words.count > 2, words[1].elementsEqual(place.utf8) else { continue }
      found = ["tmpfs", "ramfs"].contains(String(decoding: words[2], as: UTF8.self))
    }
    return found
  }

  /// The name of a sound file in it that a program has told on a whole line, as the last word of it.
  func name(in bytes: [UInt8]) -> String? {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines.dropLast() {
      guard let start = line.firstRange(of: path + "/")?.upperBound else { continue }
      let name = line[start...].prefix { $0 != " " && $0 != "\r" && $0 != "'" && $0 != "\"" }
      if name.hasSuffix(".wav"), !name.contains("/") { return String(name) }
    }
    return nil
  }

  /// Takes a file out of it; nil where there is none, or it is no plain one.
  func take(_ name: String, atMost most: Int) -> [UInt8]? {
    let file = path + "/" + name
    defer { unlink(file) }
    return PrivateBytes.read(AT_FDCWD, file, atMost: most)
  }

  /// Removes it with what is in it.
  func remove() {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { _ = unlinkat(dirfd(folder), $0, 0) }
        }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}

/// Plain files of the person's own, read whole.
enum PrivateBytes {
  /// What is in a file; nil where there is none, or it is a link, somebody else's, or too large.
  static func read(_ folder: Int32, _ name: String, atMost most: Int) -> [UInt8]? {
    let descriptor = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid(),
      facts.st_size <= most
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    var done = 0
    while done < bytes.count {
      let wanted = bytes.count - done
      let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + done, wanted) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    bytes.removeLast(bytes.count - done)
    return bytes
  }
}
