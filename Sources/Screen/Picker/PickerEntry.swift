public import Rhythm

/// An exercise as the picker lists it.
public struct PickerEntry: Hashable, Sendable {
  /// What it is played by.
  public var id: String
  /// The name that people see.
  public var name: String
  /// What it is, in a sentence or two; empty for nothing.
  public var summary: String
  /// For which states it is listed.
  public var moods: Set<PickerMood>
  /// Whether it is the person's own.
  public var isOwn: Bool
  /// Its timeline; the curve of its breath is read from there.
  public var timeline: Timeline
  /// How long it takes; nil where that is not to be told, since it goes on as long as a person likes.
  public var length: Nanoseconds?
  /// Where its first breath begins; nil where nothing is breathed.
  let breath: TimelineOffset?

  /// An exercise to choose.
  public init(
    id: String, name: String, summary: String = "", moods: Set<PickerMood> = [], isOwn: Bool = false,
    timeline: Timeline, length: Nanoseconds?
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.moods = moods
    self.isOwn = isOwn
    self.timeline = timeline
    self.length = length
    breath = timeline.firstBreath?.segments.first?.start
  }

  /// Whether it holds what is searched for, in its name or its id, however it is written.
  func matches(_ query: String) -> Bool {
    let wanted = Self.folded(query)
    return Self.folded(name).contains(wanted) || id.contains(wanted)
  }

  /// In lower case and without the accents of Latin letters.
  private static func folded(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      let likeness = scalar.isASCII ? [scalar] : AsciiLikeness.of(scalar)
      view.append(contentsOf: likeness == ["?"] ? [scalar] : likeness)
    }
    return String(view)
  }
}

/// How it is just now, as a person chooses it.
public enum PickerMood: Hashable, Sendable, CaseIterable {
  /// Too much.
  case tooMuch
  /// Far away.
  case farAway
  /// Steady.
  case steady
  /// Whatever it is: every exercise.
  case all
}
