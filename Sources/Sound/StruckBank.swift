/// All struck bodies that sound at once, within one ceiling.
///
/// A strike is softened where what still rings leaves it too little room, so the sum never exceeds
/// `Ceilings.struck`. With the built-in cues that begins below one onset a second.
///
/// Realtime-safe: `strike`, `render` and `silence` do not allocate.
struct StruckBank: ~Copyable {
  /// The families that can be struck.
  enum FamilyIndex: Int, CaseIterable {
    case bowl, darkBowl, softBowl, chime, darkChime, wood, tick
  }

  /// The ceiling of one full strike.
  static let fullStrike: Float = 0.071
  /// How many bodies can ring at once, and how many strikes can wait.
  static let capacity = 20

  private struct Waiting {
    var strike: Strike
    var frame: Int64
  }

  private let families: UnsafeMutablePointer<StruckFamily>
  private let bodies: UnsafeMutablePointer<StruckBody>
  private let waiting: UnsafeMutablePointer<Waiting>
  private var waitingCount = 0
  /// Those that sound, a bit each: there are many, and mostly few of them do.
  private var sounding: UInt32 = 0
  /// What others take of the ceiling.
  var reserved: Float = 0

  /// What is struck under an index.
  static func family(_ index: FamilyIndex) -> StruckFamily {
    switch index {
    case .bowl: return .bowl
    case .darkBowl: return .bowl.darkened(by: 0.4)
    case .softBowl:
      var soft = StruckFamily.bowl.darkened(by: 0.5)
      soft.attack = 0.2
      return soft
    case .chime: return .chime
    case .darkChime: return .chime.darkened(by: 0.4)
    case .wood: return .wood
    case .tick: return .tick
    }
  }

  init() {
    let table = FamilyIndex.allCases.map { StruckBank.family($0) }
    families = .allocate(capacity: table.count)
    families.initialize(from: table, count: table.count)
    bodies = .allocate(capacity: StruckBank.capacity)
    bodies.initialize(repeating: StruckBody(), count: StruckBank.capacity)
    waiting = .allocate(capacity: StruckBank.capacity)
  }

  deinit {
    families.deinitialize(count: FamilyIndex.allCases.count)
    families.deallocate()
    bodies.deallocate()
    waiting.deallocate()
  }

  /// Whether anything rings or is about to.
  var isSounding: Bool { waitingCount > 0 || sounding != 0 }

  /// Whether something is about to be struck.
  var isWaiting: Bool { waitingCount > 0 }

  /// Has a body struck at the frame of the cue and its own delay; one too many is left out.
  mutating func strike(_ strike: Strike, at frame: Int64) {
    guard waitingCount < StruckBank.capacity else { return }
    (waiting + waitingCount).initialize(to: Waiting(strike: strike, frame: frame + Int64(strike.delay)))
    waitingCount += 1
  }

  /// Forgets everything that rings or waits.
  mutating func silence() {
    waitingCount = 0
    guard sounding != 0 else { return }
    sounding = 0
    for index in 0..<StruckBank.capacity { bodies[index].silence() }
  }

  /// Adds the chunk that begins at `frame`.
  mutating func render(
    frame: Int64, left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>
  ) {
    var index = 0
    while index < waitingCount {
      let next = waiting[index]
      if next.frame < frame + Int64(AudioFormat.chunk) {
        begin(next.strike, offset: max(0, Int(next.frame - frame)))
        waitingCount -= 1
        waiting[index] = waiting[waitingCount]
      } else {
        index += 1
      }
    }
    var rest = sounding
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest &- 1
      bodies[index].render(left: left, right: right)
      if !bodies[index].isSounding { sounding &= ~(1 << UInt32(index)) }
    }
  }

  /// What all that ring cannot exceed from this chunk on.
  var ceiling: Float {
    var sum: Float = 0
    var rest = sounding
    while rest != 0 {
      sum += bodies[rest.trailingZeroBitCount].ceiling
      rest &= rest &- 1
    }
    return sum
  }

  private mutating func begin(_ strike: Strike, offset: Int) {
    let free = (~sounding).trailingZeroBitCount
    let level = min(StruckBank.fullStrike * strike.level, Ceilings.struck - reserved - ceiling)
    guard free < StruckBank.capacity, level > 0 else { return }
    bodies[free].strike(
      families[strike.family.rawValue], pitch: strike.pitch, level: level, offset: offset)
    sounding |= 1 << UInt32(free)
  }
}
