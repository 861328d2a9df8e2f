/// A pattern with all that it needs: the patterns that it includes or offers in its place, and their sound files.
///
/// Built-in patterns are left out: they are everywhere.
public struct PatternBundle: Sendable {
  /// What stands in a file beside a pattern.
  public enum Content: Hashable, Sendable {
    /// Another pattern.
    case pattern([UInt8])
    /// A sound, by the path at which it can be read.
    case sound(String)
  }

  /// A pattern that has an id, and the files below its folder.
  public struct Part: Sendable {
    /// Its id.
    public var id: String
    /// The pattern.
    public var file: PatternFile
    /// The files that it names, by their paths below its folder.
    public var files: [String: Content] = [:]
  }

  /// The pattern itself first, then the others in the order in which they are named.
  public private(set) var parts: [Part] = []
  private let reader: PatternReader
  private var seen: Set<String> = []

  /// All that a pattern needs.
  ///
  /// - Parameters:
  ///   - file: the pattern.
  ///   - id: its id.
  ///   - reader: how its files are found.
  public init(of file: PatternFile, id: String, reader: PatternReader) {
    self.reader = reader
    parts = [Part(id: id, file: file)]
    seen = [file.identity]
    add(file, below: "", to: 0)
  }

  /// Adds what one file names to a part.
  private mutating func add(_ file: PatternFile, below folder: String, to index: Int) {
    // By itself, so that its own sounds come along though another pattern's hold while it is included.
    let checked = reader.read(file)
    for use in checked.sounds where use.namedBy == file.identity {
      guard let path = Self.path(use.reference, below: folder) else { continue }
      parts[index].files[path] = .sound(use.path)
    }
    for use in checked.includes where use.namedBy == file.identity && use.file.origin != .builtIn {
      if use.isNamed {
        addPart(use.file, id: use.reference)
      } else if let path = Self.path(use.reference, below: folder), parts[index].files[path] == nil {
        parts[index].files[path] = .pattern(use.file.bytes)
        add(use.file, below: RelativePath.folder(of: path), to: index)
      }
    }
    if let instead = checked.pattern?.instead, let other = reader.library.pattern(id: instead),
      other.origin != .builtIn
    {
      addPart(other, id: instead)
    }
  }

  private mutating func addPart(_ file: PatternFile, id: String) {
    guard seen.insert(file.identity).inserted else { return }
    parts.append(Part(id: id, file: file))
    add(file, below: "", to: parts.count - 1)
  }

  private static func path(_ reference: String, below folder: String) -> String? {
    RelativePath.parts(reference).map { folder + $0.joined(separator: "/") }
  }
}
