internal import Phrases
internal import Rhythm

/// What options that several commands share stand for; a value that they do not take is told, and ends the command.
enum OptionValue {
  /// A speed such as `0.8`; as written where there is none.
  static func speed(_ text: String?) throws -> Rate {
    guard let text else { return .one }
    guard let percent = TimeArgument.percent(text), Rate.bounds.contains(percent) else {
      throw Shell.failure(Shell.phrases.command.outOfRange("--speed", Shell.phrases.command.speedRange))
    }
    return Rate(clampingPercent: percent)
  }

  /// A lead-in of up to an hour.
  static func leadIn(_ text: String) throws -> Nanoseconds {
    guard let length = TimeArgument.nanoseconds(text), length <= 3_600_000_000_000 else {
      throw Shell.failure(Shell.phrases.command.outOfRange("--lead-in", Shell.phrases.command.leadInRange))
    }
    return length
  }

  /// A volume from 0 to 100.
  static func volume(_ text: String?) throws -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), (0...100).contains(number) else {
      throw Shell.failure(Shell.phrases.command.outOfRange("--volume", Shell.phrases.command.volumeRange))
    }
    return number
  }
}
