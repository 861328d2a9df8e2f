/// What carries on from one step to the next: how full the breath is, and how strong the effort.
struct Carry: Hashable, Sendable {
  /// Fullness of the breath, 0…1.
  var fullness = 0.0
  /// Whether the last breath phase was an in-breath, so that a hold is one with full lungs.
  var isFull = false
  /// Effort of a muscle, 0…1.
  var effort = 0.0
}

/// What a stretch of the timeline does to what carries on: sets it, or leaves it as it was (nil).
struct CarryEffect: Hashable, Sendable {
  var fullness: Double?
  var isFull: Bool?
  var effort: Double?

  /// This effect, then another one.
  func then(_ next: CarryEffect) -> CarryEffect {
    CarryEffect(
      fullness: next.fullness ?? fullness, isFull: next.isFull ?? isFull, effort: next.effort ?? effort)
  }

  /// What carries on after it.
  func applied(to carry: Carry) -> Carry {
    Carry(
      fullness: fullness ?? carry.fullness, isFull: isFull ?? carry.isFull, effort: effort ?? carry.effort)
  }
}
