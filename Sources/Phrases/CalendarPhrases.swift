/// The names of days and months, where words ask for the day or the date.
public struct CalendarPhrases: PhraseGroup {
  static let place = PhrasePlace.calendar
  let language: Language

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }

  /// The day of the week, from 0 for Sunday.
  public func weekday(_ day: Int) -> String {
    [
      say("Sunday"), say("Monday"), say("Tuesday"), say("Wednesday"), say("Thursday"), say("Friday"),
      say("Saturday"),
    ][day]
  }

  /// A date without its year: the day of the month from 1, the month from 0 for January.
  public func date(day: Int, month: Int) -> String {
    let name = [
      say("January"), say("February"), say("March"), say("April"), say("May"), say("June"), say("July"),
      say("August"), say("September"), say("October"), say("November"), say("December"),
    ][month]
    // French says the first of a month differently from the other days.
    return language == .french && day == 1 ? "1er \(name)" : say("\(day) \(name)")
  }

  /// A time of day, such as 21:47.
  public func time(hour: Int, minute: Int) -> String {
    [hour, minute].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }
}
