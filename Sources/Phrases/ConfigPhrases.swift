/// What is wrong with the config.
extension DiagnosticPhrases {
  /// The config, as a kind of value.
  public var kindConfig: String { "keys in { } such as { \"volume\": 40 }" }
  /// A whole number, as a kind of value.
  public func kindWhole(_ range: ClosedRange<Int>) -> String {
    "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }
  /// A number that is not within its range.
  public func wholeRange(_ range: ClosedRange<Int>, found: String) -> DiagnosticWords {
    .init("needed here is \(kindWhole(range))", label: "this is \(found)")
  }
  /// A name that nothing has.
  public func nameTooLong(_ most: Int) -> DiagnosticWords {
    .init("needed here is one line of at most \(most) letters", label: "this one")
  }
}

/// The words of `settle config`.
public struct ConfigPhrases: Hashable, Sendable {
  /// There is no file.
  public var notThere = "not there; it is not needed"
  /// Something in the file cannot be used: the one line that is told while something plays.
  public func broken(_ path: String) -> String {
    "Something in \(path) cannot be used: settle config shows it."
  }
  /// Where a value comes from: the program.
  public var byDefault = "default"
  /// Where a value comes from: the file.
  public var fromFile = "file"
  /// Where a value comes from: the command line.
  public var fromOption = "option"
  /// What the pattern says holds.
  public var asPattern = "as the pattern has it"
  /// A preference that is set.
  public var on = "on"
  /// A preference that is not.
  public var off = "off"
  /// There is no home folder, and so no place for the file.
  public var noHome = "there is no home folder, so no file is read"

  /// British English.
  public init() {}
}
