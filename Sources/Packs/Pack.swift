/// What is in a pack: patterns and sounds, each under its path within it, in order.
public struct Pack: Hashable, Sendable {
  /// A file of a pack.
  public struct Entry: Hashable, Sendable {
    /// Its path: folders and a name, with slashes between them.
    public var path: String
    /// What is in it.
    public var bytes: [UInt8]

    /// A file under a path.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The path of the pattern that is played.
  public static let main = "pattern.json"
  /// The folder of patterns that are included by their id, each in a folder that is named for it.
  public static let included = "included"

  /// Its files.
  public var entries: [Entry]

  /// A pack of these files.
  public init(entries: [Entry]) { self.entries = entries }

  /// Whether bytes begin as a ZIP does, with a file or without any.
  public static func isPack(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The endings of the names of files that are unpacked; all others are left alone.
  static let sounds: Set<String> = ["wav", "flac", "ogg", "oga", "opus", "mp3", "aif", "aiff", "au", "caf"]
}

/// The names that entries may have.
enum EntryName {
  /// What is wrong with a name; nil where nothing is.
  static func fault(of name: String, limits: PackLimits) -> EntryFault? {
    let isShowable = name.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
    if !isShowable { return .characters }
    if name.utf8.count > limits.name { return .longName }
    // A folder's own entry ends with a slash.
    let path = name.hasSuffix("/") ? name.dropLast() : name[...]
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > limits.depth { return .longName }
    if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) { return .path }
    if path.contains("\\") || parts[0].contains(":") || parts[0].hasPrefix("~") { return .path }
    return nil
  }

  /// What a file is by the ending of its name, in lower case.
  static func ending(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}
