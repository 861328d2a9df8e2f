/// The words of packs: of making one, and of what keeps one from being read.
public struct PackPhrases: Hashable, Sendable {
  // What a pack carries.

  /// The heading of what is told before it is written.
  public var carries = "The pack carries:"
  /// A pattern with its id and its name.
  public func pattern(_ id: String, _ name: String) -> String { "pattern \(id): \(name)" }
  /// A sound file or a pattern beside one, and its size.
  public func file(_ path: String, bytes: Int) -> String { "file \(path), \(size(bytes))" }
  /// A reason that is given for going past a limit.
  public func reason(_ id: String, code: String, reason: String) -> String {
    "\(id) answers for \(code), with this reason: \(reason)"
  }
  /// The author who is named.
  public func author(_ id: String, _ name: String) -> String { "\(id) names its author: \(name)" }
  /// What sound files may tell.
  public var tags = "Sound files go as they are, with whatever their own tags say."
  /// What is left out.
  public func leftOut(notes: Int, authors: [String]) -> String? {
    let parts = [
      notes == 0 ? nil : "\(notes) note\(notes == 1 ? "" : "s") (x-…)",
      authors.isEmpty ? nil : "the author's name (--author keeps it)",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "Left out: " + parts.joined(separator: ", ")
  }
  /// It is there.
  public func written(_ path: String, bytes: Int) -> String { "Written: \(path), \(size(bytes))" }
  /// A file that a pattern names and that is not there.
  public func missing(_ count: Int) -> String {
    "\(count) sound file\(count == 1 ? "" : "s") named here \(count == 1 ? "is" : "are") not there, and so not in the pack either; settle check tells where."
  }
  /// A breath in short needs no pack.
  public func notation(_ text: String) -> String {
    "\(text) is a breath in short, which needs no pack: settle \(text) plays it anywhere."
  }
  /// A file has a name that the pack needs for itself.
  public func reserved(_ path: String) -> String {
    "\(path) cannot go into a pack: it would stand where the pack keeps a pattern. Another name for the file, and in the pattern, helps."
  }

  // What keeps a pack from being read or written.

  /// A pack that is not read.
  public func unreadable(_ path: String, _ reason: String) -> String { "\(path) cannot be opened: \(reason)" }
  /// A library is missing.
  public func libraryMissing(_ name: String) -> String {
    "packs need \(name), which is not on this machine (on Debian: apt install libzip4)"
  }
  /// It is no ZIP.
  public func damaged(_ words: String) -> String { "it is no pack, or a damaged one (\(words))" }
  /// It is no ordinary file.
  public var notAFile = "it is no ordinary file"
  /// It is large.
  public func tooLarge(megabytes: Int) -> String { "it is larger than \(megabytes) MiB" }
  /// It holds many entries.
  public func tooMany(_ limit: Int) -> String { "it holds more than \(limit) entries" }
  /// It holds no pattern.
  public var noPattern = "there is no pattern.json in it"
  /// Something is wrong with one entry.
  public func entry(_ name: String, _ reason: String) -> String { "\"\(name)\" in it \(reason)" }
  /// The name leads outside.
  public var badPath = "has a name that leads out of the pack, or that no file can have"
  /// The name cannot be shown.
  public var badCharacters = "has a name with characters that cannot be shown"
  /// The name is very long.
  public var longName = "has a name that is very long or many folders deep"
  /// There are two.
  public var twice = "is there twice"
  /// It is a link.
  public var link = "is a link, or something else that is no file"
  /// It needs a password.
  public var encrypted = "needs a password"
  /// It is packed in an unusual way.
  public var method = "is packed in a way that is not read here"
  /// It is large.
  public func largeEntry(megabytes: Int) -> String { "is larger than \(megabytes) MiB" }
  /// With it the whole is large.
  public func largeWhole(megabytes: Int) -> String { "makes the whole larger than \(megabytes) MiB" }
  /// It is not what the pack says.
  public var damagedEntry = "is damaged, or is not what the pack says of it"

  /// A size in words.
  private func size(_ bytes: Int) -> String {
    bytes < 1024
      ? "\(bytes) bytes" : bytes < 1 << 20 ? "\((bytes + 1023) >> 10) KiB" : "\((bytes + 524_288) >> 20) MiB"
  }

  /// British English.
  public init() {}
}
