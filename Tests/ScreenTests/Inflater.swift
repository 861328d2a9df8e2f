/// Reads what the PNG writer packs: one block whose codes stand before it (RFC 1951).
struct Inflater {
  private let data: [UInt8]
  private var place = 0

  init(_ data: [UInt8]) { self.data = data }

  /// The bytes; none where the stream is not as it should be.
  mutating func bytes() -> [UInt8] {
    // The last block, with codes of its own.
    guard number(3) == 0b101 else { return [] }
    let (literals, distances, told) = (number(5) + 257, number(5) + 1, number(4) + 4)
    var short = [Int](repeating: 0, count: 19)
    for name in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(told) {
      short[name] = number(3)
    }
    guard let names = Tree(short), names.isComplete else { return [] }
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      guard let name = symbol(names) else { return [] }
      switch name {
      case 16:
        guard let last = lengths.last else { return [] }
        lengths += Array(repeating: last, count: 3 + number(2))
      case 17: lengths += Array(repeating: 0, count: 3 + number(3))
      case 18: lengths += Array(repeating: 0, count: 11 + number(7))
      default: lengths.append(name)
      }
    }
    guard lengths.count == literals + distances, let symbols = Tree(Array(lengths.prefix(literals))),
      symbols.isComplete, let steps = Tree(Array(lengths.dropFirst(literals)))
    else { return [] }
    return bytes(symbols, steps)
  }

  private mutating func bytes(_ symbols: Tree, _ steps: Tree) -> [UInt8] {
    var bytes: [UInt8] = []
    while place < data.count * 8, let name = symbol(symbols), name != 256 {
      if name < 256 {
        bytes.append(UInt8(name))
        continue
      }
      let index = name - 257
      // Codes for lengths come in groups of four, each twice as wide as the one before.
      let group = max(index / 4 - 1, 0)
      let length = index < 8 ? index + 3 : index == 28 ? 258 : (4 + index % 4) << group + 3 + number(group)
      // One byte back is all that is packed here.
      guard symbol(steps) == 0, let last = bytes.last else { return [] }
      bytes += Array(repeating: last, count: length)
    }
    return bytes
  }

  private mutating func number(_ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | bit() << $1 }
  }

  private mutating func bit() -> Int {
    defer { place += 1 }
    return place < data.count * 8 ? Int(data[place / 8] >> UInt8(place % 8) & 1) : 0
  }

  private mutating func symbol(_ tree: Tree) -> Int? {
    var code = 0
    for length in 1...15 {
      code = code << 1 | bit()
      if let symbol = tree.symbols[Tree.Code(length: length, code: code)] { return symbol }
    }
    return nil
  }

  /// Codes by their lengths.
  private struct Tree {
    struct Code: Hashable {
      var length: Int
      var code: Int
    }

    private(set) var symbols: [Code: Int] = [:]
    /// Whether every row of bits means something.
    private(set) var isComplete = false

    init?(_ lengths: [Int]) {
      var next = 0
      for length in 1...15 {
        for (symbol, own) in lengths.enumerated() where own == length {
          symbols[Code(length: length, code: next)] = symbol
          next += 1
        }
        guard next <= 1 << length else { return nil }
        isComplete = next == 1 << length
        next <<= 1
      }
    }
  }
}
