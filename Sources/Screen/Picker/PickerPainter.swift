internal import Phrases
internal import Rhythm

/// Draws the picker: a pure function from where it stands and a size to a frame.
struct PickerPainter {
  let look: Look
  let cells: LightCells

  /// Where things stand.
  private struct Places {
    var left: Int
    var width: Int
    /// The row of the title, of the first line, and of the row after the last one.
    var title: Int
    var top: Int
    var end: Int
    /// The first row below the list, and the row after the last one that can be used.
    var detail: Int
    var foot: Int
    var spacing = 1

    init(_ size: ScreenSize, isMoods: Bool, rows: Int) {
      let (columns, lines) = (size.columns, size.rows)
      let isRoomy = lines >= 18 && columns >= 50
      width = min(isRoomy ? columns - 8 : columns - 2, 52)
      left = (columns - width) / 2
      foot = lines >= 3 ? lines - 1 : lines
      if isMoods {
        spacing = isRoomy ? 2 : 1
        let height = 2 + rows * spacing
        title = max((foot - height) * (isRoomy ? 3 : 2) / 4, 0)
        top = title + (foot - title > rows + 1 ? 2 : foot - title > rows ? 1 : 0)
        end = min(foot, top + rows * spacing)
        detail = foot
        // In words alone the block of lines is narrow: it stands in the middle.
        width = min(width, 28)
        left = (columns - width) / 2
      } else {
        title = isRoomy ? 1 : 0
        top = lines <= 2 ? 0 : title + (lines >= 12 ? 2 : 1)
        let room = foot - top
        let wanted = lines >= 11 && columns >= 30 ? min(room / 2, 12) : 0
        end = isRoomy ? min(foot - wanted, top + 20) : foot - wanted
        detail = wanted == 0 ? foot : end
      }
    }
  }

  func frame(_ view: PickerView, size: ScreenSize) -> ScreenFrame {
    let picker = view.picker
    let rows = picker.rows
    let places = Places(size, isMoods: picker.page == .moods, rows: rows.count)
    var frame = ScreenFrame(size: size, ground: look.background)
    let summary = summary(of: picker, places: places)
    if picker.page == .moods {
      lamp(above: places.title, size: size, on: &frame)
    } else {
      curve(view, from: places.detail + summary.count, to: places.foot, size: size, on: &frame)
    }
    var pen = Pen(frame: frame, look: look, light: 1)
    for (index, line) in summary.enumerated() {
      pen.writeCentred(line, row: places.detail + index, ink: look.soft)
    }
    if places.top > places.title { title(of: picker, at: places, with: &pen) }
    if rows.isEmpty, picker.isFilled, places.top < places.foot {
      let isSearch = if case .search = picker.page { true } else { false }
      let words = isSearch ? picker.phrases.nothing : picker.phrases.empty
      pen.write(pen.glyphs(words), column: places.left + 2, row: places.top, ink: look.soft)
    }
    list(rows, of: picker, at: places, with: &pen)
    if places.foot < size.rows {
      let line = pen.glyphs(keys(of: picker, width: size.columns))
      pen.writeCentred(line, row: size.rows - 1, ink: look.faint)
    }
    return pen.frame
  }

  private func title(of picker: Picker, at places: Places, with pen: inout Pen) {
    let words =
      switch picker.page {
      case .moods: picker.phrases.question
      case .list(let mood): picker.title(of: .mood(mood))
      case .search(let query): "\(picker.phrases.search) \(query)_"
      }
    pen.write(pen.glyphs(words), column: places.left, row: places.title, ink: look.soft)
  }

