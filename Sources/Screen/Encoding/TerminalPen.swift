/// Writes the shortest control sequences it knows for moving about and for colours.
///
/// It keeps in mind what the terminal's cursor and colours are, and what it no longer knows of them.
struct TerminalPen: Sendable {
  private var bytes: [UInt8] = []
  private var cursor: (column: Int, row: Int)?
  private var ink: Ink?
  private var ground: Ink?

  /// Begins an update that is shown as one.
  static let beginning = Array("\u{1B}[?2026h".utf8)
  /// Ends it.
  static let ending = Array("\u{1B}[?2026l".utf8)

  /// Begins a frame; `forgetting` where somebody else may have written to the terminal.
  mutating func begin(forgetting: Bool) {
    bytes.removeAll(keepingCapacity: true)
    bytes += Self.beginning
    cursor = nil
    if forgetting {
      ink = nil
      ground = nil
      bytes += "\u{1B}[0m".utf8
      ink = .standard
      ground = .standard
    }
  }

  /// Ends the frame: its bytes.
  mutating func end() -> [UInt8] {
    bytes += Self.ending
    return bytes
  }

  /// A place in the order in which colours are sent, the same for equal ones.
  static func order(_ ink: Ink) -> UInt64 {
    switch ink {
    case .standard: 0
    case .basic(let number): 1 << 32 | UInt64(number)
    case .indexed(let number): 2 << 32 | UInt64(number)
    case .full(let rgb): 3 << 32 | UInt64(rgb.red) << 16 | UInt64(rgb.green) << 8 | UInt64(rgb.blue)
    }
  }

  /// Goes to a cell.
  mutating func move(column: Int, row: Int) {
    if let cursor, cursor.row == row {
      let step = column - cursor.column
      if step == 0 { return }
      if step > 0 && step < 10 {
        if step == 1 { sequence(final: "C") } else { sequence(step, final: "C") }
      } else {
        sequence(column + 1, final: "G")
      }
    } else if column == 0 {
      if row == 0 { sequence(final: "H") } else { sequence(row + 1, final: "H") }
    } else {
      sequence(row + 1, column + 1, final: "H")
    }
    cursor = (column, row)
  }

  /// Two pixels in one cell, drawn from above or from below, whichever needs fewer colours to be set.
  mutating func halves(top: Ink, bottom: Ink) {
    let upper = (top == ink ? 0 : 1) + (bottom == ground ? 0 : 1)
    let lower = (bottom == ink ? 0 : 1) + (top == ground ? 0 : 1)
    if upper <= lower {
      set(ink: top, ground: bottom)
      append("▀")
    } else {
      set(ink: bottom, ground: top)
      append("▄")
    }
    advance(by: 1)
  }

  /// An empty cell, always a space: what is copied or read aloud must hold no blocks.
  mutating func blank(_ colour: Ink) {
    set(ink: nil, ground: colour)
    bytes.append(0x20)
    advance(by: 1)
  }

  /// A character.
  mutating func text(_ cell: Cell) {
    set(ink: cell.glyph == .space ? nil : cell.ink, ground: cell.ground)
    for scalar in cell.glyph.scalars { append(scalar) }
    let width = cell.glyph.width
    // Terminals do not agree on how wide some characters are: after them the cursor's place is not relied on.
    if width == 1 && cell.glyph.mark == 0 && cell.glyph.base < 0x300 { advance(by: 1) } else { cursor = nil }
  }

  private mutating func advance(by width: Int) {
    guard let place = cursor else { return }
    cursor = (place.column + width, place.row)
  }

  private mutating func set(ink newInk: Ink?, ground newGround: Ink) {
    let setsInk = newInk != nil && newInk != ink
    let setsGround = newGround != ground
    guard setsInk || setsGround else { return }
    bytes += [0x1B, 0x5B]
    if setsInk, let newInk {
      colour(newInk, isGround: false)
      ink = newInk
      if setsGround { bytes.append(0x3B) }
    }
    if setsGround {
      colour(newGround, isGround: true)
      ground = newGround
    }
    bytes.append(0x6D)
  }

  private mutating func colour(_ ink: Ink, isGround: Bool) {
    let base = isGround ? 40 : 30
    switch ink {
    case .standard:
      number(base + 9)
    case .basic(let index):
      number(index < 8 ? base + Int(index) : base + 60 + Int(index) - 8)
    case .indexed(let index):
      number(base + 8)
      bytes += [0x3B, 0x35, 0x3B]
      number(Int(index))
    case .full(let rgb):
      number(base + 8)
      bytes += [0x3B, 0x32]
      for part in [rgb.red, rgb.green, rgb.blue] {
        bytes.append(0x3B)
        number(Int(part))
      }
    }
  }

  private mutating func sequence(_ first: Int? = nil, _ second: Int? = nil, final: Unicode.Scalar) {
    bytes += [0x1B, 0x5B]
    if let first { number(first) }
    if let second {
      bytes.append(0x3B)
      number(second)
    }
    append(final)
  }

  private mutating func number(_ value: Int) {
    if value >= 10 { number(value / 10) }
    bytes.append(UInt8(0x30 + value % 10))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes += UTF8.encode(scalar)!
  }
}
