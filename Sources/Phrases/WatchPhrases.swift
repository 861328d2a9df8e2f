/// The words of `settle watch`, which plays a pattern while it is being written.
public struct WatchPhrases: Hashable, Sendable {
  /// What plays now, and how much there is to say of it.
  public func taken(warnings: Int, notes: Int) -> String {
    let found = [counted(warnings, "warning"), counted(notes, "note")].compactMap { $0 }
    return (["this is what plays now"] + found).joined(separator: " · ")
  }
  /// A save with errors, while the last good one plays on.
  public func kept(errors: Int) -> String {
    "not yet: \(errors) error\(errors == 1 ? "" : "s") · the last good one plays on"
  }
  /// The file is gone for now.
  public var gone = "the file is not there just now · the last good one plays on"
  /// A finding in short, with its line.
  public func finding(_ severity: String, line: Int?, message: String, label: String?) -> String {
    (line.map { "line \($0) · " } ?? "") + "\(severity): \(message)" + (label.map { " (\($0))" } ?? "")
  }

  private func counted(_ count: Int, _ word: String) -> String? {
    count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  /// British English.
  public init() {}
}
