public import Phrases

/// Draws moments: a pure function from a moment and a size to a frame.
///
/// Thread-safe: a plain value.
public struct ScreenPainter: Hashable, Sendable {
  /// Colours and glyphs.
  public let look: Look
  /// The words that are not a pattern's own.
  public let phrases: ScreenPhrases
  private let cells: LightCells

  /// A painter with a look and words.
  public init(look: Look, phrases: ScreenPhrases) {
    self.look = look
    self.phrases = phrases
    cells = LightCells(look)
  }

  /// The same on another ground.
  func on(isLight: Bool) -> ScreenPainter { ScreenPainter(look: look.on(isLight: isLight), phrases: phrases) }

  /// The light of a moment where it can be shown in real pixels; nil where cells show it.
  func pixels(_ moment: Moment, size: ScreenSize, form: PixelForm) -> PixelView? {
    guard moment.picker == nil, moment.lamp == nil, moment.report.isEmpty else { return nil }
    let layout = Self.layout(moment, size)
    let lines = WordLines(moment, layout: layout, look: look, phrases: phrases)
    guard lines.leaveRoomForLight, layout.extent != .tiny, !moment.showsHelp else { return nil }
    // The light begins below what is written at the top: not every terminal draws words over a picture well.
    var top = 1
    if let over = moment.over {
      top = (layout.extent == .roomy ? 1 : 0) + self.lines(of: over, layout: layout, rows: size.rows).count
    }
    let rows = top..<max(lines.firstRow(layout), top)
    return PixelLight(
      moment, size: size, light: Self.light(of: moment), form: form, isOnLight: look.palette.isLight
    ).flatMap { rows.isEmpty ? nil : PixelView(light: $0, rows: rows) }
  }

  /// Words that are laid over a step, as far as there is room.
  private func lines(of over: String, layout: Layout, rows: Int) -> [[Glyph]] {
    Array(SafeText.wrapped(over, width: layout.wordsWidth, in: look.glyphs).prefix(max(rows / 3, 1)))
  }

  /// The picture that shows a light in pixels.
  func picture(_ view: PixelView) -> TonePicture {
    var palette = look.palette
    // With fewer colours the cells around it stand on the nearest one that there is.
    if let ground = look.background.rgb { palette.background = ground }
    return view.light.picture(rows: view.rows, on: Layout(view.light.size).stage, palette: palette)
  }

  /// In 32 steps: a light that fades need not be sent anew at every frame.
  private static func light(of moment: Moment) -> Double {
    (min(max(moment.light, 0), 1) * 32).rounded() / 32
  }

  /// The frame that shows a moment on a screen of a size; any size will do.
  ///
  /// - Parameter inPixels: whether its light is left to a picture in real pixels.
  public func frame(_ moment: Moment, size: ScreenSize, inPixels: Bool = false) -> ScreenFrame {
    if let picker = moment.picker { return PickerPainter(look: look, cells: cells).frame(picker, size: size) }
    let whole = size
    let report = ReportLines(moment.report, size: size, look: look, more: phrases.moreLines)
    let size = ScreenSize(columns: size.columns, rows: size.rows - report.count)
    let layout = Self.layout(moment, size)
    var frame = ScreenFrame(size: whole, ground: look.background)
    let light = Self.light(of: moment)
    let lines = WordLines(moment, layout: layout, look: look, phrases: phrases)
    if let lamp = moment.lamp, let rows = lines.lampRows(layout) {
      var image = LightImage(columns: size.columns, rows: size.rows, grid: cells.grid(isFine: false))
      LampVisual.draw(into: &image, x: Double(size.columns) / 2, rows: rows, brightness: lamp)
      cells.lay(image, rows: rows.upperBound, light: light, on: &frame)
    } else if lines.leaveRoomForLight, !inPixels {
      // The halo ends where the words begin: none of it is left standing between them.
      let rows = layout.extent == .tiny ? size.rows : lines.firstRow(layout)
      cells.lay(image(moment, layout: layout, size: size), rows: rows, light: light, on: &frame)
    }
    var pen = Pen(frame: frame, look: look, light: light)
    lines.write(with: &pen, layout: layout)
    if !moment.showsHelp { writePhase(moment, layout: layout, with: &pen) }
    writeEdges(moment, layout: layout, with: &pen)
    report.write(with: &pen, from: size.rows)
    return pen.frame
  }

