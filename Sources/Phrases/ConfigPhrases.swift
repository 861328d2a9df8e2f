/// What is wrong with the config.
extension DiagnosticPhrases {
  /// The config, as a kind of value.
  public var kindConfig: String { "keys in { } such as { \"volume\": 40 }" }
  /// A volume, as a kind of value.
  public var kindPercent: String { "a whole number from 0 to 100" }
  /// A number that is no volume.
  public func percentRange(found: String) -> DiagnosticWords {
    .init("needed here is \(kindPercent)", label: "this is \(found)")
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
  /// The person has not said where they are.
  public var notSaid = "not said"
  /// A preference that is set.
  public var on = "on"
  /// A preference that is not.
  public var off = "off"
  /// There is no home folder, and so no place for the file.
  public var noHome = "there is no home folder, so no file is read"

  /// British English.
  public init() {}
}
