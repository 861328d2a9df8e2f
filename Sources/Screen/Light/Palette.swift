/// The colours of the light, from the ground that it stands on to its heart.
///
/// A palette for light terminals goes from a light ground to a darker heart: what is "bright" there is deep.
public struct Palette: Hashable, Sendable {
  /// Its name, as a person chooses it.
  public var name: String
  /// Whether its ground is light.
  public var isLight = false
  /// The ground around the light.
  public var background: RGB
  /// The light's first glow.
  public var halo: RGB
  /// The light's edge.
  public var edge: RGB
  /// The light's heart.
  public var heart: RGB
  /// The way from the ground to the heart in xterm's table, chosen by eye: the nearest match would be too vivid.
  public var ramp256: [UInt8]
  /// The same way in 16 colours, chosen by eye.
  public var ramp16: [UInt8]
  /// What words are written in.
  public var inks = WordInks.onDark

  /// The colour for a brightness of 0…1: background, halo, edge, heart.
  func colour(brightness: Double) -> RGB {
    let (glow, rim) = (0.26, 0.55)
    if brightness <= glow { return background.mixed(with: halo, share: brightness / glow) }
    if brightness <= rim { return halo.mixed(with: edge, share: (brightness - glow) / (rim - glow)) }
    return edge.mixed(with: heart, share: (brightness - rim) / (1 - rim))
  }
}

/// The colours of words on one kind of ground, for each number of colours.
public struct WordInks: Hashable, Sendable {
  /// What is to be read: 7:1 or more.
  var word: RGB
  /// What may be read: 7:1 or more, but softer.
  var soft: RGB
  /// The line of keys: 4.5:1 or more.
  var faint: RGB
  /// What words fade to at half light, still at 7:1.
  var dimmed: RGB
  /// The first three in xterm's table.
  var in256: [UInt8]
  /// The first three in 16 colours.
  var in16: [UInt8]

  static let onDark = WordInks(
    word: RGB(hex: 0xE6E8EC), soft: RGB(hex: 0xB0B4BC), faint: RGB(hex: 0x83878F), dimmed: RGB(hex: 0x9C9FA8),
    in256: [255, 250, 245], in16: [15, 7, 7])
  static let onLight = WordInks(
    word: RGB(hex: 0x22252B), soft: RGB(hex: 0x41454D), faint: RGB(hex: 0x666A72), dimmed: RGB(hex: 0x4A4E56),
    in256: [234, 238, 242], in16: [0, 0, 0])
}
