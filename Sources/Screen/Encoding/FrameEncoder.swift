/// Turns frames into the bytes that bring a terminal from the last one to the next one.
///
/// Only changed cells are sent, grouped by colour rather than by place: a picture that is the same on its left and
/// right then costs little more than half. The order is not seen, since each frame is one synchronised update.
public struct FrameEncoder: Sendable {
  private let glyphs: GlyphSet
  private var shown: ScreenFrame?
  private var pen = TerminalPen()

  /// An encoder for a terminal of which nothing is known.
  public init(glyphs: GlyphSet) {
    self.glyphs = glyphs
  }

  /// Forgets what the terminal shows, so that the next frame is sent whole.
  public mutating func invalidate() {
    shown = nil
  }

  /// The bytes that make the terminal show a frame; none where it does already.
  public mutating func encode(_ frame: ScreenFrame) -> [UInt8] {
    let previous = shown.flatMap { $0.size == frame.size ? $0 : nil }
    if let previous, previous.cells == frame.cells { return [] }
    shown = frame
    pen.begin(forgetting: previous == nil)
    if let previous {
      for cell in changes(from: previous, to: frame) { write(cell) }
    } else {
      writeWhole(frame)
    }
    return pen.end()
  }

  /// A cell that has changed, with what it is sorted by.
  private struct Change {
    var low: UInt64
    var high: UInt64
    var place: Int
    var column: Int
    var row: Int
    var cell: Cell
  }

  private func changes(from previous: ScreenFrame, to frame: ScreenFrame) -> [Change] {
    var changes: [Change] = []
    let columns = frame.size.columns
    previous.cells.withUnsafeBufferPointer { before in
      frame.cells.withUnsafeBufferPointer { after in
        for place in after.indices where after[place] != before[place] {
          var first = place
          // The second cell of a wide character is sent with its first one.
          if after[place].glyph == .continuation {
            first = place - 1
            if changes.last?.place == first { continue }
          }
          changes.append(change(after[first], place: first, columns: columns))
        }
      }
    }
    changes.sort { ($0.low, $0.high, $0.place) < ($1.low, $1.high, $1.place) }
    return changes
  }

  private func change(_ cell: Cell, place: Int, columns: Int) -> Change {
    let (ink, ground) = (TerminalPen.order(cell.ink), TerminalPen.order(cell.ground))
    return Change(
      low: min(ink, ground), high: max(ink, ground), place: place, column: place % columns,
      row: place / columns, cell: cell)
  }

  private mutating func write(_ change: Change) {
    let cell = change.cell
    pen.move(column: change.column, row: change.row)
    if glyphs.isUnicode, cell.glyph == .upperHalf {
      pen.halves(top: cell.ink, bottom: cell.ground)
    } else if glyphs.isUnicode, cell.glyph == .space {
      pen.blank(cell.ground)
    } else {
      pen.text(cell)
    }
  }

  private mutating func writeWhole(_ frame: ScreenFrame) {
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame[column, row].glyph != .continuation {
        let place = row * frame.size.columns + column
        write(change(frame[column, row], place: place, columns: frame.size.columns))
      }
    }
  }
}
