/// A colour in the way in which a terminal is told it.
public enum Ink: Hashable, Sendable, BitwiseCopyable {
  /// The terminal's own colour for text or background.
  case standard
  /// One of the 16 colours that the terminal's theme chooses.
  case basic(UInt8)
  /// One of the 256 colours of xterm's table.
  case indexed(UInt8)
  /// Any colour.
  case full(RGB)

  /// What it looks like with xterm's usual tables; nil for the terminal's own.
  public var rgb: RGB? {
    switch self {
    case .standard: nil
    case .basic(let number): RGB(hex: Self.basicColours[Int(number & 15)])
    case .indexed(let number): Self.xterm(number)
    case .full(let colour): colour
    }
  }

  /// xterm's table: 16 basic ones, a cube of 6 levels, and 24 greys.
  private static func xterm(_ number: UInt8) -> RGB {
    if number < 16 { return RGB(hex: basicColours[Int(number)]) }
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      return RGB(red: grey, green: grey, blue: grey)
    }
    let place = number - 16
    func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
    return RGB(red: level(place / 36), green: level(place / 6 % 6), blue: level(place % 6))
  }

  private static let basicColours: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}
