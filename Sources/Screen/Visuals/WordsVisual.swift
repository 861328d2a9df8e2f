/// The word for what goes on in large letters, a little brighter the fuller the breath, and the seconds under it.
struct WordsVisual: Visual {
  let isFine = true

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    if moment.hasBar, stage.radius > 4 {
      let room = Stage(x: stage.x, y: stage.y + stage.radius * 1.16, radius: 1, halfWidth: stage.halfWidth)
      BarVisual().draw(moment, into: &image, on: room)
    }
    guard let words = Self.letters(moment, on: stage) else { return }
    let y = stage.y - (stage.radius > 9 ? stage.radius * 0.14 : 0)
    words.draw(into: &image, x: stage.x, y: y, brightness: 0.92 + 0.08 * moment.fullness)
    let room = stage.radius * 1.06 - (y + words.height / 2 - stage.y)
    guard Self.showsCount(moment, on: stage), let seconds = moment.secondsLeft,
      let count = LargeWords(String(seconds), width: stage.halfWidth, height: min(room, stage.radius * 0.62))
    else { return }
    count.draw(into: &image, x: stage.x, y: y + words.height / 2 + room / 2, brightness: 0.92)
  }

  /// Whether the seconds are drawn large as well.
  static func showsCount(_ moment: Moment, on stage: Stage) -> Bool {
    guard moment.secondsLeft != nil, !moment.isPaused, !moment.isHeld, stage.radius > 9,
      let words = letters(moment, on: stage)
    else { return false }
    return stage.radius * 1.2 - words.height / 2 > 7
  }

  /// The large letters of a moment; nil where there are none, or no room for them.
  static func letters(_ moment: Moment, on stage: Stage) -> LargeWords? {
    guard moment.words == .none, moment.leadIn == nil else { return nil }
    let (width, height) = (stage.x * 1.84, stage.radius * (stage.radius > 9 ? 1.5 : 2))
    // All words of a breath have one size, that of the one that needs most room.
    let sizes = moment.siblings.compactMap { LargeWords($0, width: width, height: height)?.scale }
    return LargeWords(
      moment.label, width: width, height: height, largest: sizes.min() ?? LargeWords.largest)
  }
}
