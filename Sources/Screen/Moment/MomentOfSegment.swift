public import Phrases
public import Rhythm

extension Moment {
  /// What a place within a segment shows; whoever knows the session adds the rest.
  ///
  /// - Parameters:
  ///   - segment: the segment that holds the place.
  ///   - offset: the place on the timeline; before 0 it is the lead-in.
  ///   - duration: the length of the whole timeline; nil where it is not known.
  ///   - phrases: the words for what an author did not name.
  public init(segment: Segment, at offset: TimelineOffset, in duration: Nanoseconds?, phrases: Phrases) {
    self.init()
    kind = segment.kind
    level = segment.level(at: offset)
    label = segment.label ?? Self.usualLabel(segment.kind, phrases: phrases.breath)
    timeLeft = duration.map { max($0 - max(offset.nanoseconds, 0), 0) }
    if offset < .zero {
      leadIn = Self.seconds(-offset.nanoseconds)
      level = segment.from
      label = ""
    } else {
      secondsLeft = Self.seconds(segment.remaining(at: offset))
    }
    take(segment, at: offset, phrases: phrases.screen)
    if let over = segment.over, offset - over.start < over.reading + Self.linger {
      self.over = over.spoken.text
    }
    stillFor = Self.stillness(of: segment, at: offset)
  }

  /// Words over a breath stay a little longer than it takes to read them.
  private static let linger: Nanoseconds = 2_000_000_000

  private mutating func take(_ segment: Segment, at offset: TimelineOffset, phrases: ScreenPhrases) {
    switch segment.words {
    case .say(let spoken):
      words = .text(spoken.text)
    case .notice(let number, let of, let text, let alternative):
      words = .notice(number: number, of: of, text: text.text, alternative: alternative?.text)
    case .rest(let text, _):
      words = text.map { .text($0.text) } ?? .none
    case .ask:
      words = .rating(question: phrases.howStrong, value: nil)
    case .choose(let labels, _):
      words = .choice(labels.map(\.text))
    case nil:
      break
    }
    if words != .none {
      label = ""
      // A count of seconds beside words would hurry the one who reads them.
      secondsLeft = nil
    }
    if segment.kind == .bilateral {
      visual = .dot
      secondsLeft = nil
      side = Self.side(progress: Double(offset - segment.start) / Double(max(segment.duration, 1)))
    }
  }

  /// Where a bilateral sound is when `progress` of a pass (0…1) has gone by: from left to right and back, slow at both ends.
  public static func side(progress: Double) -> Double {
    BilateralCurve.side(progress: progress)
  }

  static func usualLabel(_ kind: SegmentKind, phrases: BreathPhrases) -> String {
    switch kind {
    case .breath(.inhale): phrases.breatheIn
    case .breath(.holdFull): phrases.hold
    case .breath(.exhale): phrases.breatheOut
    case .breath(.holdEmpty), .rest: phrases.rest
    default: ""
    }
  }

  /// Seconds as they are counted down: a part of one counts as one.
  static func seconds(_ length: Nanoseconds) -> Int {
    Int((length + 999_999_999) / 1_000_000_000)
  }

  /// For how long nothing moves: until the count of seconds changes, where the level stays.
  private static func stillness(of segment: Segment, at offset: TimelineOffset) -> Nanoseconds {
    guard offset >= .zero else { return untilNextSecond(-offset.nanoseconds) }
    guard segment.kind != .bilateral, segment.level(at: offset) == segment.to || segment.to == nil else {
      return 0
    }
    return untilNextSecond(segment.remaining(at: offset))
  }

  private static func untilNextSecond(_ left: Nanoseconds) -> Nanoseconds {
    let part = left % 1_000_000_000
    return part == 0 ? 1_000_000_000 : part
  }
}
