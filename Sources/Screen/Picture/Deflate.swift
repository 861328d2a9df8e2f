/// Packs bytes as a zlib stream (RFC 1950, RFC 1951): runs of equal bytes, and codes as long as each symbol is rare.
///
/// That is what pictures of soft light need: rows as differences are mostly zeros and ones. Nothing is looked for further
/// back, and no library is loaded with every start of the program.
enum Deflate {
  /// The stream.
  static func packed(_ data: [UInt8]) -> [UInt8] {
    let symbols = symbols(of: data)
    var counts = [Int](repeating: 0, count: 286)
    for symbol in symbols { counts[symbol.code] += 1 }
    counts[end] = 1
    let lengths = HuffmanLengths.of(counts, most: 15)
    let codes = HuffmanLengths.codes(lengths)
    var bits = BitWriter()
    // One block, the last, with codes of its own.
    bits.put(1, count: 1)
    bits.put(2, count: 2)
    writeHeader(lengths, to: &bits)
    for symbol in symbols {
      bits.put(codes[symbol.code], count: lengths[symbol.code])
      guard symbol.code > end else { continue }
      bits.put(UInt64(symbol.extra), count: extraBits[symbol.code - 257])
      // The only distance there is, one byte back, has a code of one bit.
      bits.put(0, count: 1)
    }
    bits.put(codes[end], count: lengths[end])
    return [0x78, 0x01] + bits.finished() + PNGPicture.bigEndian(adler(data))
  }

  /// A byte, or a run that goes on from the byte before it; `extra` is what its code leaves open of its length.
  private struct Symbol {
    var code: Int
    var extra = 0
  }

  private static let end = 256
  /// The shortest run of each code from 257 on, and how many bits tell how much longer it is.
  private static let shortest = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let extraBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]

  private static func symbols(of data: [UInt8]) -> [Symbol] {
    var symbols: [Symbol] = []
    var place = 0
    while place < data.count {
      let byte = data[place]
      var run = 0
      if place > 0, data[place - 1] == byte {
        while run < 258, place + run < data.count, data[place + run] == byte { run += 1 }
      }
      if run < 3 {
        symbols.append(Symbol(code: Int(byte)))
        place += 1
        continue
      }
      let index = (shortest.lastIndex { $0 <= run }) ?? 0
      symbols.append(Symbol(code: 257 + index, extra: run - shortest[index]))
      place += run
    }
    return symbols
  }

  /// The order in which the lengths of the codes for lengths are told.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// Tells how long each code is: those of bytes, of runs, and the single one of distances.
  private static func writeHeader(_ lengths: [Int], to bits: inout BitWriter) {
    let used = max((lengths.lastIndex { $0 > 0 } ?? 0) + 1, 257)
    let told = runs(of: lengths.prefix(used) + [1])
    var counts = [Int](repeating: 0, count: 19)
    for item in told { counts[item.code] += 1 }
    let short = HuffmanLengths.of(counts, most: 7)
    let codes = HuffmanLengths.codes(short)
    let last = max(order.lastIndex { short[$0] > 0 } ?? 0, 3)
    bits.put(UInt64(used - 257), count: 5)
    bits.put(0, count: 5)
    bits.put(UInt64(last - 3), count: 4)
    for index in 0...last { bits.put(UInt64(short[order[index]]), count: 3) }
    for item in told {
      bits.put(codes[item.code], count: short[item.code])
      if item.code == 17 { bits.put(UInt64(item.extra), count: 3) }
      if item.code == 18 { bits.put(UInt64(item.extra), count: 7) }
    }
  }

  /// Lengths as they are told: codes that are not used are counted together.
  private static func runs(of lengths: some Collection<Int>) -> [Symbol] {
    var told: [Symbol] = []
    var zeros = 0
    func flush() {
      while zeros > 0 {
        let run = min(zeros, 138)
        zeros -= run
        if run < 3 {
          told += Array(repeating: Symbol(code: 0), count: run)
        } else {
          told.append(run < 11 ? Symbol(code: 17, extra: run - 3) : Symbol(code: 18, extra: run - 11))
        }
      }
    }
    for length in lengths {
      if length == 0 {
        zeros += 1
      } else {
        flush()
        told.append(Symbol(code: length))
      }
    }
    flush()
    return told
  }

  private static func adler(_ data: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in data {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }
}

/// How long the code of each symbol is, so that all of them together are short (Huffman).
enum HuffmanLengths {
  /// The lengths for counts, none over `most`; 0 for a symbol that does not occur.
  static func of(_ counts: [Int], most: Int) -> [Int] {
    var counts = counts
    while true {
      let lengths = lengths(counts)
      if lengths.allSatisfy({ $0 <= most }) { return lengths }
      // Rare ones are made less rare until their codes are short enough.
      counts = counts.map { $0 == 0 ? 0 : $0 / 2 + 1 }
    }
  }

  private static func lengths(_ counts: [Int]) -> [Int] {
    var lengths = [Int](repeating: 0, count: counts.count)
    var trees = counts.indices.filter { counts[$0] > 0 }.map { (weight: counts[$0], symbols: [$0]) }
    // A code by itself still has a bit.
    if trees.count == 1 { lengths[trees[0].symbols[0]] = 1 }
    trees.sort { $0.weight > $1.weight }
    while trees.count > 1 {
      let (last, other) = (trees.removeLast(), trees.removeLast())
      let joined = (weight: last.weight + other.weight, symbols: last.symbols + other.symbols)
      for symbol in joined.symbols { lengths[symbol] += 1 }
      let place = trees.firstIndex { $0.weight <= joined.weight } ?? trees.count
      trees.insert(joined, at: place)
    }
    return lengths
  }

  /// The codes that follow from the lengths, with their first bit lowest, as they are written.
  static func codes(_ lengths: [Int]) -> [UInt64] {
    var codes = [UInt64](repeating: 0, count: lengths.count)
    var next: UInt64 = 0
    for length in 1...15 {
      for symbol in lengths.indices where lengths[symbol] == length {
        for bit in 0..<length where next >> UInt64(bit) & 1 == 1 {
          codes[symbol] |= 1 << UInt64(length - 1 - bit)
        }
        next += 1
      }
      next <<= 1
    }
    return codes
  }
}

/// Bits in deflate's order: the lowest of a byte first.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// Appends a number, its lowest bit first.
  mutating func put(_ value: UInt64, count bits: Int) {
    pending |= value << UInt64(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// All bytes, the last one filled up.
  mutating func finished() -> [UInt8] {
    if count > 0 { put(0, count: 8 - count) }
    return bytes
  }
}
