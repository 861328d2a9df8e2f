/// A picture of a moment in light.
///
/// To add one: a file with a type like this, a case of `VisualKind`, and a line in ``VisualKind/visual``.
protocol Visual: Sendable {
  /// Draws a moment into a dark picture. A pure function of its arguments.
  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage)
}

/// Where on the screen the light is, in pixels of a `LightImage`.
struct Stage: Hashable, Sendable {
  /// The middle.
  var centre: (x: Double, y: Double) { (x, y) }
  /// The middle, across.
  var x: Double
  /// The middle, down.
  var y: Double
  /// How far the shape itself may reach from the middle, up and down.
  var radius: Double
  /// How far it may reach to each side.
  var halfWidth: Double
}

extension VisualKind {
  /// What draws it.
  var visual: any Visual {
    switch self {
    case .orb: OrbVisual()
    case .bar: BarVisual()
    case .dot: DotVisual()
    case .words: StillVisual()
    }
  }
}

/// No light at all: words speak for themselves.
struct StillVisual: Visual {
  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {}
}
