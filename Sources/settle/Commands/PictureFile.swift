internal import Glibc
internal import Phrases
internal import Rhythm
internal import Screen

/// The picture of a pattern as a file; where nothing is breathed, its first frame on the screen.
struct PictureFile {
  let timeline: Timeline

  func write(svg path: String) throws {
    let picture = PatternPicture(timeline, phrases: Shell.phrases)
    try write(Array((picture?.document ?? SVGPicture(frame).document).utf8), to: path)
  }

  /// A drawing that breathes; where nothing is breathed, the still one.
  func write(animated path: String) throws {
    guard let animation = PatternAnimation(timeline, phrases: Shell.phrases) else {
      return try write(svg: path)
    }
    try write(Array(animation.document.utf8), to: path)
  }

  func write(png path: String) throws {
    let (width, colours) =
      PatternPicture(timeline, phrases: Shell.phrases).map { (PatternPicture.width, $0.colours) }
      ?? RasterPicture.colours(of: frame)
    try write(PNGPicture.bytes(width: width, colours: colours), to: path)
  }

  /// Two thirds of the way through the first segment, on a terminal of 80×24 in full colour.
  private var frame: ScreenFrame {
    var moment = Moment()
    if let segment = timeline.segment(index: 0) {
      let place = segment.start + segment.duration * 2 / 3
      moment = Moment(segment: segment, at: place, in: timeline.duration, phrases: Shell.phrases)
      moment.over = nil
    }
    let painter = ScreenPainter(
      look: Look(depth: .trueColour, glyphs: .unicode), phrases: Shell.phrases.screen)
    return painter.frame(moment, size: ScreenSize(columns: 80, rows: 24))
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Shell.failure(Shell.phrases.command.unwritable(path, Shell.reason())) }
    defer { close(descriptor) }
    guard StandardStream.write(bytes, to: descriptor) else {
      throw Shell.failure(Shell.phrases.command.unwritable(path, Shell.reason()))
    }
  }
}
