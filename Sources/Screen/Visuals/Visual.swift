/// A picture of a moment in light.
///
/// To add one: a file with a type like this, a case of `VisualKind`, and a line in ``VisualKind/visual``.
protocol Visual: Sendable {
  /// Whether it has lines that are finer than a cell, and is drawn in smaller pixels where they can be shown.
  var isFine: Bool { get }

  /// Draws a moment into a dark picture. A pure function of its arguments.
  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage)
}

/// Where on the screen the light is, in the units of a `LightImage`.
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
    case .wave: WaveVisual()
    case .box: BoxVisual()
    case .bar: BarVisual()
    case .dot: DotVisual()
    case .words: WordsVisual()
    }
  }

  /// Whether it is drawn from the breaths around the moment, and so moves while time does.
  public var followsCourse: Bool { self == .wave || self == .box }

  /// How many steps of the level can be told apart in it; a moment that is the same need not be drawn again.
  public var levelSteps: Double {
    switch self {
    case .orb: 240
    case .bar: 480
    case .dot: 360
    case .words: 2
    case .box: 24
    case .wave: 1
    }
  }
}

extension Moment {
  /// Beside words to be read the light stands back.
  var strength: Double { words == .none ? 1 : 0.55 }

  /// The level, certainly 0…1.
  var fullness: Double { level.map { $0.isFinite ? min(max($0, 0), 1) : 0 } ?? 0 }
}
