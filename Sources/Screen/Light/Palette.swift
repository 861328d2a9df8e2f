/// The colours of the light, from dark to bright.
public struct Palette: Hashable, Sendable {
  /// Its name, as a person chooses it.
  public var name: String
  /// The dark around the light.
  public var background: RGB
  /// The light's first glow in the dark.
  public var halo: RGB
  /// The light's edge.
  public var edge: RGB
  /// The light's heart.
  public var heart: RGB
  /// The way from dark to bright in xterm's table, chosen by eye: the nearest match would be too vivid.
  public var ramp256: [UInt8]
  /// The way from dark to bright in 16 colours, chosen by eye.
  public var ramp16: [UInt8]

  /// Blue at dusk.
  public static let dusk = Palette(
    name: "dusk", background: night, halo: RGB(hex: 0x26466E), edge: RGB(hex: 0x4678A0),
    heart: RGB(hex: 0xBEDCE6), ramp256: [233, 234, 235, 236, 24, 67, 67, 110, 110, 152, 152],
    ramp16: [0, 0, 4, 4, 6, 6, 6, 7])
  /// The last of a fire.
  public static let ember = Palette(
    name: "ember", background: night, halo: RGB(hex: 0x5A3228), edge: RGB(hex: 0xBE6E50),
    heart: RGB(hex: 0xFAD2A0), ramp256: [233, 234, 235, 236, 95, 131, 137, 173, 180, 223, 223],
    ramp16: [0, 0, 1, 1, 3, 3, 3, 11])
  /// Green and soft.
  public static let moss = Palette(
    name: "moss", background: night, halo: RGB(hex: 0x1E3C32), edge: RGB(hex: 0x468269),
    heart: RGB(hex: 0xC8E6BE), ramp256: [233, 234, 235, 236, 23, 65, 65, 108, 108, 151, 194],
    ramp16: [0, 8, 8, 2, 2, 2, 2, 10])
  /// Black and white.
  public static let contrast = Palette(
    name: "contrast", background: RGB(hex: 0x000000), halo: RGB(hex: 0x303030), edge: RGB(hex: 0x909090),
    heart: RGB(hex: 0xFFFFFF), ramp256: [16, 233, 235, 238, 241, 245, 249, 252, 255, 231],
    ramp16: [0, 0, 8, 8, 7, 7, 15, 15])

  /// All palettes, the usual one first.
  public static let all = [dusk, ember, moss, contrast]

  private static let night = RGB(hex: 0x0C0F16)

  /// The colour for a brightness of 0…1: background, halo, edge, heart.
  func colour(brightness: Double) -> RGB {
    let (glow, rim) = (0.26, 0.55)
    if brightness <= glow { return background.mixed(with: halo, share: brightness / glow) }
    if brightness <= rim { return halo.mixed(with: edge, share: (brightness - glow) / (rim - glow)) }
    return edge.mixed(with: heart, share: (brightness - rim) / (1 - rim))
  }
}
