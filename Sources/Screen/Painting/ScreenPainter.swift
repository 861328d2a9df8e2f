public import Phrases

/// Draws moments: a pure function from a moment and a size to a frame.
///
/// Thread-safe: a plain value.
public struct ScreenPainter: Hashable, Sendable {
  /// Colours and glyphs.
  public var look: Look
  /// The words that are not a pattern's own.
  public var phrases: ScreenPhrases

  /// A painter with a look and words.
  public init(look: Look, phrases: ScreenPhrases) {
    self.look = look
    self.phrases = phrases
  }

  /// The frame that shows a moment on a screen of a size; any size will do.
  public func frame(_ moment: Moment, size: ScreenSize) -> ScreenFrame {
    let layout = Layout(size, visual: moment.visual)
    var frame = ScreenFrame(size: size, ground: look.background)
    // In 32 steps: a light that fades need not be sent anew at every frame.
    let light = (min(max(moment.light, 0), 1) * 32).rounded() / 32
    let lines = WordLines(moment, layout: layout, look: look, phrases: phrases)
    if lines.leaveRoomForLight {
      var image = LightImage(columns: size.columns, rows: size.rows)
      layout.visual(moment.visual).visual.draw(moment, into: &image, on: layout.stage)
      // The halo ends where the words begin: none of it is left standing between them.
      let rows = layout.extent == .tiny ? size.rows : lines.firstRow(layout)
      LightCells.lay(image, rows: rows, light: light, look: look, on: &frame)
    }
    var pen = Pen(frame: frame, look: look, light: light)
    lines.write(with: &pen, layout: layout)
    if !moment.showsHelp { writePhase(moment, layout: layout, with: &pen) }
    writeEdges(moment, layout: layout, with: &pen)
    return pen.frame
  }

  /// The word for what goes on, and the seconds.
  private func writePhase(_ moment: Moment, layout: Layout, with pen: inout Pen) {
    guard moment.words == .none else { return }
    let label = moment.leadIn == nil ? moment.label : phrases.beginsIn
    var count = (moment.leadIn ?? moment.secondsLeft).map(String.init) ?? ""
    if moment.isPaused { count = phrases.paused } else if moment.isHeld { count = phrases.whenReady }
    let word = pen.glyphs(label)
    if let secondsRow = layout.secondsRow {
      pen.writeCentred(word, row: layout.wordRow, ink: look.word)
      pen.writeCentred(pen.glyphs(count), row: secondsRow, ink: look.soft)
    } else {
      pen.writeCentred(
        word, row: layout.wordRow, ink: look.word, followedBy: pen.glyphs(count), in: look.soft)
    }
  }

  /// What stands at the top and at the bottom: the time, words over a step, a message, the keys.
  private func writeEdges(_ moment: Moment, layout: Layout, with pen: inout Pen) {
    let size = pen.frame.size
    var overRow = 0
    if layout.extent != .tiny {
      let shows = layout.extent == .roomy || moment.over == nil
      if shows && !moment.showsHelp { writeCorner(moment, with: &pen) }
      overRow = layout.extent == .roomy ? 1 : 0
    }
    if let over = moment.over, !moment.showsHelp, layout.extent != .tiny || layout.wordRow > 0 {
      let lines = SafeText.wrapped(over, width: layout.wordsWidth, in: look.glyphs)
      for (index, line) in lines.prefix(max(size.rows / 3, 1)).enumerated() {
        pen.writeCentred(line, row: overRow + index, ink: look.word)
      }
    }
    if let message = moment.message, let row = layout.messageRow ?? layout.keyRow {
      pen.writeCentred(pen.glyphs(message), row: row, ink: look.soft)
      if layout.messageRow == nil { return }
    }
    if let row = layout.keyRow {
      let isShort = layout.extent != .roomy
      let line = KeyLine.words(moment, width: size.columns, phrases: phrases, isShort: isShort)
      pen.writeCentred(pen.glyphs(line), row: row, ink: look.faint)
    }
  }

  private func writeCorner(_ moment: Moment, with pen: inout Pen) {
    let ink = look.faded(look.soft, strength: moment.corner)
    if moment.corner > 0.0625 {
      let left = moment.timeLeft.map { phrases.left(TimeText.short($0)) }
      let words = [left, moment.endsAt.map(phrases.until)].compactMap { $0 }.joined(separator: " · ")
      let glyphs = pen.glyphs(words)
      pen.write(glyphs, column: pen.frame.size.columns - 1 - SafeText.width(glyphs), row: 0, ink: ink)
    }
    let volume = moment.isMuted ? phrases.muted : moment.volume.map(phrases.volume)
    if let volume { pen.write(pen.glyphs(volume), column: 1, row: 0, ink: look.soft) }
  }
}
