/// Words from outside as glyphs that can do a terminal no harm.
///
/// This is the only way from words to cells. Control characters, bidirectional controls and other invisible ones
/// are left out; what has no agreed look becomes a question mark.
enum SafeText {
  /// The glyphs of one line; a newline or tab counts as a space.
  static func glyphs(_ words: String, in set: GlyphSet) -> [Glyph] {
    var glyphs: [Glyph] = []
    for scalar in words.unicodeScalars {
      if scalar.value >= 0x20 && scalar.value < 0x7F {
        glyphs.append(Glyph(scalar))
        continue
      }
      // Looking a character up takes time: those of Latin-1 are known.
      if set.isUnicode, scalar.value > 0xA0, scalar.value <= 0xFF, scalar.value != 0xAD {
        glyphs.append(Glyph(scalar))
        continue
      }
      switch scalar.properties.generalCategory {
      case .control:
        if scalar == "\n" || scalar == "\t" { glyphs.append(.space) }
      case .format, .surrogate:
        // A non-joiner changes the letters of Persian words, and takes no place.
        if scalar.value == 0x200C, set.isUnicode, let last = glyphs.popLast() {
          glyphs.append(last.marked(scalar))
        }
      case .lineSeparator, .paragraphSeparator, .spaceSeparator:
        glyphs.append(.space)
      case .nonspacingMark, .enclosingMark:
        // Variation selectors make the width of the character before them uncertain.
        if set.isUnicode, !scalar.properties.isVariationSelector, let last = glyphs.popLast() {
          glyphs.append(last.marked(scalar))
        }
      case .privateUse, .unassigned:
        glyphs.append(Glyph("?"))
      default:
        if set.isUnicode {
          let isMark = CellWidth.of(scalar) == 0
          if isMark, let last = glyphs.popLast() {
            glyphs.append(last.marked(scalar))
          } else if !isMark {
            glyphs.append(Glyph(scalar))
          }
        } else {
          glyphs += AsciiLikeness.of(scalar).map { Glyph($0) }
        }
      }
    }
    return glyphs
  }

  /// How many cells glyphs take.
  static func width(_ glyphs: [Glyph]) -> Int {
    glyphs.reduce(0) { $0 + $1.width }
  }

  /// Lines of at most `width` cells, broken at spaces; newlines stay; a word too long for a line is broken.
  static func wrapped(_ words: String, width: Int, in set: GlyphSet) -> [[Glyph]] {
    words.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      wrapped(line: glyphs(String(line), in: set), width: max(width, 2))
    }
  }

  private static func wrapped(line: [Glyph], width: Int) -> [[Glyph]] {
    var lines: [[Glyph]] = []
    var current: [Glyph] = []
    for word in line.split(separator: .space) {
      let gap = current.isEmpty ? 0 : 1
      if Self.width(current) + gap + Self.width(Array(word)) <= width {
        current += (gap == 1 ? [.space] : []) + word
        continue
      }
      if !current.isEmpty { lines.append(current) }
      current = []
      for glyph in word {
        if Self.width(current) + glyph.width > width {
          lines.append(current)
          current = []
        }
        current.append(glyph)
      }
    }
    return lines + [current]
  }
}
