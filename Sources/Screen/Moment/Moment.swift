public import Rhythm

/// All that a screen is drawn from: what is shown at one instant.
///
/// A plain value: equal moments look the same. Whoever knows the session makes it; see also
/// ``Moment/init(segment:at:in:phrases:)``.
public struct Moment: Hashable, Sendable {
  /// What goes on.
  public var kind: SegmentKind = .rest
  /// The picture that is wanted.
  public var visual: VisualKind = .orb
  /// The picture that gives way to it; nil where none does.
  public var leaving: VisualKind?
  /// How far the wanted picture has come, 0…1, while another one gives way.
  public var crossing: Double = 1
  /// The breaths around it, for pictures that show more than an instant.
  public var course: BreathCourse?
  /// Whether large words have a bar under them, in place of a picture that moves.
  public var hasBar = false
  /// The word for what goes on, such as "breathe in"; empty for none.
  public var label = ""
  /// Fullness of the breath or effort of a muscle, 0…1; nil where there is neither.
  public var level: Double?
  /// Where a bilateral sound is, from −1 for left to 1 for right.
  public var side: Double = 0
  /// The seconds left in the phase, as shown; nil for none.
  public var secondsLeft: Int?
  /// What is left in all; nil where it is not known.
  public var timeLeft: Nanoseconds?
  /// The time of day at which it ends, as shown ("21:47"); nil where it is not known.
  public var endsAt: String?
  /// How strongly the time left and the end are shown, 1 after a key, 0 after a while without one.
  public var corner: Double = 1
  /// What is said, asked or offered.
  public var words: Words = .none
  /// Words that are shown while a step begins, beside what goes on.
  public var over: String?
  /// One calm line about something that a person may want to know.
  public var message: String?
  /// Whether it is paused.
  public var isPaused = false
  /// Whether it is paused since nobody touched it, and still words say so.
  public var isAtRest = false
  /// How bright the lamp is that stands under words, 0…1 and never moving; nil for none.
  public var lamp: Double?
  /// Whether time stands still until the person goes on.
  public var isHeld = false
  /// The seconds left before the beginning; nil once it has begun.
  public var leadIn: Int?
  /// How bright the whole is, 0…1: 1 while it runs, a half while it is paused, 0 at the end.
  public var light: Double = 1
  /// How loud it is in percent, for a while after it was changed; else nil.
  public var volume: Int?
  /// Whether the sound is off.
  public var isMuted = false
  /// Whether all keys are shown.
  public var showsHelp = false
  /// The keys that work now, in any order.
  public var keys: Set<KeyName> = [.pause, .leave, .help]
  /// For how long this moment keeps looking as it does, if no key comes; 0 while something moves.
  public var stillFor: Nanoseconds = 0

  /// A moment in which nothing is shown.
  public init() {}
}

extension Moment {
  /// What is said, asked or offered, for the eye.
  public enum Words: Hashable, Sendable {
    /// Nothing beside the label.
    case none
    /// Words to be read: what is said, or what is shown in a rest.
    case text(String)
    /// One of several things to notice: its number from 1, how many there are, and what to do where there are none.
    case notice(number: Int, of: Int, text: String, alternative: String?)
    /// A rating from 0 to 10, and where it stands; nil before it is given.
    case rating(question: String, value: Int?)
    /// Ways on, each with its number from 1.
    case choice([String])
  }
}

/// The pictures that can be shown, in the order in which a key goes through them.
public enum VisualKind: String, Hashable, Sendable, CaseIterable {
  /// A soft sphere of light.
  case orb
  /// The coming and past breath as a curve.
  case wave
  /// A point that walks around a figure with a side for each phase.
  case box
  /// A bar that fills and empties.
  case bar
  /// A point of light that goes left and right.
  case dot
  /// The word for what goes on, in large letters.
  case words
}
