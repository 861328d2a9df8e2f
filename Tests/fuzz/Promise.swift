/// What was promised of every input, and did not hold for one.
struct BrokenPromise: Error, CustomStringConvertible {
  let description: String
}

/// Throws where something that was promised does not hold.
func promise(
  _ holds: Bool, _ what: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) throws(BrokenPromise) {
  if !holds { throw BrokenPromise(description: "\(file):\(line): \(what())") }
}

/// A door through which bytes from outside come in, and what is promised of whatever comes.
enum Door: String, CaseIterable {
  /// RFC 8259, exactly.
  case json
  /// A pattern file, through its check and its timeline.
  case pattern
  /// A breath as people write it.
  case notation
  /// Bytes from a terminal.
  case keys
  /// The person's preferences.
  case config
  /// The lines of a journal.
  case journal
  /// A pack, through the pattern that is in it.
  case pack
  /// A sound file: a recording, a cue, ambience.
  case recording
  /// What a speaker gives.
  case speech

  /// Whether the promises hold; throws the first one that does not.
  func take(_ bytes: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .json: try JSONPromises.hold(for: bytes)
    case .pattern: try PatternPromises.hold(for: bytes)
    case .notation: try PatternPromises.hold(forNotation: String(decoding: bytes, as: UTF8.self))
    case .keys: try KeyPromises.hold(for: bytes)
    case .config: try ConfigPromises.hold(for: bytes)
    case .journal: try JournalPromises.hold(for: bytes)
    case .pack: try PackPromises.hold(for: bytes)
    case .recording: try SoundPromises.hold(forFile: bytes)
    case .speech: try SoundPromises.hold(forSpoken: bytes)
    }
  }
}

extension String {
  /// Whether nothing in it can drive a terminal or change the order of what is read: no C0 but newlines, no DEL, no C1,
  /// no bidirectional controls, no other separators of lines.
  var isHarmless: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
      default: true
      }
    }
  }
}
