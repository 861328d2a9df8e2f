/// The patterns that are there by name: the person's own, and the built-in ones.
///
/// A pattern that is asked for by id is looked for by the name of its file first, so that one pattern is read and not
/// all of them.
public struct Catalogue: PatternLibrary {
  /// The built-in patterns by path below the folder of patterns.
  private let builtIn: [(path: String, text: StaticString)]
  /// The person's own folder of patterns; nil where there is none.
  public let ownFolder: String?

  /// A catalogue.
  ///
  /// - Parameters:
  ///   - builtIn: the built-in patterns, each with its path; a pattern's file is named for its id.
  ///   - ownFolder: the person's own folder, which need not exist.
  public init(builtIn: [(path: String, text: StaticString)], ownFolder: String?) {
    self.builtIn = builtIn
    self.ownFolder = ownFolder
  }

  /// The folder of the person's own patterns: `$XDG_CONFIG_HOME/settle/patterns`, by default below `~/.config`.
  public static func standardOwnFolder() -> String? {
    FileSystem.configFolder.map { $0 + "/settle/patterns" }
  }

  /// What somebody may mean by a pattern's name: an id, a file, a notation, in that order.
  public func named(_ name: String) -> NamedPattern {
    if let file = pattern(id: name) { return .file(file) }
    if PatternDecoder.isIdentifier(name), let path = ownFile(of: name), fault(at: path) != nil {
      return .unreadable(path)
    }
    do throws(FileFault) {
      return .file(try read(name))
    } catch {
      if Notation.isNotation(name) { return .notation(name) }
      if error != .missing || name.contains("/") || name.hasSuffix(".json") { return .unreadable(name) }
      return .unknown(suggestion: Notation.meant(by: name) ?? Suggestion.named(name, among: ids))
    }
  }

  /// The file at a path; nil where it cannot be read.
  public func file(at path: String) -> PatternFile? { try? read(path) }

  /// Why the file at a path cannot be read; nil where it can.
  public func fault(at path: String) -> FileFault? {
    do throws(FileFault) {
      _ = try read(path)
      return nil
    } catch {
      return error
    }
  }

  private func read(_ path: String) throws(FileFault) -> PatternFile {
    let bytes = try FileSystem.read(path)
    let identity = FileSystem.realPath(path) ?? path
    let own = ownFolder.flatMap(FileSystem.realPath)
    let isOwn = own.map { identity.hasPrefix($0 + "/") } ?? false
    guard isOwn, let own else {
      return PatternFile(name: path, identity: identity, bytes: bytes, origin: .elsewhere)
    }
    let origin: PatternFile.Origin = isInstalled(identity, below: own) ? .installed : .own
    return PatternFile(name: path, identity: identity, bytes: bytes, origin: origin)
  }

  /// The pattern with this id, the person's own before the built-in one.
  public func pattern(id: String) -> PatternFile? {
    guard PatternDecoder.isIdentifier(id) else { return nil }
    if let own = own(id: id) { return own }
    // What is there and cannot be read is told, and nothing else is played in its place.
    return ownFile(of: id).flatMap { fault(at: $0) } == nil ? builtIn(id: id) : nil
  }

  /// The ids of all patterns, sorted.
  public var ids: [String] { all().map(\.id) }

