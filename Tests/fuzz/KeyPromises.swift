import Rhythm

@testable import Screen

/// What the decoder of keys promises of all bytes that a terminal may send.
enum KeyPromises {
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    var whole = KeyDecoder()
    let keys = whole.take(bytes)
    var pieces = KeyDecoder()
    var others: [Key] = []
    for byte in bytes { others += pieces.take(CollectionOfOne(byte)) }
    try promise(keys == others, "cut otherwise, other keys: \(keys) \(others)")
    try promise(whole.patience == pieces.patience, "cut otherwise, another patience")
    try promise(whole.ground == pieces.ground && whole.hasAnswered == pieces.hasAnswered, "another answer")
    try promise(whole.sixel == pieces.sixel && whole.showsPixels == pieces.showsPixels, "other pixels")
    for key in keys {
      switch key {
      case .character(let scalar):
        try promise(
          scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "a control for a key: \(key)")
      case .control(let scalar): try promise(("a"..."z").contains(scalar), "no letter: \(key)")
      default: break
      }
    }
    // Whatever came before but an unfinished paste, Ctrl-C leaves at once, and q after a pause.
    // By bytes: as text, a mark that follows would be part of the last character.
    if !bytes.contains(Array("200~".utf8)) {
      try promise(pieces.take([0x03]).last?.command == .leave, "Ctrl-C does not leave")
    }
    _ = whole.timeOut()
    try promise(whole.patience == nil, "not at rest after a pause")
    try promise(whole.take([0x71]).first?.command == .leave, "no longer to be left")
  }
}
