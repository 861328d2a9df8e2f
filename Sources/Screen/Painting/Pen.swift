/// Writes words onto a frame, dimmed with the light, on the dark or on the faint end of the halo.
struct Pen {
  /// What has been drawn so far.
  private(set) var frame: ScreenFrame
  private let look: Look
  private let light: Double

  init(frame: ScreenFrame, look: Look, light: Double) {
    self.frame = frame
    self.look = look
    self.light = light
  }

  /// Words as glyphs of this look.
  func glyphs(_ words: String) -> [Glyph] { SafeText.glyphs(words, in: look.glyphs) }

  /// Writes from a column on, at a share of the ink's strength.
  mutating func write(_ glyphs: [Glyph], column: Int, row: Int, ink: Ink, strength: Double = 1) {
    let ink = look.faded(look.dimmed(ink, light: light), strength: strength)
    frame.put(glyphs, column: max(column, 0), row: row, ink: ink, ground: look.background)
  }

  /// Writes in the middle of a row; what does not fit is cut off at the end.
  mutating func writeCentred(_ glyphs: [Glyph], row: Int, ink: Ink, strength: Double = 1) {
    let column = (frame.size.columns - SafeText.width(glyphs)) / 2
    write(glyphs, column: column, row: row, ink: ink, strength: strength)
  }

  /// Writes a word in the middle and something beside it, so that the word stands still while that changes.
  mutating func writeCentred(
    _ word: [Glyph], row: Int, ink: Ink, strength: Double = 1, followedBy other: [Glyph], in otherInk: Ink,
    strength otherStrength: Double = 1
  ) {
    let (wide, more) = (SafeText.width(word), SafeText.width(other))
    let gap = word.isEmpty || other.isEmpty ? 0 : 2
    var start = (frame.size.columns - wide) / 2
    if word.isEmpty { start -= more / 2 }
    if start + wide + gap + more > frame.size.columns {
      start = max((frame.size.columns - wide - gap - more) / 2, 0)
    }
    write(word, column: start, row: row, ink: ink, strength: strength)
    write(other, column: start + wide + gap, row: row, ink: otherInk, strength: otherStrength)
  }
}
