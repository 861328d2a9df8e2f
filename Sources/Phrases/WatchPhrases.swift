/// The words of `settle watch`, which plays a pattern while it is being written.
public struct WatchPhrases: Hashable, Sendable {
  /// A save that plays now.
  public func taken(errors: Int, warnings: Int, first: String?) -> String {
    guard warnings > 0, let first else { return "saved: this is what plays now" }
    return "saved · \(warnings) warning\(warnings == 1 ? "" : "s") · \(first)"
  }
  /// A save with errors, while the last good one plays on.
  public func kept(errors: Int, first: String) -> String {
    "not yet: \(errors) error\(errors == 1 ? "" : "s") · \(first) · the last good one plays on"
  }
  /// The file is gone for now.
  public var gone = "the file is not there just now · the last good one plays on"
  /// A finding in short, with its line.
  public func finding(line: Int?, message: String) -> String {
    line.map { "line \($0): \(message)" } ?? message
  }

  /// British English.
  public init() {}
}
