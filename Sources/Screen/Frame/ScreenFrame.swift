/// One picture of the whole screen, cell by cell.
public struct ScreenFrame: Hashable, Sendable {
  /// How large it is.
  public let size: ScreenSize
  /// The colour where nothing is.
  public let ground: Ink
  /// Row by row, from the top left.
  public private(set) var cells: [Cell]

  /// An empty screen.
  public init(size: ScreenSize, ground: Ink) {
    self.size = size
    self.ground = ground
    cells = Array(repeating: .empty(ground), count: size.columns * size.rows)
  }

  /// The cell at a place within the screen.
  public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

  /// Puts a cell of one column; outside the screen nothing happens.
  ///
  /// What is left of a wide character that it cuts in two is emptied.
  mutating func put(_ cell: Cell, column: Int, row: Int) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
    let index = row * size.columns + column
    if cells[index].glyph == .continuation { cells[index - 1] = .empty(cells[index - 1].ground) }
    if column + 1 < size.columns, cells[index + 1].glyph == .continuation {
      cells[index + 1] = .empty(cells[index + 1].ground)
    }
    cells[index] = cell
  }

  /// Puts cells of one column over a whole row; only for a frame that holds no wide characters yet.
  mutating func fill(row: Int, _ cell: (_ column: Int) -> Cell) {
    for column in 0..<size.columns { cells[row * size.columns + column] = cell(column) }
  }

  /// Puts glyphs from a column on; those that do not fit whole are left out. The ground stays where none is given.
  mutating func put(_ glyphs: [Glyph], column: Int, row: Int, ink: Ink, ground: Ink? = nil) {
    guard row >= 0, row < size.rows else { return }
    var column = column
    for glyph in glyphs {
      let width = glyph.width
      defer { column += width }
      guard column >= 0, column + width <= size.columns else { continue }
      // A wide character has one ground: a terminal gives its second cell that of the first.
      let behind = ground ?? self[column, row].ground
      put(Cell(glyph, ink: ink, ground: behind), column: column, row: row)
      if width == 2 {
        put(Cell(.space, ink: ink, ground: behind), column: column + 1, row: row)
        cells[row * size.columns + column + 1] = Cell(.continuation, ink: ink, ground: behind)
      }
    }
  }
}
