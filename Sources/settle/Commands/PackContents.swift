internal import Packs
internal import PatternFiles
internal import Phrases

/// What goes into a pack, and what is told of it beforehand.
struct PackContents {
  private(set) var pack = Pack(entries: [])
  private var about:
    [(id: String, name: String, reasons: [(code: String, reason: String)], author: String?)] =
      []
  private var files: [(path: String, bytes: Int)] = []
  private var notes = 0
  private var sentences = 0
  private var authorsLeftOut: [String] = []
  private var hasSounds = false

  init(_ bundle: PatternBundle, keepsAuthor: Bool, reader: PatternReader) throws {
    for (index, part) in bundle.parts.enumerated() {
      let folder = index == 0 ? "" : "\(Pack.included)/\(part.id)/"
      add(part.file.bytes, as: folder + Pack.main, keepsAuthor: keepsAuthor)
      describe(reader.read(part.file), id: part.id, keepsAuthor: keepsAuthor)
      for (path, content) in part.files.sorted(by: { $0.key < $1.key }) {
        if path == Pack.main || (index == 0 && path.hasPrefix(Pack.included + "/")) {
          throw Shell.failure(Shell.phrases.pack.reserved(path))
        }
        switch content {
        case .pattern(let bytes): add(bytes, as: folder + path, keepsAuthor: keepsAuthor)
        case .sound(let place):
          pack.entries.append(.init(path: folder + path, bytes: try Self.sound(at: place, named: path)))
          hasSounds = true
        }
        if let entry = pack.entries.last { files.append((entry.path, entry.bytes.count)) }
      }
    }
    // The pattern first, the rest by name.
    pack.entries = pack.entries.prefix(1) + pack.entries.dropFirst().sorted { $0.path < $1.path }
  }

  /// What is told before it is written.
  func lines(_ words: PackPhrases) -> [String] {
    var lines = [words.carries]
    for entry in about { lines.append("  " + words.pattern(entry.id, entry.name)) }
    for file in files { lines.append("  " + words.file(file.path, bytes: file.bytes)) }
    for entry in about {
      for reason in entry.reasons {
        lines.append("  " + words.reason(entry.id, code: reason.code, reason: reason.reason))
      }
      if let author = entry.author { lines.append("  " + words.author(entry.id, author)) }
    }
    if hasSounds { lines.append(words.tags) }
    if let left = words.leftOut(notes: notes, sentences: sentences, authors: authorsLeftOut) {
      lines.append(left)
    }
    return lines
  }

  private mutating func add(_ bytes: [UInt8], as path: String, keepsAuthor: Bool) {
    guard let handed = HandedOn.pattern(bytes, keepsAuthor: keepsAuthor) else { return }
    pack.entries.append(.init(path: path, bytes: handed.bytes))
    notes += handed.notes
    sentences += handed.sentences
    if !keepsAuthor, let author = handed.author { authorsLeftOut.append(author) }
  }

  private mutating func describe(_ checked: CheckedPattern, id: String, keepsAuthor: Bool) {
    guard let pattern = checked.pattern else { return }
    about.append(
      (
        id, Shell.shown(pattern.name.text(for: Locale.languages)),
        pattern.acknowledged.filter { $0.pattern == nil }.map { ($0.code.rawValue, Shell.shown($0.reason)) },
        keepsAuthor ? pattern.author : nil
      ))
  }

  private static func sound(at place: String, named path: String) throws -> [UInt8] {
    do throws(DiskFile.Failure) {
      return try DiskFile.read(place, limit: PackLimits().sound)
    } catch {
      throw Shell.failure(error.text(for: path, whileReading: true))
    }
  }
}
