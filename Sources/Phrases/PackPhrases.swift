/// The words of packs: of making one, and of what keeps one from being read.
public struct PackPhrases: PhraseGroup {
  static let place = PhrasePlace.pack
  let language: Language

  // What a pack carries.

  /// The heading of what is told before it is written.
  public var carries: String { say("The pack carries:") }
  /// A pattern with its id and its name.
  public func pattern(_ id: String, _ name: String) -> String { say("pattern \(id): \(name)") }
  /// A sound file or a pattern beside one, and its size.
  public func file(_ path: String, bytes: Int) -> String { say("file \(path), \(size(bytes))") }
  /// A reason that is given for going past a limit.
  public func reason(_ id: String, code: String, reason: String) -> String {
    say("\(id) answers for \(code), with this reason: \(reason)")
  }
  /// The author who is named.
  public func author(_ id: String, _ name: String) -> String { say("\(id) names its author: \(name)") }
  /// What sound files may tell.
  public var tags: String { say("Sound files go as they are, with whatever their own tags say.") }
  /// What is left out.
  public func leftOut(notes: Int, sentences: Int, authors: [String]) -> String? {
    let parts = [
      notes == 0 ? nil : say(notes, one: "\(notes) note (x-…)", other: "\(notes) notes (x-…)"),
      sentences == 0
        ? nil
        : say(
          sentences, one: "\(sentences) sentence that tells the day, the date or the time",
          other: "\(sentences) sentences that tell the day, the date or the time"),
      authors.isEmpty ? nil : say("the author's name (--author keeps it)"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : say("Left out: \(parts.joined(separator: ", "))")
  }
  /// It is there.
  public func written(_ path: String, bytes: Int) -> String { say("Written: \(path), \(size(bytes))") }
  /// A file that a pattern names and that is not there.
  public func missing(_ count: Int) -> String {
    say(
      count,
      one:
        "\(count) sound file named here is not there, and so not in the pack either; settle check tells where.",
      other:
        "\(count) sound files named here are not there, and so not in the pack either; settle check tells where."
    )
  }
  /// A breath in short needs no pack.
  public func notation(_ text: String) -> String {
    say("\(text) is a breath in short, which needs no pack: settle \(text) plays it anywhere.")
  }
  /// A file has a name that the pack needs for itself.
  public func reserved(_ path: String) -> String {
    say(
      "\(path) cannot go into a pack: it would stand where the pack keeps a pattern. Another name for the file, and in the pattern, helps."
    )
  }

  // What keeps a pack from being read or written.

  /// A pack that is not read.
  public func unreadable(_ path: String, _ reason: String) -> String {
    say("\(path) cannot be opened: \(reason)")
  }
  /// A library is missing.
  public func libraryMissing(_ name: String) -> String {
    say("packs need \(name), which is not on this machine (on Debian: apt install libzip4)")
  }
  /// It is no ZIP.
  public func damaged(_ words: String) -> String { say("it is no pack, or a damaged one (\(words))") }
  /// It is no ordinary file.
  public var notAFile: String { say("it is no ordinary file") }
  /// It is large.
  public func tooLarge(megabytes: Int) -> String { say("it is larger than \(megabytes) MiB") }
  /// It holds many entries.
  public func tooMany(_ limit: Int) -> String { say("it holds more than \(limit) entries") }
  /// It holds no pattern.
  public var noPattern: String { say("there is no pattern.json in it") }
  /// Something is wrong with one entry.
  public func entry(_ name: String, _ reason: String) -> String { say("\"\(name)\" in it \(reason)") }
  /// The name leads outside.
  public var badPath: String { say("has a name that leads out of the pack, or that no file can have") }
  /// The name cannot be shown.
  public var badCharacters: String { say("has a name with characters that cannot be shown") }
  /// The name is very long.
  public var longName: String { say("has a name that is very long or many folders deep") }
  /// There are two.
  public var twice: String { say("is there twice") }
  /// It is a link.
  public var link: String { say("is a link, or something else that is no file") }
  /// It needs a password.
  public var encrypted: String { say("needs a password") }
  /// It is packed in an unusual way.
  public var method: String { say("is packed in a way that is not read here") }
  /// It is large.
  public func largeEntry(megabytes: Int) -> String { say("is larger than \(megabytes) MiB") }
  /// With it the whole is large.
  public func largeWhole(megabytes: Int) -> String { say("makes the whole larger than \(megabytes) MiB") }
  /// It is not what the pack says.
  public var damagedEntry: String { say("is damaged, or is not what the pack says of it") }

  /// A size in words.
  private func size(_ bytes: Int) -> String {
    if bytes < 1024 { return say("\(bytes) bytes") }
    return bytes < 1 << 20 ? "\((bytes + 1023) >> 10) KiB" : "\((bytes + 524_288) >> 20) MiB"
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
