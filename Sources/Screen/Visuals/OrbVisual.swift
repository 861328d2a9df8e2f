/// A soft sphere of light that grows and shrinks with the breath.
///
/// The light is a field that stands still, brightest a little above the middle; the breath uncovers it. From frame to
/// frame only the edge and the halo change, which is calm to look at and cheap to send.
struct OrbVisual: Visual {
  let isFine = false
  /// The sphere's share of its room when the lungs are empty.
  private let smallest = 0.36
  /// How bright the field is at the full sphere's edge; 1 in the middle.
  private let rim = 0.52
  /// How bright the halo is where it touches the sphere.
  private let glow = 0.24
  /// Over how many units the edge goes from light to halo.
  private let softness = 2.2

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    let radius = stage.radius * (smallest + (1 - smallest) * moment.fullness)
    let halo = stage.radius * 0.5
    let fall = (1 - rim) / (stage.radius * stage.radius)
    let (strength, glow, softness) = (moment.strength, glow, softness)
    image.shine(from: stage.centre, reach: radius + halo) { distance in
      let around = glow * Shape.glow(distance - radius, reach: halo)
      guard distance < radius + softness / 2 else { return strength * around }
      let field = 1 - fall * distance * distance
      return strength * (around + (field - around) * Shape.cover(distance - radius, softness: softness))
    }
  }
}
