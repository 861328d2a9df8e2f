/// Which palette a person wants, and for which ground.
public struct PaletteChoice: Hashable, Sendable {
  /// The palette, for a dark ground.
  public let palette: Palette
  /// Whether the ground is light; nil where the terminal is asked.
  public let isLight: Bool?

  /// The usual palette, on the ground that the terminal tells of.
  public static let usual = PaletteChoice(palette: .dusk, isLight: nil)

  private init(palette: Palette, isLight: Bool?) {
    self.palette = palette
    self.isLight = isLight
  }

  /// A choice as it is written: `dusk`, or `dusk-dark` and `dusk-light` where the ground is not to be asked for.
  public init?(_ text: String) {
    var name = text[...]
    var isLight: Bool?
    for (ending, value) in [("-light", true), ("-dark", false)] where name.hasSuffix(ending) {
      name = name.dropLast(ending.count)
      isLight = value
    }
    guard let palette = Palette.onDark.first(where: { $0.name == name }) else { return nil }
    self.init(palette: palette, isLight: isLight)
  }

  /// The palette to begin with: before a terminal answers, some say in their environment what their ground is.
  func first(in environment: [String: String]) -> Palette {
    palette.on(isLight: isLight ?? Self.isLight(told: environment["COLORFGBG"]))
  }

  /// `COLORFGBG` holds two or three of the 16 colours, the ground last.
  private static func isLight(told text: String?) -> Bool {
    guard let last = text?.split(separator: ";").last, let number = Int(last) else { return false }
    return number == 7 || (9...15).contains(number)
  }
}
