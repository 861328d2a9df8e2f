import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Words over a lamp")
struct LampTests {
  private func moment(_ words: Moment.Words, lamp: Double = 1) -> Moment {
    var moment = Moment()
    moment.visual = .words
    moment.words = words
    moment.lamp = lamp
    moment.keys = [.pause, .somethingElse, .leave, .help]
    return moment
  }

  private func frame(_ moment: Moment, _ columns: Int, _ rows: Int) -> ScreenFrame {
    ScreenPainter(look: ScreenFrameTests.colour, phrases: ScreenPhrases())
      .frame(moment, size: ScreenSize(columns: columns, rows: rows))
  }

  /// The rows in which there is light, and those in which there are words.
  private func rows(_ frame: ScreenFrame) -> (light: [Int], words: [Int]) {
    var (light, words) = ([Int](), [Int]())
    for row in 0..<frame.size.rows {
      let cells = (0..<frame.size.columns).map { frame[$0, row] }
      let letters = cells.filter { $0.glyph != .space && Mosaic.mask(of: $0.glyph) == nil }
      if !letters.isEmpty { words.append(row) }
      let isLit = cells.contains { cell in
        cell.ground != ScreenFrameTests.colour.background || Mosaic.mask(of: cell.glyph) != nil
      }
      if isLit { light.append(row) }
    }
    return (light, words)
  }

  @Test("A line of words in the middle, the lamp under it", arguments: [(40, 12), (80, 24), (120, 40)])
  func line(columns: Int, height: Int) throws {
    let shown = moment(.text("Look at something near you."))
    let (light, words) = rows(frame(shown, columns, height))
    #expect(words == [height / 2 - 1, height - 1])
    let first = try #require(light.first)
    let last = try #require(light.last)
    #expect(first > height / 2)
    #expect(last < height - 1)
    ScreenFrameTests.check(shown, columns, height, "lamp-\(columns)x\(height)")
  }

  @Test("Several lines end in the middle; so many that there is no room for both stand alone")
  func lines() {
    let ways = moment(.choice(["more", "something else", "enough for now"]))
    let (light, words) = rows(frame(ways, 80, 24))
    #expect(words == [9, 10, 11, 23])
    #expect((light.first ?? 0) > 11)
    let many = moment(.text((1...30).map { "line \($0)" }.joined(separator: "\n")))
    #expect(rows(frame(many, 80, 24)).light == [])
    #expect(rows(frame(moment(.text("near you")), 20, 6)).light == [])
  }

  @Test("It is dim: below half of the brightest tone; and it can go out, while the words stay")
  func dim() {
    let colour = ScreenFrameTests.colour
    let shown = frame(moment(.text("near you")), 80, 24)
    let half = colour.tones.count / 2
    for row in 0..<24 {
      for column in 0..<80
      where shown[column, row].glyph == .space || Mosaic.mask(of: shown[column, row].glyph) != nil {
        let cell = shown[column, row]
        for ink in [cell.glyph == .space ? cell.ground : cell.ink, cell.ground] {
          #expect((colour.tones.firstIndex(of: ink) ?? half) < half)
        }
      }
    }
    let out = rows(frame(moment(.text("near you"), lamp: 0), 80, 24))
    #expect(out.light == [])
    #expect(out.words == [11, 23])
  }

  @Test("At rest the words say so, and nothing says that it is paused")
  func atRest() {
    var shown = moment(.text(ScreenPhrases().atRest), lamp: 0)
    shown.isPaused = true
    shown.isAtRest = true
    #expect(rows(frame(shown, 80, 24)).words == [11, 23])
    ScreenFrameTests.check(shown, 80, 24, "at-rest")
  }
}
