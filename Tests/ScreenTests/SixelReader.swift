/// Draws what a picture in sixel tells, as a terminal would, and notes whatever no terminal has to understand.
struct SixelReader {
  /// Pixels across, as the picture tells.
  private(set) var width = 0
  /// Pixels down.
  private(set) var height = 0
  /// The colour of each pixel in percent; nil where none was drawn.
  private(set) var pixels: [[Int]?] = []
  private(set) var strange: [String] = []
  private var colours: [Int: [Int]] = [:]
  private var bytes: ArraySlice<UInt8>

  init(_ picture: [UInt8]) {
    let (begin, end) = (Array("\u{1B}P0;1q".utf8), Array("\u{1B}\\".utf8))
    bytes = picture.dropFirst(begin.count).dropLast(end.count)
    guard picture.starts(with: begin), picture.suffix(end.count) == end[...] else {
      strange.append("no picture")
      return
    }
    draw()
  }

  private mutating func draw() {
    guard bytes.popFirst() == 0x22 else { return strange.append("no size") }
    let size = numbers()
    guard size.count == 4, size[0] == 1, size[1] == 1 else { return strange.append("size \(size)") }
    (width, height) = (size[2], size[3])
    pixels = Array(repeating: nil, count: width * height)
    var (x, top, colour, count) = (0, 0, -1, 1)
    while let byte = bytes.popFirst() {
      switch byte {
      case 0x21:
        count = numbers().first ?? 0
        if !(1...255).contains(count) { strange.append("\(count) times") }
      case 0x23:
        let parts = numbers()
        colour = parts.first ?? -1
        if parts.count == 5, parts[1] == 2, parts.dropFirst(2).allSatisfy({ (0...100).contains($0) }) {
          colours[colour] = Array(parts.dropFirst(2))
        } else if parts.count != 1 || colours[colour] == nil {
          strange.append("colour \(parts)")
        }
      case 0x24: x = 0
      case 0x2D: (x, top) = (0, top + 6)
      case 0x3F...0x7E:
        for _ in 0..<count {
          for row in 0..<6 where (byte - 0x3F) >> UInt8(row) & 1 == 1 {
            guard x < width, top + row < height else { return strange.append("outside") }
            pixels[(top + row) * width + x] = colours[colour]
          }
          x += 1
        }
        count = 1
      default: return strange.append("byte \(byte)")
      }
    }
  }

  private mutating func numbers() -> [Int] {
    var found = [0]
    while let byte = bytes.first, (0x30...0x39).contains(byte) || byte == 0x3B {
      bytes.removeFirst()
      if byte == 0x3B {
        found.append(0)
      } else {
        found[found.count - 1] = found[found.count - 1] * 10 + Int(byte) - 48
      }
    }
    return found
  }
}
