import Rhythm

/// A part of an exercise as far as the time between out-breaths, and holds after it, go.
///
/// Lengths are in units of 2⁻²⁰ ns, in which sums of thirds and sevenths of a second are still the nearest nanosecond.
struct BreathFlow: Hashable {
  /// A hold by its place in the pattern, and when it begins.
  struct Hold: Hashable {
    var at: Int128
    var mark: Int
    var phase: Int
  }

  /// An out-breath, and when it begins.
  struct Out: Hashable {
    var at: Int128
    var mark: Int
    /// Whether something that is no breath stands before it in this part.
    var isAfterIdle = false
    /// The first hold after it in this part; kept where the out-breath is the last one, or may go on from the part before.
    var hold: Hold?
  }

  /// The time from one out-breath to the next, and the time since.
  struct Recent: Hashable {
    var period: Int128
    var gap: Int128
  }

  var length: Int128 = 0
  /// Whether there is something in it that is no breath.
  var hasIdle = false
  /// Whether neither breath goes in or out nor anything else is done: what was before goes on.
  var isOpen = true
  /// Whether an out-breath is what it ends with, but for holds.
  var endsOut = false
  /// An out-breath at the beginning, which may be one with that of the part before.
  var lead: Out?
  /// The first out-breath that is surely one of its own.
  var firstOut: Out?
  /// The last one; `isAfterIdle` tells of what follows it.
  var lastOut: Out?
  var firstHold: Hold?
  /// The latest fast breath.
  var fast: Recent?
  /// Breaths of the last minutes, the latest first, each faster than all after it.
  var recent: [Recent] = []

  /// Whether nothing in it is a breath or a hold: only periods and gaps that span it tell of it, the worse the shorter it is.
  var isIdle: Bool { hasIdle && !isOpen && lead == nil && firstOut == nil && firstHold == nil }

  static let nanosecond: Int128 = 1 << 20

  /// A length of nanoseconds in units.
  static func units(_ length: Fraction) -> Int128 {
    let (product, overflow) = length.numerator.multipliedReportingOverflow(by: nanosecond)
    return overflow ? Int128(length.approximate * Double(nanosecond)) : product / length.denominator
  }

  /// A length in units as whole nanoseconds.
  static func nanoseconds(_ units: Int128) -> Int64 {
    Int64(clamping: (units + nanosecond / 2) >> 20)
  }

  /// Something that is no breath.
  static func idle(_ length: Int128) -> BreathFlow {
    BreathFlow(length: length, hasIdle: true, isOpen: false)
  }

  /// A single phase.
  init(_ motion: CyclicBlock.Motion, length: Int128, mark: Int, phase: Int) {
    self.length = length
    isOpen = motion == .hold
    endsOut = motion == .exhale
    if motion == .exhale { lead = Out(at: 0, mark: mark) }
    if motion == .hold { firstHold = Hold(at: 0, mark: mark, phase: phase) }
  }

  init(length: Int128 = 0, hasIdle: Bool = false, isOpen: Bool = true, endsOut: Bool = false) {
    (self.length, self.hasIdle, self.isOpen, self.endsOut) = (length, hasIdle, isOpen, endsOut)
  }

  /// Keeps a breath in mind as long as a hold after it is of interest.
  mutating func remember(_ new: [Recent]) {
    let near = (recent + new).filter { $0.gap < BreathFlowReading.memory }.sorted {
      ($0.gap, $0.period) < ($1.gap, $1.period)
    }
    recent = []
    for entry in near where entry.period < recent.last?.period ?? .max { recent.append(entry) }
    if recent.count > 16, let oldest = recent.last {
      // Too many to keep apart: the fastest counts as having been later than it was.
      recent = Array(recent.prefix(16))
      recent[15].period = oldest.period
    }
  }
}

extension BreathFlow.Hold {
  func shifted(by length: Int128) -> Self { Self(at: at + length, mark: mark, phase: phase) }
}

extension BreathFlow.Out {
  func shifted(by length: Int128) -> Self {
    Self(at: at + length, mark: mark, isAfterIdle: isAfterIdle, hold: hold?.shifted(by: length))
  }
}
