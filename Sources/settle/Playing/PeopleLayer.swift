internal import Phrases
internal import Rhythm
internal import Screen
internal import Support
internal import Synchronization

/// People to talk to, shown over an exercise that goes on: `?` and then 1, then a region, then its lines.
final class PeopleLayer: Sendable {
  private enum Place {
    case closed, regions
    case lines(SupportRegion)
  }

  private let place = Mutex(Place.closed)
  private let phrases: SupportPhrases
  /// The region that the person has named; its lines come first.
  private let region: SupportRegion?
  private let day: CalendarDay

  init(_ phrases: SupportPhrases, region: SupportRegion? = nil, day: CalendarDay = .today) {
    self.phrases = phrases
    self.region = region
    self.day = day
  }

  /// Shows the lines of the person's region, or the regions to choose from.
  func open() { place.withLock { $0 = first } }

  /// Shows nothing of this any more.
  func close() { place.withLock { $0 = .closed } }

  private var first: Place { region.map { .lines($0) } ?? .regions }

  /// Takes a key that is for this; false where it is for something else.
  func take(_ command: Command, showsHelp: Bool) -> Bool {
    place.withLock { place in
      switch (place, command) {
      case (.closed, .number(1)) where showsHelp:
        place = first
        return true
      case (.closed, _): return false
      case (_, .help):
        place = .closed
        return true
      case (.regions, .number(let number)):
        if SupportRegion.allCases.indices.contains(number - 1) {
          place = .lines(SupportRegion.allCases[number - 1])
        }
        return true
      case (.lines, .number):
        place = .regions
        return true
      default: return false
      }
    }
  }

  /// Lays it over a moment, where it is open.
  func dress(_ moment: inout Moment) {
    switch place.withLock({ $0 }) {
    case .closed: return
    case .regions: moment.words = .choice(SupportRegion.allCases.map { phrases.region($0.rawValue) })
    case .lines(let region):
      moment.words = .text(SupportPage.short(region: region, on: day, phrases: phrases))
    }
    moment.showsHelp = false
    moment.label = ""
    moment.over = nil
    moment.message = nil
    moment.isAtRest = false
    moment.lamp = nil
    moment.secondsLeft = nil
    moment.timeLeft = nil
    moment.endsAt = nil
  }
}
