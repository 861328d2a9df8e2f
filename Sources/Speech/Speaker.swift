/// What a speaker gives for words.
public enum Utterance: Sendable {
  /// The bytes of a WAV file.
  case wave([UInt8])
  /// Interleaved stereo at 48 kHz.
  case samples([Float])
}

/// Why words were not spoken.
public enum SpeakerFailure: Error, Hashable, Sendable {
  /// They are not for this speaker: another one is asked.
  case notMine
  /// The command could not be started, with this `errno`.
  case notStarted(Int32)
  /// The command took longer than it may.
  case tooSlow
  /// The command ended without words.
  case silent
  /// The speaker was closed.
  case closed
}

/// Somebody who can speak words.
///
/// Thread-safe: one thread has words spoken; `close` may be called from any other, and ends what is under way.
public protocol Speaker: AnyObject, Sendable {
  /// The name by which it is chosen.
  var name: String { get }
  /// What makes its sound what it is, for keeping it; nil where it is not kept.
  var fingerprint: String? { get }
  /// Speaks words; takes as long as that takes.
  func speak(_ line: SpeechLine) throws(SpeakerFailure) -> Utterance
  /// Ends whatever it has under way, and speaks no more.
  func close()
}

/// The author's own voice: sound files beside the pattern.
public final class RecordingSpeaker: Speaker {
  /// `recording`.
  public let name = "recording"
  /// Nothing of it is kept: the file is there.
  public let fingerprint: String? = nil
  private let read: @Sendable (String) -> [Float]?

  /// A speaker that reads files.
  ///
  /// - Parameter read: the sound in a file as interleaved stereo at 48 kHz; nil where it cannot be read.
  public init(read: @escaping @Sendable (String) -> [Float]?) { self.read = read }

  /// The recording of a line; one that cannot be read leaves the words to the next speaker.
  public func speak(_ line: SpeechLine) throws(SpeakerFailure) -> Utterance {
    guard let path = line.recording else { throw .notMine }
    // One that cannot be read is spoken otherwise.
    guard let samples = read(path) else { throw .notMine }
    return .samples(samples)
  }

  /// There is nothing to end.
  public func close() {}
}