  /// The lines that there is room for, around the chosen one.
  private func list(_ rows: [Picker.Row], of picker: Picker, at places: Places, with pen: inout Pen) {
    let room = max((places.end - places.top + places.spacing - 1) / places.spacing, 0)
    let first = min(max(picker.selected - room / 2, 0), max(rows.count - room, 0))
    for (index, row) in rows.enumerated().dropFirst(first).prefix(room) {
      let line = places.top + (index - first) * places.spacing
      let isChosen = index == picker.selected
      // What is chosen has a mark as well as more light: it is told without any colour.
      var mark = isChosen ? "›" : ""
      if !isChosen, index == first, first > 0 { mark = "↑" }
      if !isChosen, index == first + room - 1, index < rows.count - 1 { mark = "↓" }
      let ink = isChosen ? look.word : look.soft
      pen.write(pen.glyphs(mark), column: places.left, row: line, ink: isChosen ? look.word : look.faint)
      var room = places.width - 2
      if case .entry(let entry) = row {
        let length = pen.glyphs(entry.length.map { TimeText.short($0) } ?? "")
        pen.write(length, column: places.left + places.width - length.count, row: line, ink: ink)
        room -= length.count + 2
        let own = pen.glyphs(entry.isOwn ? picker.phrases.own : "")
        if entry.isOwn, room > SafeText.width(own) + 12 {
          room -= SafeText.width(own) + 2
          pen.write(own, column: places.left + 2 + room, row: line, ink: look.faint)
        }
      }
      pen.write(
        fitting(pen.glyphs(picker.title(of: row)), room), column: places.left + 2, row: line, ink: ink)
    }
  }

  /// As much as there is room for.
  private func fitting(_ glyphs: [Glyph], _ room: Int) -> [Glyph] {
    var (shown, width): ([Glyph], Int) = ([], 0)
    for glyph in glyphs where width + glyph.width <= room {
      shown.append(glyph)
      width += glyph.width
    }
    return shown
  }

  /// What the chosen exercise is, as far as there is room beside its curve.
  private func summary(of picker: Picker, places: Places) -> [[Glyph]] {
    guard picker.page != .moods, let entry = picker.chosen, !entry.summary.isEmpty else { return [] }
    let room = places.foot - places.detail - 1
    let most = entry.breath == nil ? room : room >= 6 ? 2 : 0
    let lines = SafeText.wrapped(entry.summary, width: places.width, in: look.glyphs)
    // Half a sentence is none.
    guard lines.count <= most, most > 0 else { return [] }
    return [[]] + lines
  }

  /// The breath of the chosen exercise, as it flows.
  private func curve(
    _ view: PickerView, from top: Int, to end: Int, size: ScreenSize, on frame: inout ScreenFrame
  ) {
    let rows = end - top
    guard rows >= 2, let course = view.course else { return }
    var image = LightImage(columns: size.columns, rows: size.rows, grid: cells.grid(isFine: true))
    var moment = Moment()
    moment.course = course
    let high = Double(rows) * 0.62
    let stage = Stage(
      x: Double(size.columns) / 2, y: Double(top * 2 + rows), radius: high / 0.62,
      halfWidth: Double(size.columns) * 0.3)
    WaveVisual().draw(moment, into: &image, on: stage)
    cells.lay(image, rows: end, light: 1, on: &frame)
  }

  /// A small lamp that does not move, where there is room above the question.
  private func lamp(above row: Int, size: ScreenSize, on frame: inout ScreenFrame) {
    let rows = row - 1
    guard rows >= 4 else { return }
    var image = LightImage(columns: size.columns, rows: size.rows, grid: cells.grid(isFine: false))
    var moment = Moment()
    moment.level = 0.2
    let radius = min(Double(rows), 12)
    let stage = Stage(
      x: Double(size.columns) / 2, y: Double(rows) + 0.5, radius: radius, halfWidth: radius)
    OrbVisual().draw(moment, into: &image, on: stage)
    cells.lay(image, rows: rows, light: 0.8, on: &frame)
  }

  /// The quiet line at the bottom, as it fits.
  private func keys(of picker: Picker, width: Int) -> String {
    let words = picker.phrases
    let enter = picker.page == .moods ? "" : "\(words.enter) \(words.beginKey) · ← \(words.backKey) · "
    let search = if case .search = picker.page { "" } else { "/ \(words.searchKey) · " }
    let short = picker.page == .moods ? "\(words.enter) · " : "\(words.enter) · ← · "
    return [
      "↓ ↑ \(words.chooseKey) · \(enter)\(search)\(words.escape) \(words.leaveKey)",
      "\(enter)\(search)\(words.escape) \(words.leaveKey)", "↓ ↑ · \(short)/ · \(words.escape)", words.escape,
    ].first { $0.count <= width - 2 } ?? ""
  }
}
