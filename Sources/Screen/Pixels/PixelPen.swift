/// Brings a terminal from one picture of light to the next, by the graphics protocol of kitty.
///
/// A picture is sent once, when it is first seen, and kept by the terminal: the next breath costs some fifty bytes a
/// frame. No answers are asked for.
struct PixelPen: Sendable {
  private var numbers: [PixelLight: Int] = [:]
  private var shown: Int?
  private var size: ScreenSize?
  private static let most = 400

  /// Takes everything away again; begins by ending what may have been cut off in the middle.
  static let farewell = Array("\u{1B}\\\u{1B}_Ga=d,d=A,q=2\u{1B}\\".utf8)

  /// Whether a picture is shown.
  var isShowing: Bool { shown != nil }

  /// Forgets what the terminal keeps: it has been left in between.
  mutating func forget() { self = PixelPen() }

  /// The bytes that make the terminal show a picture beside its words, or none; `draw` makes the file of a new one.
  mutating func bytes(for picture: PixelLight?, draw: (PixelLight) -> [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    if numbers.count >= Self.most || (picture != nil && size != nil && picture?.size != size) {
      bytes += Self.farewell.dropFirst(2)
      forget()
    }
    var wanted: Int?
    if let picture {
      size = picture.size
      if numbers[picture] == nil {
        numbers[picture] = numbers.count + 1
        bytes += Self.sending(draw(picture), as: numbers.count)
      }
      wanted = numbers[picture]
    }
    guard wanted != shown else { return bytes }
    if let wanted, let picture {
      // Over the whole of its cells; the cursor stays.
      bytes += "\u{1B}[\(picture.rows.lowerBound + 1)H".utf8
      bytes +=
        "\u{1B}_Ga=p,i=\(wanted),p=1,c=\(picture.size.columns),r=\(picture.rows.count),C=1,q=2\u{1B}\\".utf8
    }
    if let shown { bytes += "\u{1B}_Ga=d,d=i,i=\(shown),p=1,q=2\u{1B}\\".utf8 }
    shown = wanted
    return bytes
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
