/// The shapes of large letters, drawn with round strokes of one width.
enum LetterShapes {
  /// The strokes of a small letter or a mark; nil where it is not known.
  static func strokes(_ scalar: Unicode.Scalar) -> [Stroke]? {
    switch scalar {
    case " ": []
    case "a": [bowl, line(3.4, 0, 3.4, 4)]
    case "b": [bowl, line(0, -3, 0, 4)]
    case "c": [.arc(x: 1.8, y: 2, wide: 1.8, high: 2, from: 310, to: 50)]
    case "d": [bowl, line(3.4, -3, 3.4, 4)]
    case "e": [line(0, 2, 3.4, 2), .arc(x: 1.7, y: 2, wide: 1.7, high: 2, from: 0, to: -310)]
    case "f":
      [
        .arc(x: 1.9, y: -1.8, wide: 1.2, high: 1.2, from: 320, to: 180), line(0.7, -1.8, 0.7, 4),
        line(-0.2, 0, 1.9, 0),
      ]
    case "g":
      [bowl, line(3.4, 0, 3.4, 4.4), .arc(x: 1.7, y: 4.4, wide: 1.7, high: 1.7, from: 0, to: 145)]
    case "h": [line(0, -3, 0, 4)] + arch(0)
    case "i": [line(0, 0, 0, 4), .dot(x: 0, y: -1.9)]
    case "ı": [line(0, 0, 0, 4)]
    case "j":
      [line(1, 0, 1, 4.8), .arc(x: 0, y: 4.8, wide: 1, high: 1, from: 0, to: 110), .dot(x: 1, y: -1.9)]
    case "k": [line(0, -3, 0, 4), line(2.8, 0, 0, 2.4), line(1, 1.6, 3, 4)]
    case "l": [line(0, -3, 0, 4)]
    case "m":
      [
        line(0, 0, 0, 4), .arc(x: 1.3, y: 1.3, wide: 1.3, high: 1.3, from: 180, to: 360),
        line(2.6, 1.3, 2.6, 4), .arc(x: 3.9, y: 1.3, wide: 1.3, high: 1.3, from: 180, to: 360),
        line(5.2, 1.3, 5.2, 4),
      ]
    case "n": [line(0, 0, 0, 4)] + arch(0)
    case "o": [bowl]
    case "p": [bowl, line(0, 0, 0, 6.4)]
    case "q": [bowl, line(3.4, 0, 3.4, 6.4)]
    case "r": [line(0, 0, 0, 4), .arc(x: 1.5, y: 1.5, wide: 1.5, high: 1.5, from: 180, to: 300)]
    case "s":
      [
        .arc(x: 1.4, y: 1, wide: 1.35, high: 1, from: -35, to: -270),
        .arc(x: 1.4, y: 3, wide: 1.4, high: 1, from: -90, to: 150),
      ]
    case "t":
      [
        line(0.8, -2, 0.8, 2.8), .arc(x: 2, y: 2.8, wide: 1.2, high: 1.2, from: 180, to: 70),
        line(-0.1, 0, 2, 0),
      ]
    case "u":
      [
        line(0, 0, 0, 2.4), .arc(x: 1.6, y: 2.4, wide: 1.6, high: 1.6, from: 180, to: 0),
        line(3.2, 0, 3.2, 4),
      ]
    case "v": [line(0, 0, 1.6, 4, 3.2, 0)]
    case "w": [line(0, 0, 1.3, 4, 2.6, 0.6, 3.9, 4, 5.2, 0)]
    case "x": [line(0, 0, 3, 4), line(3, 0, 0, 4)]
    case "y": [line(0, 0, 1.7, 4), line(3.4, 0, 0.9, 6.2)]
    case "z": [line(0, 0, 2.9, 0, 0, 4, 2.9, 4)]
    case "ß":
      [
        .arc(x: 1.4, y: -1.4, wide: 1.4, high: 1.6, from: 180, to: 430), line(0, -1.4, 0, 4),
        .arc(x: 1.4, y: 2, wide: 1.8, high: 2, from: -80, to: 110),
      ]
    case ".": [.dot(x: 0, y: 4)]
    case ",": [line(0.3, 3.8, 0, 5)]
    case "'", "’": [line(0, -3, 0, -1.7)]
    case "-", "–", "‐": [line(0, 2, 2, 2)]
    case ":": [.dot(x: 0, y: 0.6), .dot(x: 0, y: 4)]
    case "!": [line(0, -3, 0, 2), .dot(x: 0, y: 4)]
    default: digit(scalar)
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> [Stroke]? {
    switch scalar {
    case "0": [.arc(x: 1.8, y: 0.5, wide: 1.8, high: 3.5, from: 0, to: 360)]
    case "1": [line(0.2, -1.6, 1.6, -3, 1.6, 4)]
    case "2":
      [.arc(x: 1.7, y: -1.2, wide: 1.7, high: 1.8, from: 190, to: 400), line(3, -0.04, 0, 4, 3.5, 4)]
    case "3":
      [
        .arc(x: 1.6, y: -1.3, wide: 1.6, high: 1.7, from: 200, to: 450),
        .arc(x: 1.6, y: 2.2, wide: 1.8, high: 1.8, from: -90, to: 155),
      ]
    case "4": [line(2.6, 4, 2.6, -3, 0, 2, 3.6, 2)]
    case "5":
      [line(3.1, -3, 0.5, -3, 0.26, 0.07), .arc(x: 1.6, y: 1.7, wide: 1.9, high: 2.3, from: -135, to: 145)]
    case "6":
      [
        .arc(x: 1.8, y: 1.9, wide: 1.8, high: 2.1, from: 0, to: 360),
        .arc(x: 3.6, y: 1.9, wide: 3.6, high: 4.9, from: 180, to: 256),
      ]
    case "7": [line(0, -3, 3.4, -3, 1.2, 4)]
    case "8":
      [
        .arc(x: 1.8, y: -1.3, wide: 1.5, high: 1.7, from: 0, to: 360),
        .arc(x: 1.8, y: 2.2, wide: 1.8, high: 1.8, from: 0, to: 360),
      ]
    case "9":
      [
        .arc(x: 1.8, y: -0.9, wide: 1.8, high: 2.1, from: 0, to: 360),
        .arc(x: 0, y: -0.9, wide: 3.6, high: 4.9, from: 0, to: 76),
      ]
    default: nil
    }
  }

  /// A letter with a mark on it, as the letter and the strokes of the mark; nil where it is not known.
  static func marked(_ scalar: Unicode.Scalar) -> (letter: Unicode.Scalar, mark: [Stroke])? {
    for (letters, mark) in marks {
      for (composed, letter) in zip(letters.0.unicodeScalars, letters.1.unicodeScalars)
      where composed == scalar {
        return (letter, mark)
      }
    }
    return nil
  }

  private static let marks: [((String, String), [Stroke])] = [
    (("äëïöü", "aeıou"), [.dot(x: 0.9, y: -1.9), .dot(x: 2.5, y: -1.9)]),
    (("áéíóúý", "aeıouy"), [line(1.4, -1.5, 2.4, -2.7)]),
    (("àèìòù", "aeıou"), [line(2, -1.5, 1, -2.7)]),
    (("âêîôû", "aeıou"), [line(0.8, -1.5, 1.7, -2.6, 2.6, -1.5)]),
    (("ñãõ", "nao"), [line(0.6, -1.6, 1.2, -2.1, 2.2, -1.6, 2.8, -2.1)]),
    (("åů", "au"), [.arc(x: 1.7, y: -2.1, wide: 0.7, high: 0.7, from: 0, to: 360)]),
    (("ç", "c"), [line(1.9, 4.4, 1.6, 5.6)]),
    (("ø", "o"), [line(3.2, -0.4, 0.2, 4.4)]),
  ]

  private static let bowl = Stroke.arc(x: 1.7, y: 2, wide: 1.7, high: 2, from: 0, to: 360)

  private static func arch(_ left: Double) -> [Stroke] {
    [
      .arc(x: left + 1.6, y: 1.7, wide: 1.6, high: 1.7, from: 180, to: 360),
      line(left + 3.2, 1.7, left + 3.2, 4),
    ]
  }

  private static func line(_ places: Double...) -> Stroke {
    .line(stride(from: 0, to: places.count - 1, by: 2).map { SIMD2(places[$0], places[$0 + 1]) })
  }
}
