/// Bytes from a terminal in, keys out: a state machine that knows no clock.
///
/// Whoever feeds it waits for ``patience`` after the last byte and then calls ``timeOut()``. Sequences that it does
/// not know are swallowed whole, and so is what a person pastes.
public struct KeyDecoder: Sendable {
  private enum State: Hashable, Sendable {
    case ground
    /// An escape byte has come: a key of its own, or the beginning of a sequence.
    case escape
    /// In a control sequence, which a byte from 0x40 on ends.
    case sequence
    /// After `ESC O`.
    case shifted
    /// After `ESC [ [`: a function key of the Linux console follows.
    case consoleKey
    /// In a string (OSC, DCS and the like), which BEL or ST ends.
    case string
    /// In a string, after an escape byte.
    case stringEscape
    /// In a character of several bytes.
    case character(value: UInt32, missing: Int)
  }

  /// So many bytes of a sequence are kept.
  private static let longest = 64

  private var state = State.ground
  private var parameters: [UInt8] = []
  private var isPasting = false
  /// What a string has said so far; only one that may be an answer is kept.
  private var text: [UInt8] = []
  private var isAnswer = false
  private var isOfPixels = false
  /// The colour of the ground, where the terminal has told it; whoever takes it clears it.
  var ground: RGB?
  /// Whether the terminal has said that it shows pixels; whoever takes it clears it.
  var showsPixels = false
  /// What the terminal has said of sixel so far.
  private var sixelAnswer = SixelAnswer()
  /// The same, once it has said that it speaks it; whoever takes it clears it.
  var sixel: SixelAnswer?
  /// Whether the terminal has answered the last question that it was asked.
  private(set) var hasAnswered = false
  /// Whether the character of several bytes that has begun is swallowed, as one with Alt.
  private var isSwallowing = false

  /// A decoder at rest.
  public init() {}

  /// How long to wait for the next byte before ``timeOut()``, in milliseconds; nil while nothing is begun.
  ///
  /// A lone escape counts after 50 ms; what has certainly begun as a sequence is given longer.
  public var patience: Int? {
    switch state {
    case .ground: isPasting ? 1000 : nil
    case .escape: 50
    case .sequence, .shifted, .consoleKey, .character: 200
    case .string, .stringEscape: 1000
    }
  }

  /// Nothing more has come within ``patience``: what was begun is ended.
  public mutating func timeOut() -> Key? {
    defer {
      state = .ground
      isPasting = false
      isSwallowing = false
    }
    return state == .escape && !isPasting ? .escape : nil
  }

  /// The keys that bytes complete.
  public mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
    bytes.flatMap { take($0) }
  }

  private mutating func take(_ byte: UInt8) -> [Key] {
    // No sequence and no string holds it: what was begun is broken off, and must not stand between a person and leaving.
    if byte == 0x03, state != .escape, !isPasting {
      state = .ground
      (isAnswer, isSwallowing) = (false, false)
    }
    switch state {
    case .ground: return ground(byte)
    case .escape: return afterEscape(byte)
    case .sequence: return sequence(byte)
    case .shifted:
      state = .ground
      return keys(Self.arrow(byte))
    case .consoleKey:
      state = .ground
      return []
    case .string:
      if byte == 0x1B { state = .stringEscape } else if byte == 0x07 { endString() }
      // One that never ends must not take memory without end.
      if isAnswer, text.count < 64 { text.append(byte) }
      return []
    case .stringEscape:
      if byte == 0x5C {
        endString()
      } else if byte != 0x1B {
        state = .string
        isAnswer = false
      }
      return []
    case .character(let value, let missing):
      return character(byte, value: value, missing: missing)
    }
  }

  private mutating func ground(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0x0D, 0x0A: return keys(.enter)
    case 0x09: return keys(.tab)
    case 0x08, 0x7F: return keys(.backspace)
    case 0x01...0x1A: return keys(.control(Unicode.Scalar(byte + 0x60)))
    case 0x20...0x7E: return keys(.character(Unicode.Scalar(byte)))
    case 0xC2...0xDF: state = .character(value: UInt32(byte & 0x1F), missing: 1)
    case 0xE0...0xEF: state = .character(value: UInt32(byte & 0x0F), missing: 2)
    case 0xF0...0xF4: state = .character(value: UInt32(byte & 0x07), missing: 3)
    default: break
    }
    return []
  }

  private mutating func afterEscape(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x5B:
      state = .sequence
      parameters = []
    case 0x4F: state = .shifted
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F:
      state = .string
      isAnswer = (byte == 0x5D || byte == 0x5F) && !isPasting
      isOfPixels = byte == 0x5F
      text = []
    case 0x1B: return keys(.escape)
    default:
      state = .ground
      // Alt with a key means nothing here; but somebody who presses Esc and q in haste wants to leave.
      if byte == 0x03 || byte == 0x71 || byte == 0x51 { return keys(.escape) + ground(byte) }
      // The bytes of a character with Alt are swallowed whole.
      if byte >= 0x80 {
        _ = ground(byte)
        isSwallowing = state != .ground
      }
    }
    return []
  }

  private mutating func endString() {
    state = .ground
    while text.last == 0x1B || text.last == 0x07 { text.removeLast() }
    if isAnswer, isOfPixels {
      if text == PixelQuestion.answer { showsPixels = true }
    } else if isAnswer, let colour = GroundQuestion.colour(in: text) {
      ground = colour
    }
    isAnswer = false
  }

  private mutating func sequence(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B:
      state = .escape
    case 0x5B where parameters.isEmpty:
      state = .consoleKey
    case 0x40...0x7E:
      state = .ground
      let isWhole = parameters.count < Self.longest && !isPasting
      if byte == 0x63, parameters.first == 0x3F {
        hasAnswered = true
        if SixelAnswer.isTold(by: parameters), isWhole { sixel = sixelAnswer }
      }
      if byte == 0x53 || byte == 0x74, isWhole { sixelAnswer.note(parameters, final: byte) }
      if byte == 0x7E, parameters == Array("200".utf8) { isPasting = true }
      if byte == 0x7E, parameters == Array("201".utf8) { isPasting = false }
      // Arrows with Shift, Ctrl or Alt are arrows.
      let isPlain = parameters.isEmpty || parameters.starts(with: Array("1;".utf8))
      return isPlain ? keys(Self.arrow(byte)) : []
    default:
      // A sequence that never ends must not take memory without end.
      if parameters.count < Self.longest { parameters.append(byte) }
    }
    return []
  }

  private mutating func character(_ byte: UInt8, value: UInt32, missing: Int) -> [Key] {
    guard byte & 0xC0 == 0x80 else {
      state = .ground
      isSwallowing = false
      return take(byte)
    }
    let value = value << 6 | UInt32(byte & 0x3F)
    if missing > 1 {
      state = .character(value: value, missing: missing - 1)
      return []
    }
    state = .ground
    defer { isSwallowing = false }
    // A surrogate, or a C1 control in two bytes, is no key.
    guard let scalar = Unicode.Scalar(value), value >= 0xA0, !isSwallowing else { return [] }
    return keys(.character(scalar))
  }

  private func keys(_ key: Key?) -> [Key] {
    key.map { isPasting ? [] : [$0] } ?? []
  }

  private static func arrow(_ final: UInt8) -> Key? {
    switch final {
    case 0x41: .up
    case 0x42: .down
    case 0x43: .right
    case 0x44: .left
    case 0x4D: .enter
    default: nil
    }
  }
}
