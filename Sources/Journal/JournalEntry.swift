/// One session as the journal keeps it: as little as is of use to the person.
public struct JournalEntry: Hashable, Sendable {
  /// The day, as `2026-11-23`, by the person's own clock.
  public var date: String
  /// The id of the exercise.
  public var exercise: String
  /// How long it was played, in minutes, to a tenth.
  public var minutes: Double
  /// What was rated, in order; empty where nothing was.
  public var ratings: [JournalRating]

  /// An entry; minutes are rounded to a tenth.
  public init(date: String, exercise: String, minutes: Double, ratings: [JournalRating] = []) {
    self.date = date
    self.exercise = exercise
    self.minutes = (max(minutes, 0) * 10).rounded() / 10
    self.ratings = ratings
  }
}

/// A rating that a person gave.
public struct JournalRating: Hashable, Sendable, Codable {
  /// What was rated, `distress` for one.
  public var what: String
  /// The rating, 0…10.
  public var value: Int

  /// A rating; `value` is clamped to 0…10.
  public init(what: String, value: Int) {
    self.what = what
    self.value = min(max(value, 0), 10)
  }
}

/// What a journal holds, as far as it can be read.
public struct JournalContents: Hashable, Sendable {
  /// The sessions, in the order in which they were kept.
  public var entries: [JournalEntry] = []
  /// The numbers, from 1, of lines that are not whole or cannot be read; they stay in the file as they are.
  public var setAside: [Int] = []
  /// Whether the last of these is the last line, without an end: a crash came between.
  public var isTorn = false
}

/// Whether there is a journal, and whether sessions are kept in it.
public struct JournalState: Hashable, Sendable {
  /// Whether there is a journal at all.
  public var exists = false
  /// Whether sessions are kept; never where there is none.
  public var isOn = false
  /// Whether it can be read only with a passphrase.
  public var isSealed = false
}
