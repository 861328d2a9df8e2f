/// A problem or a finding in a pattern, with its place.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable {
    /// The pattern is not played.
    case error
    /// The pattern is played after one calm line.
    case warning
    /// Shown by `check` only.
    case note
  }

  /// Where it stands in the file.
  public struct Place: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int
    /// How many Unicode scalars are meant, at least 1.
    public var length: Int
    /// The line as written, or the part of a very long line around the place.
    public var sourceLine: String
    /// How many Unicode scalars of the line stand before `sourceLine`.
    public var omittedBefore: Int
    /// Whether more of the line follows `sourceLine`.
    public var isCutAfter: Bool
  }

  /// The kind of problem.
  public var code: DiagnosticCode
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, in one sentence.
  public var message: String
  /// What stands at the place, shown beside the caret.
  public var label: String?
  /// What can be done.
  public var help: String?
  /// Where a safety limit comes from; nil for other problems.
  public var source: String?
  /// The file as it was named; nil for what was typed.
  public var file: String?
  /// The place in the file; nil where the problem is none of the file's text.
  public var place: Place?
  /// The JSON Pointer of the value; nil where there is no value.
  public var path: String?
}