  /// Where things stand: words in the middle where there is no light to look at.
  private static func layout(_ moment: Moment, _ size: ScreenSize) -> Layout {
    let layout = Layout(size)
    guard moment.visual == .words, moment.leaving == nil, !moment.hasBar,
      WordsVisual.letters(moment, on: layout.stage) == nil
    else { return layout }
    return Layout(size, isBare: true)
  }

  /// The light of a moment; of two pictures where one gives way to the other.
  private func image(_ moment: Moment, layout: Layout, size: ScreenSize) -> LightImage {
    let visual = layout.visual(moment.visual).visual
    let leaving = moment.leaving.map { layout.visual($0).visual }
    let grid = cells.grid(isFine: visual.isFine || leaving?.isFine == true)
    var image = LightImage(columns: size.columns, rows: size.rows, grid: grid)
    visual.draw(moment, into: &image, on: layout.stage)
    if let leaving {
      var old = LightImage(columns: size.columns, rows: size.rows, grid: grid)
      leaving.draw(moment, into: &old, on: layout.stage)
      image.mix(with: old, share: 1 - moment.crossing)
    }
    return image
  }

  /// How strongly words stand under the light that large letters may show in it, 0…1.
  private static func strength(_ moment: Moment, isShown: Bool) -> Double {
    guard isShown else { return 1 }
    let isLarge = moment.visual == .words
    guard let leaving = moment.leaving else { return isLarge ? 0 : 1 }
    if isLarge == (leaving == .words) { return isLarge ? 0 : 1 }
    return isLarge ? 1 - moment.crossing : moment.crossing
  }

  /// The word for what goes on, and the seconds.
  private func writePhase(_ moment: Moment, layout: Layout, with pen: inout Pen) {
    guard moment.words == .none else { return }
    let label = moment.leadIn == nil ? moment.label : phrases.beginsIn
    var count = (moment.leadIn ?? moment.secondsLeft).map(String.init) ?? ""
    if moment.isPaused { count = phrases.paused } else if moment.isHeld { count = phrases.whenReady }
    let isLarge = moment.visual == .words || moment.leaving == .words
    let strength = Self.strength(
      moment, isShown: isLarge && WordsVisual.letters(moment, on: layout.stage) != nil)
    let countStrength = Self.strength(
      moment, isShown: isLarge && WordsVisual.showsCount(moment, on: layout.stage))
    let word = strength > 0 ? pen.glyphs(label) : []
    let seconds = countStrength > 0 ? pen.glyphs(count) : []
    if let secondsRow = layout.secondsRow {
      pen.writeCentred(word, row: layout.wordRow, ink: look.word, strength: strength)
      pen.writeCentred(seconds, row: secondsRow, ink: look.soft, strength: countStrength)
    } else {
      pen.writeCentred(
        word, row: layout.wordRow, ink: look.word, strength: strength, followedBy: seconds, in: look.soft,
        strength: countStrength)
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
      for (index, line) in lines(of: over, layout: layout, rows: size.rows).enumerated() {
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
    if moment.corner > 0.0625 {
      let left = moment.timeLeft.map { phrases.left(TimeText.short($0)) }
      let words = [left, moment.endsAt.map(phrases.until)].compactMap { $0 }.joined(separator: " · ")
      let glyphs = pen.glyphs(words)
      pen.write(
        glyphs, column: pen.frame.size.columns - 1 - SafeText.width(glyphs), row: 0, ink: look.soft,
        strength: moment.corner)
    }
    let volume = moment.isMuted ? phrases.muted : moment.volume.map(phrases.volume)
    if let volume { pen.write(pen.glyphs(volume), column: 1, row: 0, ink: look.soft) }
  }
}
