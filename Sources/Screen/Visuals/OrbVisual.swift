/// A soft sphere of light that grows and shrinks with the breath.
///
/// The light is a field that stands still, brightest in the middle; the breath uncovers it. From frame to frame only
/// the edge and the halo change, which is calm to look at and cheap to send.
struct OrbVisual: Visual {
  /// The sphere's share of its room when the lungs are empty.
  private let smallest = 0.36
  /// How bright the field is at the full sphere's edge; 1 in the middle.
  private let rim = 0.52
  /// How bright the halo is where it touches the sphere.
  private let glow = 0.24
  /// Over how many pixels the edge goes from light to halo.
  private let softness = 2.2

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    let level = min(max(moment.level ?? 0, 0), 1)
    let radius = stage.radius * (smallest + (1 - smallest) * level)
    let halo = stage.radius * 0.5
    let fall = (1 - rim) / (stage.radius * stage.radius)
    // Beside words the lamp stands back.
    let strength = moment.words == .none ? 1 : 0.55
    image.shine(from: stage.centre, reach: radius + halo) { distance in
      let outside = max(distance - radius, 0) / halo
      let around = glow * (1 - outside) * (1 - outside) * (1 - outside / 2)
      let within = min(max((radius - distance) / softness + 0.5, 0), 1)
      guard within > 0 else { return strength * around }
      let field = 1 - fall * distance * distance
      let eased = within * within * (3 - 2 * within)
      return strength * (around + (field - around) * eased)
    }
  }
}
