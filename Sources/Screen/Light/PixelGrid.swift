/// Into how many pixels a cell of the terminal is parted.
///
/// A cell is about twice as high as it is wide.
struct PixelGrid: Hashable, Sendable {
  /// Pixels across a cell: 1 or 2; more where they are real ones.
  let across: Int
  /// Pixels down a cell: 2, 3 or 4; more where they are real ones.
  let down: Int

  /// Two pixels, one above the other, each in a colour of its own.
  static let halves = PixelGrid(across: 1, down: 2)
  /// Two by two, in two colours.
  static let quarters = PixelGrid(across: 2, down: 2)
  /// Two by three, in two colours.
  static let sixths = PixelGrid(across: 2, down: 3)
  /// Two by four dots, for braille.
  static let eighths = PixelGrid(across: 2, down: 4)

  /// How many pixels a cell has.
  var count: Int { across * down }
}
