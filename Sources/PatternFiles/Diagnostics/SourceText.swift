/// The bytes of a file and its name as it is shown.
struct SourceText: Sendable {
  /// The name as it was given; nil for what was typed.
  let name: String?
  let bytes: [UInt8]

  /// Goes through a text once, from place to later place, counting lines and columns.
  struct Cursor {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0
    /// Unicode scalars between the start of the line and the position.
    private var column = 0

    init(_ source: SourceText) {
      bytes = source.bytes
    }

    /// The place of a range that begins no earlier than those asked for before.
    mutating func place(of range: Range<Int>) -> Diagnostic.Place {
      while position < range.lowerBound {
        step()
      }
      let length = scalars(in: range.lowerBound..<min(range.upperBound, bytes.count))
      // A very long line is shown in part: what is meant, and a little around it.
      let lineEnd = endOfLine()
      var start = lineStart
      var omitted = 0
      if column > SourceText.longestLine {
        start = position
        var steps = 0
        while start > lineStart, steps < SourceText.context {
          start -= 1
          while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
          steps += 1
        }
        omitted = column - steps
      }
      var end = min(lineEnd, position + SourceText.longestLine)
      while end < lineEnd, bytes[end] & 0xC0 == 0x80 { end += 1 }
      return Diagnostic.Place(
        line: line, column: column + 1, length: max(length, 1),
        sourceLine: String(decoding: bytes[start..<end], as: UTF8.self), omittedBefore: omitted,
        isCutAfter: end < lineEnd)
    }

    private mutating func step() {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A || (byte == 0x0D && !(position < bytes.count && bytes[position] == 0x0A)) {
        line += 1
        lineStart = position
        column = 0
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }

    private func scalars(in range: Range<Int>) -> Int {
      range.isEmpty ? 0 : bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    private func endOfLine() -> Int {
      var end = position
      // One character past what can be shown is enough to know that the line goes on.
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D,
        end - position <= SourceText.longestLine + 4
      {
        end += 1
      }
      return end
    }
  }

  static let longestLine = 160
  static let context = 60
}
