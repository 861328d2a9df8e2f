/// The patterns in a pack, before those that are there by name.
///
/// What a pack names is looked for in the pack, inside the folder of the pattern that names it.
public struct PackLibrary: PatternLibrary {
  /// A file of a pack.
  public enum Item: Hashable, Sendable {
    /// A pattern.
    case pattern([UInt8])
    /// A sound, and where it can be read.
    case sound(path: String)
  }

  private let name: String
  private let prefix: String
  private let items: [String: Item]
  private let included: String
  private let catalogue: Catalogue

  /// The patterns of a pack.
  ///
  /// - Parameters:
  ///   - name: the pack as it was named.
  ///   - items: its files, by their paths within it.
  ///   - included: the folder of patterns that are included by their id, each as `ID/pattern.json`.
  ///   - catalogue: where patterns that the pack lacks are found.
  public init(name: String, items: [String: Item], included: String, catalogue: Catalogue) {
    self.name = name
    self.items = items
    self.included = included
    self.catalogue = catalogue
    prefix = "pack:" + (FileSystem.realPath(name) ?? name) + "/"
  }

  /// The pattern at a path within the pack; nil where there is none.
  public func file(_ path: String) -> PatternFile? {
    guard case .pattern(let bytes)? = items[path] else { return nil }
    return PatternFile(name: name + "/" + path, identity: prefix + path, bytes: bytes, origin: .elsewhere)
  }

  /// The pack's own before those that are there by name.
  public func pattern(id: String) -> PatternFile? {
    guard PatternDecoder.isIdentifier(id) else { return nil }
    return file("\(included)/\(id)/pattern.json") ?? catalogue.pattern(id: id)
  }

  /// The ids of all patterns that are there by name.
  public var ids: [String] { catalogue.ids }

  /// What a reference leads to, inside the folder of the pattern that holds it.
  public func locate(_ reference: String, from file: PatternFile) -> FileReference {
    guard file.identity.hasPrefix(prefix) else { return catalogue.locate(reference, from: file) }
    guard let parts = RelativePath.parts(reference) else { return .outside }
    let path =
      RelativePath.folder(of: String(file.identity.dropFirst(prefix.count))) + parts.joined(separator: "/")
    switch items[path] {
    case .sound(let place): return .found(path: place)
    case .pattern: return .found(path: path)
    case nil: return .missing
    }
  }

  /// A pattern that was located.
  public func pattern(path: String, from file: PatternFile) -> PatternFile? {
    file.identity.hasPrefix(prefix) ? self.file(path) : catalogue.pattern(path: path, from: file)
  }
}
