@testable import Screen

/// A terminal that knows the few sequences the encoder uses, and notes everything else as strange.
struct TerminalModel {
  private(set) var cells: [Cell]
  private(set) var strange: [String] = []
  private(set) var isUpdating = false
  private(set) var updates = 0
  private let size: ScreenSize
  private var column = 0
  private var row = 0
  private var ink = Ink.basic(1)
  private var ground = Ink.basic(2)

  /// A terminal that shows something that no frame has.
  init(_ size: ScreenSize) {
    self.size = size
    cells = Array(
      repeating: Cell(Glyph("@"), ink: .basic(1), ground: .basic(2)), count: size.columns * size.rows)
  }

  mutating func apply(_ bytes: [UInt8]) {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if scalar != "\u{1B}" {
        print(scalar)
        continue
      }
      guard scalars.popFirst() == "[" else {
        strange.append("escape without a bracket")
        continue
      }
      var parameters = ""
      while let next = scalars.first, next.value < 0x40 {
        parameters.unicodeScalars.append(next)
        scalars.removeFirst()
      }
      guard let final = scalars.popFirst() else {
        strange.append("a sequence without an end")
        return
      }
      perform(final, parameters)
    }
  }

  /// The first cell that differs from a frame, in words; nil where all are equal.
  func difference(from frame: ScreenFrame) -> String? {
    cells.indices.first { cells[$0] != frame.cells[$0] }
      .map { "cell \($0): shows \(cells[$0]), not \(frame.cells[$0])" }
  }

  private mutating func perform(_ final: Unicode.Scalar, _ parameters: String) {
    if parameters == "?2026" {
      isUpdating = final == "h"
      if isUpdating { updates += 1 }
      return
    }
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    switch final {
    case "H":
      row = (numbers.first ?? 1) - 1
      column = (numbers.dropFirst().first ?? 1) - 1
    case "G": column = (numbers.first ?? 1) - 1
    case "C": column += numbers.first ?? 1
    case "m": colours(numbers.isEmpty ? [0] : numbers)
    default: strange.append("\(parameters)\(final)")
    }
    if !(0..<size.columns).contains(column) || !(0..<size.rows).contains(row) {
      strange.append("off the screen: \(column), \(row)")
      (column, row) = (0, 0)
    }
  }

  private mutating func colours(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: (ink, ground) = (.standard, .standard)
      case 39: ink = .standard
      case 49: ground = .standard
      case 30...37: ink = .basic(UInt8(number - 30))
      case 90...97: ink = .basic(UInt8(number - 82))
      case 40...47: ground = .basic(UInt8(number - 40))
      case 100...107: ground = .basic(UInt8(number - 92))
      case 38, 48:
        let colour: Ink?
        switch rest.popFirst() {
        case 5: colour = rest.popFirst().map { .indexed(UInt8($0)) }
        case 2:
          let parts = rest.prefix(3).map { UInt8($0) }
          rest = rest.dropFirst(3)
          colour = parts.count == 3 ? .full(RGB(red: parts[0], green: parts[1], blue: parts[2])) : nil
        default: colour = nil
        }
        guard let colour else {
          strange.append("colour \(numbers)")
          return
        }
        if number == 38 { ink = colour } else { ground = colour }
      default: strange.append("colour \(numbers)")
      }
    }
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) else {
      strange.append("a control character")
      return
    }
    let width = CellWidth.of(scalar)
    if width == 0 {
      let place = row * size.columns + column - 1
      let lead = cells[place].glyph == .continuation ? place - 1 : place
      cells[lead] = Cell(cells[lead].glyph.marked(scalar), ink: cells[lead].ink, ground: cells[lead].ground)
      return
    }
    guard column + width <= size.columns else {
      strange.append("past the edge")
      return
    }
    switch scalar {
    case "▄": set(.halves(top: ground, bottom: ink))
    case "█": set(.empty(ink))
    default: set(Cell(Glyph(scalar), ink: ink, ground: ground))
    }
    if width == 2 {
      set(.empty(ground))
      cells[row * size.columns + column - 1] = Cell(.continuation, ink: ink, ground: ground)
    }
  }

  /// Puts a cell and goes on; a wide character that it cuts in two is gone, as on a real terminal.
  private mutating func set(_ cell: Cell) {
    let place = row * size.columns + column
    if cells[place].glyph == .continuation { cells[place - 1] = .empty(cells[place - 1].ground) }
    if column + 1 < size.columns, cells[place + 1].glyph == .continuation {
      cells[place + 1] = .empty(cells[place + 1].ground)
    }
    cells[place] = cell
    column += 1
  }
}
