/// What one cell of the terminal shows.
public struct Cell: Hashable, Sendable, BitwiseCopyable {
  /// The character with its marks.
  public var glyph: Glyph
  /// The colour of the character.
  public var ink: Ink
  /// The colour behind it.
  public var ground: Ink

  /// A character in its colours.
  public init(_ glyph: Glyph, ink: Ink, ground: Ink) {
    self.glyph = glyph
    // An empty cell shows no ink: one form for each look, so that equal cells are equal.
    self.ink = glyph == .space ? ground : ink
    self.ground = ground
  }

  /// An empty cell.
  public static func empty(_ ground: Ink) -> Cell { Cell(.space, ink: ground, ground: ground) }

  /// Two pixels, one above the other.
  static func halves(top: Ink, bottom: Ink) -> Cell {
    top == bottom ? .empty(top) : Cell(.upperHalf, ink: top, ground: bottom)
  }
}

/// A character as it stands in one cell or two: a base and at most two marks on it.
public struct Glyph: Hashable, Sendable, BitwiseCopyable {
  /// The character itself; 0 in the second cell of a wide one.
  public let base: UInt32
  /// A mark on it, or 0.
  public let mark: UInt32
  /// A second mark, or 0.
  public let secondMark: UInt32

  /// A character without marks. Only `SafeText` makes glyphs of words that come from outside.
  init(_ base: Unicode.Scalar) {
    self.init(base: base.value, mark: 0, secondMark: 0)
  }

  private init(base: UInt32, mark: UInt32, secondMark: UInt32) {
    self.base = base
    self.mark = mark
    self.secondMark = secondMark
  }

  /// Nothing.
  static let space = Glyph(" ")
  /// The upper half of a cell.
  static let upperHalf = Glyph("▀")
  /// The lower half of a cell.
  static let lowerHalf = Glyph("▄")
  /// The second cell of a wide character.
  static let continuation = Glyph(base: 0, mark: 0, secondMark: 0)

  /// The same character with one more mark; a third one is left out.
  func marked(_ scalar: Unicode.Scalar) -> Glyph {
    if mark == 0 { return Glyph(base: base, mark: scalar.value, secondMark: 0) }
    if secondMark == 0 { return Glyph(base: base, mark: mark, secondMark: scalar.value) }
    return self
  }

  /// How many cells it takes: 1, or 2 where it is wide; 0 in the second cell of a wide one.
  var width: Int {
    if base == 0 { return 0 }
    return Unicode.Scalar(base).map(CellWidth.of) ?? 1
  }

  /// Its scalars, the base first.
  var scalars: [Unicode.Scalar] {
    [base, mark, secondMark].compactMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
