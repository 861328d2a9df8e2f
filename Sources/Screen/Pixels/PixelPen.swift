internal import Rhythm

/// Brings a terminal from one picture of light to the next, by the graphics protocol of kitty.
///
/// A picture is sent once, when it is first seen, and kept by the terminal: the next breath costs some fifty bytes a
/// frame. No answers are asked for.
struct PixelPen: PicturePen {
  private var numbers: [PixelLight: Int] = [:]
  private var shown: (number: Int, rows: Range<Int>)?
  private var size: ScreenSize?
  private static let most = 400

  /// Takes everything away again; begins by ending what may have been cut off in the middle.
  static let farewell = Array("\u{1B}\\\u{1B}_Ga=d,d=A,q=2\u{1B}\\".utf8)

  /// Whether a picture is shown.
  var isShowing: Bool { shown != nil }
  /// Never: the terminal keeps what it has seen.
  var isBehind: Bool { false }

  func form(size: ScreenSize, cell: CellPixels?) -> PixelForm? { .kitty(cell: cell) }

  /// Forgets what the terminal keeps: it has been left in between.
  mutating func forget() { self = PixelPen() }

  mutating func update(
    to view: PixelView?, frame: ScreenFrame, with encoder: inout FrameEncoder, at now: HostTime,
    draw: (PixelView) -> TonePicture
  ) -> [UInt8] {
    let light = bytes(for: view, draw: draw)
    let words = encoder.encode(frame)
    guard !light.isEmpty else { return words }
    return TerminalPen.beginning + light + (words.isEmpty ? TerminalPen.ending : words)
  }

  /// The bytes that make the terminal show a picture beside its words, or none; `draw` makes a new one.
  ///
  /// A picture is sent with all rows of the screen; what is seen of it is told where it is put.
  mutating func bytes(for view: PixelView?, draw: (PixelView) -> TonePicture) -> [UInt8] {
    var bytes: [UInt8] = []
    if numbers.count >= Self.most || (view != nil && size != nil && view?.light.size != size) {
      bytes += Self.farewell.dropFirst(2)
      forget()
    }
    var wanted: (number: Int, rows: Range<Int>)?
    if let view {
      size = view.light.size
      if numbers[view.light] == nil {
        numbers[view.light] = numbers.count + 1
        let picture = draw(view.whole)
        bytes += Self.sending(
          PNGPicture.bytes(width: picture.width, pixels: picture.pixels, palette: picture.colours),
          as: numbers.count)
      }
      wanted = numbers[view.light].map { ($0, view.rows) }
    }
    guard wanted?.number != shown?.number || wanted?.rows != shown?.rows else { return bytes }
    if let wanted, let view { bytes += Self.putting(wanted.number, view) }
    if let shown, shown.number != wanted?.number {
      bytes += "\u{1B}_Ga=d,d=i,i=\(shown.number),p=1,q=2\u{1B}\\".utf8
    }
    shown = wanted
    return bytes
  }

  /// Over the whole of the cells that it covers; the cursor stays.
  private static func putting(_ number: Int, _ view: PixelView) -> [UInt8] {
    let (size, rows, grid) = (view.light.size, view.rows, view.light.form.grid)
    let part = "y=\(rows.lowerBound * grid.down),h=\(rows.count * grid.down)"
    let cells = "c=\(size.columns),r=\(rows.count)"
    return Array(
      "\u{1B}[\(rows.lowerBound + 1)H\u{1B}_Ga=p,i=\(number),p=1,\(part),\(cells),C=1,q=2\u{1B}\\".utf8)
  }

  /// A file in pieces of at most 4096 letters, as the protocol has it.
  private static func sending(_ file: [UInt8], as number: Int) -> [UInt8] {
    let letters = base64(file)
    var bytes: [UInt8] = []
    var start = 0
    while start < letters.count {
      let end = min(start + 4096, letters.count)
      let more = end < letters.count ? 1 : 0
      let head = start == 0 ? "a=t,i=\(number),f=100,q=2,m=\(more)" : "m=\(more)"
      bytes += "\u{1B}_G\(head);".utf8 + letters[start..<end] + "\u{1B}\\".utf8
      start = end
    }
    return bytes
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(bytes.count - start, 3)
      var word = UInt32(bytes[start]) << 16
      if count > 1 { word |= UInt32(bytes[start + 1]) << 8 }
      if count > 2 { word |= UInt32(bytes[start + 2]) }
      for place in 0..<4 {
        let letter = alphabet[Int(word >> UInt32(18 - 6 * place) & 63)]
        letters.append(place <= count ? letter : 0x3D)
      }
    }
    return letters
  }
}
