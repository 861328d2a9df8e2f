/// Asks a terminal what it can show by sixel, and understands the answers.
///
/// Whether it does at all stands in the answer to the question that comes last, after these.
public enum SixelQuestion {
  /// How large a cell is in pixels, how many colours there are, and how large a picture may be.
  static let bytes = Array("\u{1B}[16t\u{1B}[?1;1;0S\u{1B}[?2;1;0S".utf8)

  /// Whether a terminal may speak it and the light is worth it, from the environment that it sets.
  ///
  /// As with kitty's protocol, not within a multiplexer and not over a network; and not in st, which does not speak it:
  /// older ones take the question for one to scroll.
  public static func isUnderstood(in environment: [String: String]) -> Bool {
    let isScrolling = environment["TERM"]?.hasPrefix("st-") == true
    return !isScrolling && !PixelQuestion.isFarOff(in: environment)
      && GroundQuestion.isUnderstood(in: environment)
  }
}

/// What a terminal has said of sixel.
struct SixelAnswer: Hashable, Sendable {
  /// A cell; nil where it has not told.
  var cell: CellPixels?
  /// How many colours a picture may have: those of a VT340 where nothing else is told.
  var colours = 16
  /// The widest picture, in pixels; what xterm takes where nothing else is told.
  var widest = 1000
  /// The highest picture, in pixels.
  var highest = 1000

  /// Notes an answer: the bytes of a control sequence between its beginning and its last one.
  mutating func note(_ parameters: [UInt8], final: UInt8) {
    let isPrivate = parameters.first == 0x3F
    let text = String(decoding: isPrivate ? parameters.dropFirst() : parameters[...], as: UTF8.self)
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    switch (final, isPrivate) {
    case (0x74, false):
      if numbers.count == 3, numbers[0] == 6 { cell = CellPixels(width: numbers[2], height: numbers[1]) }
    case (0x53, true):
      guard numbers.count >= 3, numbers[1] == 0 else { return }
      if numbers[0] == 1, numbers[2] > 1 { colours = numbers[2] }
      if numbers.count == 4, numbers[0] == 2, numbers[2] > 0, numbers[3] > 0 {
        (widest, highest) = (numbers[2], numbers[3])
      }
    default: break
    }
  }

  /// Whether the answer to the last question tells of sixel: `?63;1;2;4;…`, the first number being a level.
  static func isTold(by parameters: [UInt8]) -> Bool {
    parameters.first == 0x3F
      && parameters.dropFirst().split(separator: 0x3B, omittingEmptySubsequences: false).dropFirst().contains(
        [0x34])
  }
}
