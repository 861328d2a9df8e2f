import Glibc
import Testing

@testable import Screen

/// Frames as text, kept beside the tests; `SETTLE_RENEW_GOLDEN=1` writes them anew.
enum Golden {
  /// Compares a frame with the one that was kept under a name.
  static func check(
    _ frame: ScreenFrame, look: Look, name: String, location: SourceLocation = #_sourceLocation
  ) {
    let text = describe(frame, look: look)
    let folder = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/")!)) + "/Golden"
    let path = "\(folder)/\(name).txt"
    if getenv("SETTLE_RENEW_GOLDEN").map({ String(cString: $0) }) == "1" {
      mkdir(folder, 0o755)
      write(text, to: path)
    }
    // To look at: `SETTLE_PICTURES=FOLDER` draws every frame that is compared.
    if let folder = getenv("SETTLE_PICTURES").map({ String(cString: $0) }) {
      let ground = look.palette.background
      write(SVGPicture(frame, background: ground).document, to: "\(folder)/\(name).svg")
    }
    #expect(text == read(path), "\(name).txt; SETTLE_RENEW_GOLDEN=1 renews it", sourceLocation: location)
  }

  /// The characters, and below them the colours: two lines of tones for each row of cells (`.` is dark, then 1…9,
  /// a…n); at a character the upper line holds its ink (W word, S soft, F faint, D dimmed).
  static func describe(_ frame: ScreenFrame, look: Look) -> String {
    var lines = [
      "\(frame.size.columns)×\(frame.size.rows) \(look.palette.name) \(look.depth.rawValue) \(look.glyphs.rawValue)"
    ]
    for row in 0..<frame.size.rows {
      var line = ""
      for column in 0..<frame.size.columns {
        line.unicodeScalars.append(contentsOf: frame[column, row].glyph.scalars)
      }
      lines.append("|\(line)|")
    }
    guard look.depth != .none else { return lines.joined(separator: "\n") + "\n" }
    lines.append("tones")
    for row in 0..<frame.size.rows {
      for isUpper in [true, false] {
        let tones = (0..<frame.size.columns).map { tone(frame[$0, row], isUpper: isUpper, look: look) }
        lines.append("|\(String(tones))|")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func tone(_ cell: Cell, isUpper: Bool, look: Look) -> Character {
    let isLight = cell.glyph == .space || Mosaic.mask(of: cell.glyph) != nil
    if !isLight, isUpper {
      if cell.ink == look.word { return "W" }
      if cell.ink == look.soft { return "S" }
      return cell.ink == look.faint ? "F" : "D"
    }
    let ink = isUpper && isLight && cell.glyph != .space ? cell.ink : cell.ground
    let digits = Array(".123456789abcdefghijklmn")
    return look.tones.firstIndex(of: ink).map { digits[$0] } ?? "!"
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