  /// All patterns that have an id, sorted by it; a built-in one with the id of an own one is left out.
  public func all() -> [(id: String, file: PatternFile)] {
    var files: [String: PatternFile] = [:]
    var broken: Set<String> = []
    for path in ownPaths {
      guard let file = file(at: path), let id = Self.identifier(in: file.bytes) else {
        broken.insert(path)
        continue
      }
      if files[id] == nil { files[id] = file }
    }
    for entry in builtIn {
      let file = Self.file(entry)
      guard let id = Self.identifier(in: file.bytes), files[id] == nil else { continue }
      if let path = ownFile(of: id), broken.contains(path) { continue }
      files[id] = file
    }
    return files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The person's own files in which no id can be read, by path.
  public var nameless: [String] {
    ownPaths.filter { path in file(at: path).flatMap { Self.identifier(in: $0.bytes) } == nil }
  }

  private var ownPaths: [String] { ownFolder.map { FileSystem.patternFiles(in: $0) } ?? [] }

  /// The person's own file that is named for an id, if there is one.
  private func ownFile(of id: String) -> String? {
    ownFolder.map { $0 + "/" + id + ".json" }.flatMap { FileSystem.isFile($0) ? $0 : nil }
  }

  private func own(id: String) -> PatternFile? {
    guard let ownFolder else { return nil }
    let path = ownFolder + "/" + id + ".json"
    if let file = file(at: path) {
      // A file with a slip in it is handed on, so that the slip is told.
      let own = Self.identifier(in: file.bytes)
      if own == nil || own == id { return file }
    }
    for other in FileSystem.patternFiles(in: ownFolder) where other != path {
      if let file = file(at: other), Self.isIdentified(file, as: id) { return file }
    }
    return nil
  }

  /// The built-in pattern with this id, whatever the person's own folder holds.
  public func builtIn(id: String) -> PatternFile? {
    if let entry = builtIn.first(where: { $0.path == id + ".json" || $0.path.hasSuffix("/" + id + ".json") })
    {
      return Self.file(entry)
    }
    return builtIn.lazy.map(Self.file).first { Self.isIdentified($0, as: id) }
  }

  private static func file(_ entry: (path: String, text: StaticString)) -> PatternFile {
    let bytes = UnsafeBufferPointer(start: entry.text.utf8Start, count: entry.text.utf8CodeUnitCount)
    return PatternFile(
      name: entry.path, identity: "built-in:" + entry.path, bytes: Array(bytes), origin: .builtIn)
  }

  /// Whether a file has this id. A file in which the word is not even found is not read any further.
  private static func isIdentified(_ file: PatternFile, as id: String) -> Bool {
    let word = Array(id.utf8)
    let isMentioned = file.bytes.indices.contains { file.bytes[$0...].starts(with: word) }
    return isMentioned && identifier(in: file.bytes) == id
  }

  /// The id that a pattern gives itself; nil where it cannot be read.
  private static func identifier(in bytes: [UInt8]) -> String? {
    var reader = JSONReader(bytes)
    guard let root = try? reader.read(), case .object(let members) = root.kind,
      case .string(let id)? = members.first(where: { $0.key == "id" })?.value.kind
    else { return nil }
    return PatternDecoder.isIdentifier(id) ? id : nil
  }

  /// What a reference in a pattern leads to, inside the pattern's folder after links are followed.
  public func locate(_ reference: String, from file: PatternFile) -> FileReference {
    switch file.origin {
    case .typed: return .missing
    case .builtIn:
      let folder = file.identity.dropFirst("built-in:".count).split(separator: "/").dropLast().map(
        String.init)
      guard let parts = RelativePath.parts(reference) else { return .outside }
      let path = (folder + parts).joined(separator: "/")
      return builtIn.contains { $0.path == path } ? .found(path: path) : .missing
    case .own, .installed, .elsewhere:
      let folder = file.identity.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      let inside = folder + "/"
      guard let path = FileSystem.realPath(inside + reference) else {
        // What is not there may still be named in a way that leads outside.
        return RelativePath.parts(reference) == nil ? .outside : .missing
      }
      if !path.hasPrefix(inside) { return .outside }
      return FileSystem.isReadableFile(path) ? .found(path: path) : .missing
    }
  }

  /// A pattern that was located.
  public func pattern(path: String, from file: PatternFile) -> PatternFile? {
    if file.origin == .builtIn { return builtIn.first { $0.path == path }.map(Self.file) }
    return self.file(at: path)
  }
}

/// What somebody may mean by a pattern's name.
public enum NamedPattern: Sendable {
  /// A pattern in a file or in the program.
  case file(PatternFile)
  /// A breath in short, such as `4-6`.
  case notation(String)
  /// A file that cannot be read.
  case unreadable(String)
  /// Nothing; perhaps this id was meant.
  case unknown(suggestion: String?)
}
