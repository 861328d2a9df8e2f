import Glibc
import Phrases
import Rhythm
import Testing

@testable import Screen

func save(_ text: String, _ path: String) {
  let f = fopen(path, "w")!
  fputs(text, f)
  fclose(f)
}

@Test func scratch() {
  func shot(_ name: String, _ m: Moment, _ c: Int, _ r: Int, _ look: Look) {
    let f = ScreenPainter(look: look, phrases: ScreenPhrases()).frame(m, size: ScreenSize(columns: c, rows: r))
    save(SVGPicture(f).document, "/tmp/settle/scr/\(name).svg")
  }
  var m = Moment()
  m.kind = .breath(.exhale)
  m.label = "breathe out"
  m.level = 0.85
  m.secondsLeft = 4
  m.timeLeft = 252_000_000_000
  m.endsAt = "21:47"
  let t = Look(palette: .dusk, depth: .trueColour, glyphs: .unicode)
  shot("dusk", m, 80, 24, t)
  shot("ember", m, 80, 24, Look(palette: .ember, depth: .trueColour, glyphs: .unicode))
  shot("moss", m, 80, 24, Look(palette: .moss, depth: .trueColour, glyphs: .unicode))
  for p in Palette.all {
    shot("256-\(p.name)", m, 80, 24, Look(palette: p, depth: .twoHundredFiftySix, glyphs: .unicode))
    shot("16-\(p.name)", m, 80, 24, Look(palette: p, depth: .sixteen, glyphs: .unicode))
  }
  shot("small", m, 40, 12, t)
  shot("tiny", m, 20, 6, t)
  shot("big", m, 120, 40, t)
  shot("none", m, 80, 24, Look(palette: .dusk, depth: .none, glyphs: .unicode))
  shot("ascii", m, 80, 24, Look(palette: .dusk, depth: .trueColour, glyphs: .ascii))
  m.level = 0
  shot("empty", m, 80, 24, t)
  m.level = 0.5
  m.isPaused = true
  m.light = 0.5
  shot("paused", m, 80, 24, t)
}
