import Rhythm

/// What accompanies a segment: the swell of a breath or of an effort, the bilateral tone, and the tone that leads in.
///
/// Realtime-safe: everything is allocated when it is made.
struct Bed: ~Copyable {
  /// How far fullness may move in a chunk: a jump of the position becomes a slew of 50 ms.
  private static let fullnessSlew = Double(AudioFormat.chunk) / (0.05 * Double(AudioFormat.sampleRate))
  /// How far the colour may move in a chunk: from one companion to none in 0.7 s.
  private static let colourSlew = Float(AudioFormat.chunk) / (0.7 * Float(AudioFormat.sampleRate))

  /// Where a steady tone stands.
  static let steadyFullness = 0.35

  /// What is heard of the breath; a change comes in as softly as the sound does at its beginning.
  var sound: BreathSound
  private let leads: Bool
  private var lead = LeadTone()
  private var swell = Swell()
  private var point = Swell.Point()
  private var bilateral = BilateralTone()
  /// Open during segments that are accompanied.
  private var swellPresence = Fade(opening: 1.2, closing: 0.8)
  private var bilateralPresence = Fade(opening: 1.0, closing: 0.5)
  private var place = -1.0

  init(_ settings: SoundSettings) {
    sound = settings.breath
    leads = settings.leads
  }

  /// Whether nothing of it sounds, or will before the next segment.
  func isIdle(in cue: Cue?) -> Bool {
    guard !leads, swellPresence.isClosed, bilateralPresence.isClosed, point.gain == 0 else { return false }
    return switch cue?.kind {
    case .segment(.breath), .segment(.pace): sound == .none
    case .segment(.bilateral): false
    default: true
    }
  }

  /// Closes both at once; for when nothing is heard anyway.
  mutating func silence() {
    swellPresence.shut()
    bilateralPresence.shut()
    lead.silence()
    point.gain = 0
  }

  /// Adds a chunk that ends at a place of the timeline.
  ///
  /// - Parameter cue: the segment under way.
  mutating func render(
    _ cue: Cue?, at position: TimelineOffset, left: UnsafeMutablePointer<Lanes>,
    right: UnsafeMutablePointer<Lanes>
  ) {
    var accompanies = false
    var passes = false
    if case .segment(let kind) = cue?.kind {
      switch kind {
      case .breath, .pace: accompanies = sound != .none
      case .bilateral: passes = true
      case .say, .notice, .rest, .ask, .choose: break
      }
    }
    let from = point
    if accompanies, let cue { follow(cue, at: position) }
    // They share one ceiling: what the swell holds open, the others do without.
    let toneFrom = min(bilateralPresence.gain, 1 - from.gain)
    swellPresence.advance(open: accompanies)
    bilateralPresence.advance(open: passes)
    point.gain = swellPresence.gain
    let toneTo = min(bilateralPresence.gain, 1 - point.gain)
    if from.gain > 0 || point.gain > 0 { swell.render(from: from, to: point, left: left, right: right) }
    if toneFrom > 0 || toneTo > 0 {
      let before = place
      if passes, let cue { place = BilateralCurve.side(progress: Bed.share(of: cue, at: position)) }
      bilateral.render(
        from: before, to: place, gainFrom: toneFrom, gainTo: toneTo, left: left, right: right)
    }
    if leads {
      let room = (from: 1 - from.gain - toneFrom, to: 1 - point.gain - toneTo)
      lead.render(at: cue == nil ? .zero : position, room: room, left: left, right: right)
    }
  }

  private mutating func follow(_ cue: Cue, at position: TimelineOffset) {
    let progress = Bed.share(of: cue, at: position)
    let level = BreathCurve.level(from: Double(cue.from), to: Double(cue.to), progress: progress)
    let wanted = sound == .tone ? Bed.steadyFullness : level
    let step = max(-Bed.fullnessSlew, min(Bed.fullnessSlew, wanted - point.fullness))
    point.fullness += step
    let colour = sound == .tone ? 0 : Bed.colour(of: cue, progress: Float(progress))
    let before = point.colour
    point.colour += max(-Bed.colourSlew, min(Bed.colourSlew, colour - before))
    // From above to below it goes through the tone alone, and is silent for just that moment.
    if before * point.colour < 0 { point.colour = 0 }
  }

  /// The companion that a phase sounds with: above where the breath comes in, below where it goes out. In a hold it
  /// goes away, so that one hears how much of it has passed.
  static func colour(of cue: Cue, progress: Float) -> Float {
    switch cue.kind {
    case .segment(.breath(.inhale)): return 1
    case .segment(.breath(.holdFull)): return 1 - 0.9 * progress
    case .segment(.breath(.exhale)): return -1
    case .segment(.breath(.holdEmpty)): return -1 + 0.9 * progress
    default:
      if cue.to != cue.from { return cue.to > cue.from ? 1 : -1 }
      return (cue.to > 0.5 ? 1 : -1) * (1 - 0.9 * progress)
    }
  }

  /// The share of a segment that has passed, 0…1; of one whose level is reached early, of that second.
  static func share(of cue: Cue, at position: TimelineOffset) -> Double {
    let length = cue.isReachedEarly ? min(cue.duration, 1_000_000_000) : cue.duration
    guard length > 0 else { return 1 }
    return max(0, min(1, Double(position - cue.offset) / Double(length)))
  }
}
