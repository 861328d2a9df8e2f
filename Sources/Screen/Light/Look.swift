/// How a screen looks: colours, glyphs, and the tones of the light.
///
/// Thread-safe: a plain value.
public struct Look: Hashable, Sendable {
  /// The colours.
  public let palette: Palette
  /// How many colours are shown.
  public let depth: ColourDepth
  /// Which characters are shown.
  public let glyphs: GlyphSet

  /// How many tones the light has, the dark included.
  static let toneCount = 24

  /// The ink of each tone, from dark to bright.
  let tones: [Ink]
  /// What is to be read: 7:1 or more on the dark.
  let word: Ink
  /// What may be read: 7:1 or more, but softer.
  let soft: Ink
  /// The line of keys: 4.5:1 or more.
  let faint: Ink

  /// A look from its parts.
  public init(palette: Palette = .dusk, depth: ColourDepth, glyphs: GlyphSet) {
    self.palette = palette
    self.depth = depth
    self.glyphs = glyphs
    let last = Self.toneCount - 1
    let inks = palette.inks
    switch depth {
    case .trueColour:
      tones = (0...last).map { .full(palette.colour(brightness: Double($0) / Double(last))) }
      word = .full(inks.word)
      soft = .full(inks.soft)
      faint = .full(inks.faint)
    case .twoHundredFiftySix:
      tones = Self.spread(palette.ramp256).map { .indexed($0) }
      word = .indexed(inks.in256[0])
      soft = .indexed(inks.in256[1])
      faint = .indexed(inks.in256[2])
    case .sixteen:
      tones = Self.spread(palette.ramp16).map { .basic($0) }
      word = .basic(inks.in16[0])
      soft = .basic(inks.in16[1])
      faint = .basic(inks.in16[2])
    case .none:
      tones = Array(repeating: .standard, count: Self.toneCount)
      word = .standard
      soft = .standard
      faint = .standard
    }
  }

  /// What this terminal most likely shows.
  public static func detected(_ choice: PaletteChoice = .usual, environment: [String: String]) -> Look {
    Look(
      palette: choice.first(in: environment), depth: .detected(in: environment),
      glyphs: .detected(environment: environment))
  }

  /// The same on another ground.
  func on(isLight: Bool) -> Look { Look(palette: palette.on(isLight: isLight), depth: depth, glyphs: glyphs) }

  /// The ground around the light.
  var background: Ink { tones[0] }

  /// An ink made dimmer, 0…1; only full colours can be. What is to be read stays readable down to a half.
  func dimmed(_ ink: Ink, light: Double) -> Ink {
    guard light < 1, case .full(let colour) = ink else { return ink }
    // A lamp at half light still leaves its words at 7:1, and its line of keys at 4.5:1.
    let floor = ink == faint ? faint : .full(palette.inks.dimmed)
    guard case .full(let low) = floor else { return ink }
    if light >= 0.5 { return .full(low.mixed(with: colour, share: (light - 0.5) * 2)) }
    return .full(palette.background.mixed(with: low, share: light * 2))
  }

  /// An ink at a share of its strength over the ground, in eight steps; with few colours it is there or not.
  func faded(_ ink: Ink, strength: Double) -> Ink {
    guard strength < 1 else { return ink }
    guard case .full(let colour) = ink else { return strength >= 0.5 ? ink : background }
    return .full(palette.background.mixed(with: colour, share: (strength * 8).rounded() / 8))
  }

  private static func spread(_ ramp: [UInt8]) -> [UInt8] {
    (0..<toneCount).map { ramp[($0 * (ramp.count - 1) + (toneCount - 1) / 2) / (toneCount - 1)] }
  }
}
