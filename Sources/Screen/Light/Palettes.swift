/// The palettes that there are, each for a dark and for a light ground.
extension Palette {
  /// Blue at dusk.
  public static let dusk = Palette(
    name: "dusk", background: night, halo: RGB(hex: 0x26466E), edge: RGB(hex: 0x4678A0),
    heart: RGB(hex: 0xBEDCE6), ramp256: [233, 234, 235, 236, 24, 67, 67, 110, 110, 152, 152],
    ramp16: [0, 0, 4, 4, 6, 6, 6, 7])
  static let duskOnLight = Palette(
    name: "dusk", isLight: true, background: paper, halo: RGB(hex: 0xC3D3DC), edge: RGB(hex: 0x7FA6BE),
    heart: RGB(hex: 0x123A58), ramp256: [231, 255, 254, 253, 152, 110, 110, 67, 67, 24, 24],
    ramp16: [15, 15, 7, 7, 6, 6, 4, 4], inks: .onLight)
  /// The last of a fire.
  public static let ember = Palette(
    name: "ember", background: night, halo: RGB(hex: 0x5A3228), edge: RGB(hex: 0xBE6E50),
    heart: RGB(hex: 0xFAD2A0), ramp256: [233, 234, 235, 236, 95, 131, 137, 173, 180, 223, 223],
    ramp16: [0, 0, 1, 1, 3, 3, 3, 11])
  static let emberOnLight = Palette(
    name: "ember", isLight: true, background: paper, halo: RGB(hex: 0xEBCFB4), edge: RGB(hex: 0xD99A6C),
    heart: RGB(hex: 0x662A12), ramp256: [231, 255, 254, 223, 180, 180, 173, 173, 131, 52, 52],
    ramp16: [15, 15, 7, 7, 3, 3, 1, 0], inks: .onLight)
  /// Green and soft.
  public static let moss = Palette(
    name: "moss", background: night, halo: RGB(hex: 0x1E3C32), edge: RGB(hex: 0x468269),
    heart: RGB(hex: 0xC8E6BE), ramp256: [233, 234, 235, 236, 23, 65, 65, 108, 108, 151, 194],
    ramp16: [0, 8, 8, 2, 2, 2, 2, 10])
  static let mossOnLight = Palette(
    name: "moss", isLight: true, background: paper, halo: RGB(hex: 0xCBD9C2), edge: RGB(hex: 0x86AB8A),
    heart: RGB(hex: 0x16402A), ramp256: [231, 255, 254, 253, 151, 108, 108, 65, 65, 22, 22],
    ramp16: [15, 15, 7, 7, 2, 2, 2, 0], inks: .onLight)
  /// Blue to yellow, told apart with any kind of colour vision.
  public static let clear = Palette(
    name: "clear", background: night, halo: RGB(hex: 0x24406E), edge: RGB(hex: 0x6E86A0),
    heart: RGB(hex: 0xF6E27A), ramp256: [233, 234, 235, 236, 24, 60, 67, 103, 145, 186, 222],
    ramp16: [0, 0, 4, 4, 8, 7, 7, 11])
  static let clearOnLight = Palette(
    name: "clear", isLight: true, background: paper, halo: RGB(hex: 0xE9DDA6), edge: RGB(hex: 0x9FA48C),
    heart: RGB(hex: 0x1A3468), ramp256: [231, 255, 254, 187, 187, 144, 103, 67, 60, 24, 24],
    ramp16: [15, 15, 7, 7, 8, 8, 4, 4], inks: .onLight)
  /// Black and white.
  public static let contrast = Palette(
    name: "contrast", background: RGB(hex: 0x000000), halo: RGB(hex: 0x303030), edge: RGB(hex: 0x909090),
    heart: RGB(hex: 0xFFFFFF), ramp256: [16, 233, 235, 238, 241, 245, 249, 252, 255, 231],
    ramp16: [0, 0, 8, 8, 7, 7, 15, 15],
    inks: WordInks(
      word: RGB(hex: 0xFFFFFF), soft: RGB(hex: 0xE0E0E0), faint: RGB(hex: 0xB8B8B8),
      dimmed: RGB(hex: 0xB8B8B8), in256: [231, 254, 250], in16: [15, 15, 7]))
  static let contrastOnLight = Palette(
    name: "contrast", isLight: true, background: RGB(hex: 0xFFFFFF), halo: RGB(hex: 0xD0D0D0),
    edge: RGB(hex: 0x707070), heart: RGB(hex: 0x000000),
    ramp256: [231, 255, 252, 249, 245, 241, 238, 235, 233, 16], ramp16: [15, 15, 7, 7, 8, 8, 0, 0],
    inks: WordInks(
      word: RGB(hex: 0x000000), soft: RGB(hex: 0x202020), faint: RGB(hex: 0x484848),
      dimmed: RGB(hex: 0x484848), in256: [16, 234, 238], in16: [0, 0, 0]))

  /// All palettes for a dark ground, the usual one first.
  public static let onDark = [dusk, ember, moss, clear, contrast]
  /// The same for a light ground.
  public static let onLight = [duskOnLight, emberOnLight, mossOnLight, clearOnLight, contrastOnLight]
  /// All of them.
  static let all = onDark + onLight

  /// The palette of this name for another ground.
  public func on(isLight: Bool) -> Palette {
    (isLight ? Self.onLight : Self.onDark).first { $0.name == name } ?? self
  }

  private static let night = RGB(hex: 0x0C0F16)
  private static let paper = RGB(hex: 0xF4F1EA)
}
