/// Cycles of phases: a breathing or paced step, things to notice, bilateral passes.
///
/// Nothing is unrolled. The length of a phase goes in a straight line from the first cycle to the last one, so that
/// every start is a closed form in the cycle's index, exact until it is rounded once.
public struct CyclicBlock: Hashable, Sendable {
  /// What the cycles are.
  public enum Family: Hashable, Sendable {
    /// Breaths.
    case breathe
    /// Phases that are no breath.
    case pace(PaceKind)
    /// Things to notice, one a cycle.
    case notice(text: Spoken, alternative: Spoken?, waits: Bool)
    /// Bilateral passes, one a cycle.
    case bilateral
  }

  /// What happens in a phase.
  public enum Motion: Hashable, Sendable {
    /// The breath comes in.
    case inhale
    /// The breath is held, with full lungs after an in-breath and with empty ones after an out-breath.
    case hold
    /// The breath goes out.
    case exhale
    /// No breath: a paced phase, a thing to notice, a pass.
    case other
  }

  /// A phase of each cycle.
  public struct Phase: Hashable, Sendable {
    /// What happens in it.
    public var motion: Motion
    /// Its length in the first cycle, in nanoseconds.
    public var first: Fraction
    /// Its length in the last cycle, in nanoseconds.
    public var last: Fraction
    /// Fullness or effort at its end, 0…1; nil keeps what there is.
    public var level: Double?
    /// The author's word for it.
    public var label: String?
    /// The language of that word, a BCP 47 tag; nil where its author gave none.
    public var language: String?
    /// The author's own voice for that word, a sound file; nil where there is none.
    public var recording: String?

    /// A phase whose length goes from `first` to `last` over the cycles.
    public init(
      _ motion: Motion, first: Fraction, last: Fraction? = nil, level: Double? = nil, label: String? = nil,
      language: String? = nil, recording: String? = nil
    ) {
      self.motion = motion
      self.first = first
      self.last = last ?? first
      self.level = level
      self.label = label
      self.language = language
      self.recording = recording
    }
  }

  /// What the cycles are.
  public let family: Family
  /// The phases of each cycle, at least one.
  public let phases: [Phase]
  /// How many cycles there are, at least one.
  public let cycles: Int64
  /// Words that are shown while the step begins.
  public let over: Spoken?
  /// The author's own mark, for finding the step again in the pattern.
  public let mark: Int
  /// The length of all cycles, rounded once to the nearest nanosecond.
  public let length: Nanoseconds

  /// Starts as exact fractions over one denominator.
  let grid: CycleGrid

  /// Cycles of phases.
  ///
  /// - Throws: `Fraction.Failure.overflow` where the lengths are finer, or the whole is longer, than can be counted
  ///   exactly in 128 bits.
  public init(
    _ family: Family, phases: [Phase], cycles: Int64, over: Spoken? = nil, mark: Int = 0
  ) throws(Fraction.Failure) {
    precondition(!phases.isEmpty && cycles > 0, "a block has phases and cycles")
    self.family = family
    self.phases = phases
    self.cycles = cycles
    self.over = over
    self.mark = mark
    grid = try CycleGrid(phases: phases, cycles: cycles)
    length = grid.length
  }

  /// The exact length of a cycle, in nanoseconds.
  public func cycleLength(_ cycle: Int64) throws(Fraction.Failure) -> Fraction {
    try Fraction(grid.cycleStart(cycle + 1) - grid.cycleStart(cycle), over: grid.denominator)
  }

  /// Whether time may stand still, or be cut short by a key, at its segments.
  var isGate: Bool {
    if case .notice = family { true } else { false }
  }

  /// Whether time stands still at the end of each of its segments.
  var waitsForPerson: Bool {
    if case .notice(_, _, let waits) = family { waits } else { false }
  }

  /// What the block leaves behind.
  var effect: CarryEffect {
    let level = phases.last { $0.level != nil }?.level
    switch family {
    case .breathe:
      let breath = phases.last { $0.motion != .hold }
      return CarryEffect(fullness: level, isFull: breath.map { $0.motion == .inhale })
    case .pace: return CarryEffect(effort: level)
    case .notice, .bilateral: return CarryEffect()
    }
  }
}
