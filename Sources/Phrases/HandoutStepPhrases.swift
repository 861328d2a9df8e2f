/// The words in which a page tells the steps of an exercise.
public struct HandoutStepPhrases: Hashable, Sendable {
  /// A phase with its length in seconds.
  public func phase(_ word: String, seconds: String) -> String {
    "\(word) for \(seconds) second\(seconds == "1" ? "" : "s")"
  }
  /// A phase whose length changes.
  public func phase(_ word: String, from: String, to: String) -> String {
    "\(word) for \(from) seconds at first, \(to) at the end"
  }
  /// How often something comes.
  public func times(_ count: Int64) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
  /// How often, and how long in all.
  public func times(_ count: Int64, lasting length: String) -> String { "\(times(count)), \(length) in all" }
  /// About how long there is for each thing.
  public func each(seconds: String) -> String { "about \(seconds) seconds for each" }
  /// Passes of a bilateral sound.
  public func bilateral(_ count: Int64) -> String {
    "a tone and a dot go slowly from side to side, there and back, \(times(count))"
  }
  /// Quiet time.
  public func rest(seconds: String) -> String { "quiet time, \(seconds) seconds" }
  /// A rating.
  public var ask = "If you like: how strong is it just now, from 0 to 10? It stays on this page."
  /// Ways on.
  public var choose = "One of these, as you like:"
  /// A way that ends the exercise.
  public var ends = "and that is the end"
  /// Steps again and again.
  public func again(_ count: Int64) -> String { "These steps, \(times(count)):" }
  /// It waits for the person.
  public var waits = "it waits until you go on"
  /// A length of time in minutes and seconds.
  public func length(minutes: Int64, seconds: Int64) -> String {
    let whole = minutes == 1 ? "1 minute" : "\(minutes) minutes"
    let part = seconds == 1 ? "1 second" : "\(seconds) seconds"
    if minutes == 0 { return part }
    return seconds == 0 ? whole : "\(whole) \(part)"
  }
  /// What a picture of a breath shows.
  public func picture(_ phases: String) -> String {
    "A curve that rises and falls with the breath: \(phases)."
  }
  /// Over the curve of the first breath.
  public var first = "at first"
  /// Over the curve of the last breath.
  public var last = "at the end"

  /// British English.
  public init() {}
}
