internal import Phrases

/// The lines of what is said, asked or offered, or of all keys.
struct WordLines {
  /// A line: its glyphs, and whether it is written softer than the others.
  private struct Line {
    var glyphs: [Glyph]
    var isSoft = false
  }

  private var lines: [Line] = []
  /// Lists stand in one column with a common left edge.
  private var isList = false
  private let look: Look
  private let hasLamp: Bool
  /// Whether the light can be drawn above them.
  let leaveRoomForLight: Bool

  /// The lines for a moment.
  init(_ moment: Moment, layout: Layout, look: Look, phrases: ScreenPhrases) {
    self.look = look
    hasLamp = moment.lamp != nil && !moment.showsHelp
    let width = layout.wordsWidth
    func add(_ words: String, soft: Bool = false, to lines: inout [Line]) {
      lines += SafeText.wrapped(words, width: width, in: look.glyphs).map { Line(glyphs: $0, isSoft: soft) }
    }
    if moment.showsHelp {
      isList = true
      lines = Self.help(moment, look: look, phrases: phrases)
      leaveRoomForLight = false
      return
    }
    switch moment.words {
    case .none:
      break
    case .text(let text):
      add(text, to: &lines)
    case .notice(let number, let of, let text, let alternative):
      add(text, to: &lines)
      if let alternative { add(alternative, soft: true, to: &lines) }
      // Past a screen's width dots say nothing.
      if of > 1, of * 2 <= width {
        let dots = (1...of).map { $0 <= number ? "●" : "○" }.joined(separator: " ")
        add(dots, soft: true, to: &lines)
      }
    case .rating(let question, let value):
      add(question, to: &lines)
      let scale = (0...10).map { (step: Int) in step == value ? "[\(step)]" : " \(step) " }.joined()
      lines.append(Line(glyphs: SafeText.glyphs(scale, in: look.glyphs)))
      add(phrases.howToRate, soft: true, to: &lines)
    case .choice(let labels):
      isList = true
      for (index, label) in labels.enumerated() {
        let rows = SafeText.wrapped(label, width: max(width - 3, 2), in: look.glyphs)
        for (row, glyphs) in rows.enumerated() {
          let mark = SafeText.glyphs(row == 0 ? "\(index + 1)  " : "   ", in: look.glyphs)
          lines.append(Line(glyphs: mark + glyphs))
        }
      }
    }
    if !lines.isEmpty {
      let state = moment.isPaused ? phrases.paused : moment.isHeld ? phrases.whenReady : nil
      if let state, moment.words != .none, !moment.isAtRest { add(state, soft: true, to: &lines) }
    }
    leaveRoomForLight = lines.count <= layout.linesBesideLight
  }

  /// The row of the first line, or that of the word for what goes on where there are none.
  func firstRow(_ layout: Layout) -> Int {
    if lines.isEmpty { return layout.wordRow }
    // Over a lamp they end in the middle, however many they are.
    if lampRows(layout) != nil { return layout.wordRow + 1 - lines.count }
    let room = layout.lastWordsRow + 1
    return leaveRoomForLight
      ? min(layout.wordRow, max(room - lines.count, 0)) : max((room - lines.count) / 2, 0)
  }

  /// Where a lamp may stand under the lines; nil where there is none, or no room for both.
  func lampRows(_ layout: Layout) -> Range<Int>? {
    guard hasLamp, layout.extent != .tiny, lines.count <= layout.wordRow + 1 else { return nil }
    let first = layout.wordRow + (layout.extent == .roomy ? 3 : 2)
    return first < layout.lastWordsRow ? first..<layout.lastWordsRow : nil
  }

  /// Writes them under the light, or in the middle where they take its room.
  func write(with pen: inout Pen, layout: Layout) {
    guard !lines.isEmpty else { return }
    let room = layout.lastWordsRow + 1
    let top = firstRow(layout)
    let widest = lines.map { SafeText.width($0.glyphs) }.max() ?? 0
    for (index, line) in lines.enumerated() where top + index < room {
      let ink = line.isSoft ? look.soft : look.word
      if isList {
        let column = (pen.frame.size.columns - widest) / 2
        pen.write(line.glyphs, column: column, row: top + index, ink: ink)
      } else {
        pen.writeCentred(line.glyphs, row: top + index, ink: ink)
      }
    }
  }

  private static func help(_ moment: Moment, look: Look, phrases: ScreenPhrases) -> [Line] {
    let keys = KeyName.allCases.filter { moment.keys.contains($0) && $0 != .help }
    let caps = keys.map { SafeText.glyphs($0.cap(phrases), in: look.glyphs) }
    let widest = caps.map(SafeText.width).max() ?? 0
    return zip(keys, caps).map { key, cap in
      let gap = Array(repeating: Glyph.space, count: widest - SafeText.width(cap) + 3)
      let meaning = key.meaning(phrases, isPaused: moment.isPaused)
      return Line(glyphs: cap + gap + SafeText.glyphs(meaning, in: look.glyphs))
    }
  }
}
