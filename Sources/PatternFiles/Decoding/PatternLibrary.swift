/// A pattern's bytes and where they come from.
public struct PatternFile: Hashable, Sendable {
  /// Where a pattern comes from, which decides whether its acknowledgements are asked about.
  public enum Origin: String, Hashable, Sendable {
    /// Part of the program.
    case builtIn = "built-in"
    /// In the person's own folder of patterns.
    case own
    /// In that folder too, but copied there by `install`: what it answers for is still asked about.
    case installed
    /// Any other file.
    case elsewhere
    /// Typed, as a notation.
    case typed
  }

  /// The name that is shown in diagnostics; nil for what was typed.
  public var name: String?
  /// What tells it from every other file: a path after links are followed, or a made-up one for a built-in file.
  public var identity: String
  /// The bytes as they are.
  public var bytes: [UInt8]
  /// Where it comes from.
  public var origin: Origin

  /// A pattern's bytes.
  public init(name: String?, identity: String, bytes: [UInt8], origin: Origin) {
    self.name = name
    self.identity = identity
    self.bytes = bytes
    self.origin = origin
  }
}

/// What a file reference of a pattern leads to.
public enum FileReference: Hashable, Sendable {
  /// A file, by its path after links are followed.
  case found(path: String)
  /// Nothing, or something that cannot be read.
  case missing
  /// Something outside the pattern's folder.
  case outside
}

/// Where patterns are found that another pattern names.
public protocol PatternLibrary: Sendable {
  /// The pattern with this id, the person's own before the built-in one; nil where there is none.
  func pattern(id: String) -> PatternFile?
  /// The ids of all patterns, for suggestions.
  var ids: [String] { get }
  /// What a reference in a pattern leads to.
  func locate(_ reference: String, from file: PatternFile) -> FileReference
  /// A pattern that was located; nil where it cannot be read.
  func pattern(path: String, from file: PatternFile) -> PatternFile?
}

/// A library with nothing in it.
public struct EmptyLibrary: PatternLibrary {
  /// A library with nothing in it.
  public init() {}
  /// Always nil.
  public func pattern(id: String) -> PatternFile? { nil }
  /// Always empty.
  public var ids: [String] { [] }
  /// Always missing.
  public func locate(_ reference: String, from file: PatternFile) -> FileReference { .missing }
  /// Always nil.
  public func pattern(path: String, from file: PatternFile) -> PatternFile? { nil }
}
