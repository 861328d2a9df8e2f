internal import Glibc
internal import Rhythm

/// Whether the machine's clock can be right: not before the program was made.
enum ClockTrust {
  /// 22 November 2026, in seconds of the clock.
  static let earliest = 1_795_305_600

  static var isPlausible: Bool { Glibc.time(nil) >= earliest }

  /// An exercise without the day, the date and the time: what stood there before stays for as long.
  static func withoutTimes(_ exercise: Exercise) -> Exercise {
    var before: String?
    var result = exercise
    result.steps = exercise.steps.map { withoutTimes($0, after: &before) }
    return result
  }

  private static func withoutTimes(_ block: Block, after before: inout String?) -> Block {
    switch block {
    case .cycles: return block
    case .sequence(let blocks): return .sequence(blocks.map { withoutTimes($0, after: &before) })
    case .repeated(let count, let blocks):
      return .repeated(count, blocks.map { withoutTimes($0, after: &before) })
    case .choice(var choice):
      choice.ways = choice.ways.map { way in
        var way = way
        way.blocks = way.blocks.map { withoutTimes($0, after: &before) }
        return way
      }
      return .choice(choice)
    case .moment(var moment):
      guard case .say(let spoken) = moment.words else { return block }
      if Placeholders.names.contains(where: spoken.text.contains) {
        moment.words = .rest(text: before, bell: false)
        moment.reading = 0
      } else {
        before = spoken.text
      }
      return .moment(moment)
    }
  }
}
