/// The words in which a page tells the steps of an exercise.
public struct HandoutStepPhrases: PhraseGroup {
  static let place = PhrasePlace.handoutSteps
  let language: Language

  /// A phase with its length in seconds.
  public func phase(_ word: String, seconds: String) -> String {
    let figures = language.decimal(seconds)
    return say(
      seconds == "1" ? 1 : 2, one: "\(word) for \(figures) second", other: "\(word) for \(figures) seconds")
  }
  /// A phase whose length changes.
  public func phase(_ word: String, from: String, to: String) -> String {
    say("\(word) for \(language.decimal(from)) seconds at first, \(language.decimal(to)) at the end")
  }
  /// How often something comes.
  public func times(_ count: Int64) -> String {
    switch count {
    case 1: say("once")
    case 2: say("twice")
    default: say("\(count) times")
    }
  }
  /// How often, and how long in all.
  public func times(_ count: Int64, lasting length: String) -> String {
    say("\(times(count)), \(length) in all")
  }
  /// About how long there is for each thing.
  public func each(seconds: String) -> String { say("about \(language.decimal(seconds)) seconds for each") }
  /// Passes of a bilateral sound.
  public func bilateral(_ count: Int64) -> String {
    say("a tone and a dot go slowly from side to side, there and back, \(times(count))")
  }
  /// Quiet time.
  public func rest(seconds: String) -> String { say("quiet time, \(language.decimal(seconds)) seconds") }
  /// A rating.
  public var ask: String {
    say("If you like: how strong is it just now, from 0 to 10? It stays on this page.")
  }
  /// Ways on.
  public var choose: String { say("One of these, as you like:") }
  /// A way that ends the exercise.
  public var ends: String { say("and that is the end") }
  /// Steps again and again.
  public func again(_ count: Int64) -> String { say("These steps, \(times(count)):") }
  /// It waits for the person.
  public var waits: String { say("it waits until you go on") }
  /// A length of time in minutes and seconds.
  public func length(minutes: Int64, seconds: Int64) -> String {
    let whole = say(Int(minutes), one: "\(minutes) minute", other: "\(minutes) minutes")
    let part = say(Int(seconds), one: "\(seconds) second", other: "\(seconds) seconds")
    if minutes == 0 { return part }
    return seconds == 0 ? whole : [whole, part].joined(separator: " ")
  }
  /// What a picture of a breath shows.
  public func picture(_ phases: String) -> String {
    say("A curve that rises and falls with the breath: \(phases).")
  }
  /// Over the curve of the first breath.
  public var first: String { say("at first") }
  /// Over the curve of the last breath.
  public var last: String { say("at the end") }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
