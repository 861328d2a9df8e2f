/// A step of an exercise whose lengths are known: the tree that a timeline is computed from.
public indirect enum Block: Hashable, Sendable {
  /// Cycles of phases.
  case cycles(CyclicBlock)
  /// A single segment: words, quiet time, a rating.
  case moment(Moment)
  /// Steps one after another, as those of another pattern.
  case sequence([Block])
  /// Steps, again and again; the count is at least 1.
  case repeated(Int64, [Block])
  /// Ways on.
  case choice(Choice)

  /// A single segment.
  public struct Moment: Hashable, Sendable {
    /// What is said, asked or offered.
    public var words: SegmentWords
    /// Its length without an untimed wait.
    public var length: Nanoseconds
    /// The calm reading time at its start; 0 where nothing must be read.
    public var reading: Nanoseconds
    /// Whether a key may end it sooner, or it waits for one.
    public var isGate: Bool
    /// Whether time stands still at its end until a key.
    public var waitsForPerson: Bool
    /// Words that are shown while it begins.
    public var over: Spoken?
    /// The author's own mark, for finding the step again in the pattern.
    public var mark: Int

    /// A single segment; its length is more than zero.
    public init(
      _ words: SegmentWords, length: Nanoseconds, reading: Nanoseconds = 0, isGate: Bool = false,
      waitsForPerson: Bool = false, over: Spoken? = nil, mark: Int = 0
    ) {
      precondition(length > 0, "a segment lasts")
      self.words = words
      self.length = length
      self.reading = reading
      self.isGate = isGate
      self.waitsForPerson = waitsForPerson
      self.over = over
      self.mark = mark
    }

    var kind: SegmentKind {
      switch words {
      case .say: .say
      case .notice: .notice
      case .rest: .rest
      case .ask: .ask
      case .choose: .choose
      }
    }
  }

  /// Ways on, one of which is chosen by a key or by silence.
  public struct Choice: Hashable, Sendable {
    /// One way on.
    public struct Way: Hashable, Sendable {
      /// What follows when it is chosen.
      public var blocks: [Block]
      /// Whether it ends the whole exercise.
      public var ends: Bool

      /// A way on.
      public init(_ blocks: [Block], ends: Bool = false) {
        self.blocks = blocks
        self.ends = ends
      }
    }

    /// The segment in which the ways are offered; its words are a `choose`.
    public var offer: Moment
    /// The ways, as many as the offer has labels.
    public var ways: [Way]

    /// A choice.
    public init(_ offer: Moment, ways: [Way]) {
      self.offer = offer
      self.ways = ways
    }

    /// The way that silence takes.
    public var silence: Int {
      if case .choose(_, let silence) = offer.words { silence } else { 0 }
    }
  }

  /// Whether a choice is to be made somewhere in it.
  var hasChoice: Bool {
    switch self {
    case .cycles, .moment: false
    case .sequence(let blocks), .repeated(_, let blocks): blocks.contains(where: \.hasChoice)
    case .choice: true
    }
  }
}
