/// Where things stand on a screen of a size.
struct Layout: Hashable, Sendable {
  /// How much room there is.
  enum Extent: Hashable, Sendable {
    /// The shape in the upper two thirds, the seconds under the word.
    case roomy
    /// The shape in seven rows or a few more, the seconds beside the word.
    case small
    /// Words and a bar of one row.
    case tiny
  }

  /// How much room there is.
  let extent: Extent
  /// Where the light is.
  let stage: Stage
  /// The row of the word for what goes on.
  let wordRow: Int
  /// The row of the seconds; nil where they stand beside the word.
  let secondsRow: Int?
  /// The row of the line of keys; nil where there is no room for one.
  let keyRow: Int?
  /// The row of a calm message; nil where it takes the place of the line of keys.
  let messageRow: Int?
  /// The last row that words to be read may take.
  let lastWordsRow: Int
  /// How many lines of words leave the light alone.
  let linesBesideLight: Int
  /// How wide a line of words to be read may be.
  let wordsWidth: Int

  /// The layout for a size; where there are words alone, they stand in the middle.
  init(_ size: ScreenSize, isBare: Bool = false) {
    let (columns, rows) = (size.columns, size.rows)
    let middle = Double(columns) / 2
    if rows >= 18 && columns >= 50 {
      extent = .roomy
      // A lone line at the foot of a tall screen looks lost: the words follow the light up.
      let foot = 4 + max(rows - 24, 0) / 8
      wordRow = isBare ? rows / 2 - 1 : rows - foot
      secondsRow = wordRow + 1
      keyRow = rows - 1
      messageRow = rows - 2
      lastWordsRow = rows - 3
      linesBesideLight = 4
      wordsWidth = min(columns - 8, 64)
      let room = Double(rows - foot)
      let radius = min(room * 0.76, Double(columns) * 0.36)
      stage = Stage(
        x: middle, y: room + 1, radius: radius.rounded(),
        halfWidth: (Double(columns) * 0.3).rounded())
    } else if rows >= 11 && columns >= 30 {
      extent = .small
      wordRow = isBare ? rows / 2 - 1 : rows - 3
      secondsRow = nil
      keyRow = rows - 1
      messageRow = rows - 2
      lastWordsRow = rows - 3
      linesBesideLight = 1
      wordsWidth = columns - 4
      let shape = Double(rows - 5)
      stage = Stage(
        x: middle, y: shape + 2, radius: min(shape, (Double(columns) * 0.36).rounded()),
        halfWidth: (Double(columns) * 0.4).rounded())
    } else {
      extent = .tiny
      let hasKeys = rows >= 5
      let hasBar = rows >= 3 && !isBare
      keyRow = hasKeys ? rows - 1 : nil
      wordRow = hasBar ? (rows - (hasKeys ? 1 : 0) - 3 + 1) / 2 : (rows - 1) / 2
      secondsRow = nil
      messageRow = nil
      lastWordsRow = hasKeys ? rows - 2 : rows - 1
      linesBesideLight = 1
      wordsWidth = columns
      let barRow = hasBar ? wordRow + 2 : rows
      stage = Stage(
        x: middle, y: Double(barRow * 2 + 1), radius: 1, halfWidth: max(middle - 1, 0).rounded())
    }
  }

  /// What can be drawn in this room: where there is next to none, a bar.
  func visual(_ wanted: VisualKind) -> VisualKind {
    extent == .tiny && [.orb, .wave, .box].contains(wanted) ? .bar : wanted
  }
}
