internal import Glibc

/// Sound of words that ship with the program, kept so that they are spoken at once the next time.
///
/// A folder that its owner alone can enter, a file for each line, named by its content. Files are written whole under
/// another name and then renamed, so that two sessions at once never see half of one; no link is ever followed. What was
/// used least lately goes first when there is too much. Where anything is not as it should be, nothing is kept.
public struct SpeechCache: Sendable {
  /// How much is kept at most: 64 MiB, some twenty-five minutes of speech.
  public static let usualLimit = 64 << 20

  private let path: String
  private let limit: Int
  private static let ending = ".speech"
  private static let head = "settle speech 1\n"

  /// The cache in a folder, which is made when something is kept first.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - limit: how many bytes are kept at most.
  public init(folder path: String, limit: Int = SpeechCache.usualLimit) {
    self.path = path
    self.limit = limit
  }

  /// What is kept of a line; nil where nothing is.
  ///
  /// - Parameter key: what makes the sound what it is: the speaker, the language, the words.
  public func sound(for key: String) -> [UInt8]? {
    guard let folder = Folder(path, makes: false) else { return nil }
    let name = Self.name(of: key)
    guard let bytes = PrivateBytes.read(folder.descriptor, name, atMost: limit) else { return nil }
    let head = Self.head(for: key, length: bytes.count)
    guard bytes.starts(with: head) else {
      // Torn, of another form, or of other words with the same name: made anew.
      unlinkat(folder.descriptor, name, 0)
      return nil
    }
    // Used just now.
    utimensat(folder.descriptor, name, nil, AT_SYMLINK_NOFOLLOW)
    return Array(bytes[head.count...])
  }

  /// Keeps the sound of a line, if that can be done.
  public func keep(_ sound: [UInt8], for key: String) {
    let prefix = Self.head(for: key, length: nil).count
    let bytes = Self.head(for: key, length: prefix + sound.count) + sound
    guard bytes.count <= limit, let folder = Folder(path, makes: true) else { return }
    makeRoom(for: bytes.count, in: folder)
    let name = Self.name(of: key)
    let other = "\(name).\(getpid()).\(UInt32.random(in: 0...UInt32.max))"
    let file = openat(
      folder.descriptor, other, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + done, bytes.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    close(file)
    if done < bytes.count || renameat(folder.descriptor, other, folder.descriptor, name) != 0 {
      unlinkat(folder.descriptor, other, 0)
    }
  }

  /// Removes what was used least lately, until so many bytes more find room; and what was left half-written.
  private func makeRoom(for bytes: Int, in folder: Folder) {
    var files = folder.files()
    let now = time(nil)
    for file in files where !file.name.hasSuffix(Self.ending) && now - file.used > 3600 {
      unlinkat(folder.descriptor, file.name, 0)
    }
    files.removeAll { !$0.name.hasSuffix(Self.ending) }
    files.sort { ($0.used, $0.nanoseconds, $0.name) < ($1.used, $1.nanoseconds, $1.name) }
    var total = files.reduce(bytes) { $0 + $1.size }
    for file in files where total > limit {
      unlinkat(folder.descriptor, file.name, 0)
      total -= file.size
    }
  }

  /// A name of 128 bits (FNV-1a) for a key; the file itself holds the whole key.
  static func name(of key: String) -> String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in key.utf8 {
      hash ^= UInt128(byte)
      hash = hash &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - text.count) + text + ending
  }

  /// What a file begins with: its form, its whole length in sixteen digits, the key.
  private static func head(for key: String, length: Int?) -> [UInt8] {
    let digits = String(length ?? 0)
    let padded = String(repeating: "0", count: max(0, 16 - digits.count)) + digits
    return Array("\(head)\(padded) \(key.utf8.count) \(key)\n".utf8)
  }
}

extension SpeechCache {
  /// A folder that is open, the person's own and nobody else's to enter.
  private final class Folder {
    let descriptor: Int32

    struct File {
      var name: String
      var size: Int
      var used: Int
      var nanoseconds: Int
    }

    init?(_ path: String, makes: Bool) {
      if makes {
        var made = ""
        for part in path.split(separator: "/") {
          made += "/" + part
          mkdir(made, 0o700)
        }
      }
      descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      var facts = stat()
      guard fstat(descriptor, &facts) == 0, facts.st_uid == geteuid() else { return nil }
      if facts.st_mode & 0o077 != 0, fchmod(descriptor, 0o700) != 0 { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// All plain files in it.
    func files() -> [File] {
      let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard again >= 0, let stream = fdopendir(again) else { return [] }
      defer { closedir(stream) }
      var files: [File] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        var facts = stat()
        guard fstatat(descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0, facts.st_mode & S_IFMT == S_IFREG
        else { continue }
        files.append(
          File(
            name: name, size: Int(facts.st_size), used: facts.st_mtim.tv_sec,
            nanoseconds: facts.st_mtim.tv_nsec))
      }
      return files
    }
  }
}
