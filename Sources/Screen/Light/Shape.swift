/// Distances from shapes, and the softness of their edges: what pictures of light are made of.
enum Shape {
  /// How much of a pixel a shape covers, 0…1, from the distance to its edge (below 0 within it).
  ///
  /// The edge is spread over `softness` units.
  @inline(__always)
  static func cover(_ distance: Double, softness: Double) -> Double {
    let share = min(max(0.5 - distance / softness, 0), 1)
    return share * share * (3 - 2 * share)
  }

  /// A glow that fades with the distance from an edge: 1 where it touches, 0 from `reach` on.
  @inline(__always)
  static func glow(_ distance: Double, reach: Double) -> Double {
    let far = min(max(distance / reach, 0), 1)
    return (1 - far) * (1 - far) * (1 - far / 2)
  }

  /// How far a point is from a straight stroke.
  @inline(__always)
  static func distance(
    _ x: Double, _ y: Double, fromStrokeFrom start: SIMD2<Double>, to end: SIMD2<Double>
  ) -> Double {
    let (way, place) = (end - start, SIMD2(x, y) - start)
    let length = (way * way).sum()
    let share = length > 0 ? min(max((place * way).sum() / length, 0), 1) : 0
    let off = place - way * share
    return (off * off).sum().squareRoot()
  }
}
