internal import Glibc
internal import Phrases
internal import Rhythm
internal import Screen

/// A frame of the running screen as a picture, drawn by what draws the screen itself.
struct ScreenPicture {
  let timeline: Timeline

  /// Draws two thirds of the way through the first segment, on a terminal of 80×24 in full colour.
  var document: String {
    var moment = Moment()
    if let segment = timeline.segment(index: 0) {
      let place = segment.start + segment.duration * 2 / 3
      moment = Moment(segment: segment, at: place, in: timeline.duration, phrases: Shell.phrases)
      moment.over = nil
    }
    let painter = ScreenPainter(
      look: Look(depth: .trueColour, glyphs: .unicode), phrases: Shell.phrases.screen)
    return SVGPicture(painter.frame(moment, size: ScreenSize(columns: 80, rows: 24))).document
  }

  func write(to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Shell.failure(Shell.phrases.command.unwritable(path, Shell.reason())) }
    defer { close(descriptor) }
    guard StandardStream.write(document, to: descriptor) else {
      throw Shell.failure(Shell.phrases.command.unwritable(path, Shell.reason()))
    }
  }
}
