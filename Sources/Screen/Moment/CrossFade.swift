public import Rhythm

/// A picture that gives way to another one softly; what is wanted meanwhile waits its turn.
public struct CrossFade: Hashable, Sendable {
  private var shown: VisualKind?
  private var leaving: VisualKind?
  private var dimmer = Dimmer(1)

  /// How long it takes, in nanoseconds.
  public static let length: Nanoseconds = 700_000_000

  /// Shows what is wanted first, at once.
  public init() {}

  /// Tells a moment which pictures are shown and how strongly, where one is wanted from now on.
  public mutating func dress(_ moment: inout Moment, wanted: VisualKind, at now: HostTime) {
    if shown == nil { shown = wanted }
    if let current = shown, current != wanted, !dimmer.isMoving(at: now) {
      leaving = current
      shown = wanted
      dimmer = Dimmer(0)
      dimmer.go(to: 1, at: now, within: Self.length)
    }
    moment.visual = shown ?? wanted
    guard dimmer.isMoving(at: now) else { return leaving = nil }
    moment.leaving = leaving
    // In as many steps as can be told apart.
    moment.crossing = (dimmer.brightness(at: now) * 24).rounded() / 24
    moment.stillFor = 0
  }
}
