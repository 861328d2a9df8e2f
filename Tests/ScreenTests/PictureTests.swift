import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Pictures")
struct PictureTests {
  private static func picture() throws -> PatternPicture {
    let timeline = try Exercise.breathing(
      inhale: 4_000_000_000, hold: 7_000_000_000, exhale: 8_000_000_000, cycles: 4
    ).timeline()
    return try #require(PatternPicture(timeline, phrases: .english))
  }

  @Test("A PNG holds the colours that it was given", arguments: [1, 2, 7, 40])
  func png(width: Int) throws {
    var random = Series(seed: 3)
    var colours: [RGB] = []
    // Runs of all lengths, over several rows.
    while colours.count < width * 30 {
      let colour = RGB(hex: UInt32(random.below(3)) * 0x7F40)
      colours += Array(repeating: colour, count: 1 + random.below(120))
    }
    colours = Array(colours.prefix(width * 30))
    let bytes = PNGPicture.bytes(width: width, colours: colours)
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    // The checksum of the empty end is the same in every PNG.
    #expect(bytes.suffix(12) == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
    #expect(bytes[16..<29] == [0, 0, 0, UInt8(width), 0, 0, 0, 30, 8, 2, 0, 0, 0])
    let data = Array(bytes[41..<(bytes.count - 16)])
    var inflater = Inflater(Array(data.dropFirst(2).dropLast(4)))
    var rows = inflater.bytes()
    let stride = width * 3 + 1
    #expect(rows.count == stride * 30)
    for place in rows.indices where place % stride != 0 && place >= stride {
      rows[place] &+= rows[place - stride]
    }
    var found: [RGB] = []
    for row in 0..<30 {
      for column in 0..<width {
        let place = row * stride + 1 + column * 3
        found.append(RGB(red: rows[place], green: rows[place + 1], blue: rows[place + 2]))
      }
    }
    #expect(found == colours)
  }

  @Test("The drawing names each phase with its length, and can be read by any reader of XML")
  func document() throws {
    let document = try Self.picture().document
    for words in [">breathe in<", ">hold<", ">breathe out<", ">4 s<", ">7 s<", ">8 s<"] {
      #expect(document.contains(words))
    }
    #expect(SVGPicture.escaped("<&>") == "&lt;&amp;&gt;")
    let opened = document.split(separator: "<g").count
    #expect(opened == document.split(separator: "</g>", omittingEmptySubsequences: false).count)
  }

  @Test("A drawing that breathes is still for those who want less motion, small, and names each phase")
  func animation() throws {
    let timeline = try Exercise.breathing(
      inhale: 4_000_000_000, hold: 7_000_000_000, exhale: 8_000_000_000, cycles: 4
    ).timeline()
    let document = try #require(PatternAnimation(timeline, phrases: .english)).document
    for words in [
      ">breathe in<", ">hold<", ">breathe out<", "animation: breath 19s infinite",
      "prefers-reduced-motion: no-preference", "21.05% { transform: scale(1.0)",
      "57.89% { transform: scale(1.0)",
    ] {
      #expect(document.contains(words), "\(words)")
    }
    #expect(document.utf8.count < 10_000)
    let still = try Exercise(steps: [.moment(Block.Moment(.rest(text: nil, bell: false), length: 1))])
      .timeline()
    #expect(PatternAnimation(still, phrases: .english) == nil)
  }

  @Test("The raster shows the orbs over their places on the curve")
  func raster() throws {
    let picture = try Self.picture()
    let colours = picture.colours
    #expect(colours.count == PatternPicture.width * PatternPicture.height)
    for orb in picture.orbs {
      let middle = colours[Int(PatternPicture.strip) * PatternPicture.width + Int(orb.x)]
      #expect(middle.contrast(with: picture.palette.heart) < 1.1)
    }
    #expect(colours[0] == picture.palette.background)
  }

  @Test("A frame as a raster has its light where its cells have it")
  func frame() {
    var frame = ScreenFrame(size: ScreenSize(columns: 2, rows: 1), ground: .full(RGB(hex: 0)))
    frame.put(.halves(top: .full(RGB(hex: 0xFF0000)), bottom: .full(RGB(hex: 0x00FF00))), column: 0, row: 0)
    frame.put(
      Cell(Glyph("▗"), ink: .full(RGB(hex: 0xFFFFFF)), ground: .full(RGB(hex: 0x0000FF))), column: 1, row: 0)
    let (width, colours) = RasterPicture.colours(of: frame)
    #expect(width == 20)
    let places = [0, 19 * 20, 10, 19, 19 * 20 + 10, 19 * 20 + 19]
    #expect(
      places.map { colours[$0] }
        == [0xFF0000, 0x00FF00, 0x0000FF, 0x0000FF, 0x0000FF, 0xFFFFFF].map { RGB(hex: $0) })
  }
}
