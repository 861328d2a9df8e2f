internal import Glibc
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Sound
internal import SoundFiles
internal import Synchronization

/// The sound files that patterns name: each is read and measured once, and again only where it was saved anew.
///
/// What was read to be measured waits for whoever plays it, as far as it is not too much.
///
/// Thread-safe: yes.
final class SoundShelf: Sendable {
  static let shared = SoundShelf()
  /// How many samples wait at most: a minute and a half, 35 MB.
  private static let mostSamples = 90 * AudioFormat.sampleRate * AudioFormat.channels

  /// What was found at a path, and by what a later save is told.
  private struct Entry {
    var stamp: FileStamp
    var facts: Result<RecordingFacts, SoundFileFailure>
    var sound: RecordedSound?
  }

  private let entries = Mutex<[String: Entry]>([:])

  /// What there is to know of a sound file.
  func facts(at path: String) -> Result<RecordingFacts, SoundFileFailure> {
    let stamp = FileStamp(path)
    if let known = entries.withLock({ $0[path] }), known.stamp == stamp { return known.facts }
    let facts: Result<RecordingFacts, SoundFileFailure>
    var sound: RecordedSound?
    do throws(SoundFileFailure) {
      let read = try SoundFileReader.read(path)
      facts = .success(RecordingFacts(of: read))
      sound = read
    } catch {
      facts = .failure(error)
    }
    entries.withLock { entries in
      entries[path] = nil
      let waiting = entries.values.reduce(sound?.samples.count ?? 0) { $0 + ($1.sound?.samples.count ?? 0) }
      entries[path] = Entry(stamp: stamp, facts: facts, sound: waiting <= Self.mostSamples ? sound : nil)
    }
    return facts
  }

  /// The sound in a file, for whoever keeps it from now on.
  func take(_ path: String) throws(SoundFileFailure) -> RecordedSound {
    let stamp = FileStamp(path)
    let waiting = entries.withLock { entries -> RecordedSound? in
      guard entries[path]?.stamp == stamp else { return nil }
      defer { entries[path]?.sound = nil }
      return entries[path]?.sound
    }
    if let waiting { return waiting }
    return try SoundFileReader.read(path)
  }
}

extension RecordingFacts {
  /// What is measured of a sound: its length, its highest sample, its loudness over 400 ms, and how it begins.
  init(of sound: RecordedSound) {
    let left = stride(from: 0, to: sound.samples.count, by: 2).map { sound.samples[$0] }
    let right = stride(from: 1, to: sound.samples.count, by: 2).map { sound.samples[$0] }
    let loudness = Loudness.loudest(left: left, right: right)
    self.init(
      length: sound.duration, peak: sound.peak > 0 ? 20 * log10(Double(sound.peak)) : -200,
      loudness: loudness.isFinite ? loudness : nil, onset: sound.peak > 0 ? sound.rise : nil)
  }
}

extension PatternReader {
  /// Reads a pattern, and once more with what was measured of its sound files, where it has any.
  func measured(_ read: (PatternReader) -> CheckedPattern) -> CheckedPattern {
    let checked = read(self)
    guard checked.exercise != nil, !checked.sounds.isEmpty else { return checked }
    var facts: [String: RecordingFacts] = [:]
    var broken: [String: String] = [:]
    for path in checked.recordings {
      switch SoundShelf.shared.facts(at: path) {
      case .success(let found): facts[path] = found
      case .failure(let failure): broken[path] = Shell.phrases.diagnostics.text(for: failure)
      }
    }
    return read(knowing(facts, broken: broken))
  }
}

extension DiagnosticPhrases {
  /// Why a sound file cannot be played.
  func text(for failure: SoundFileFailure) -> String {
    switch failure {
    case .system(let code): Shell.reason(code)
    case .libraryMissing(let name): soundLibraryMissing(name)
    case .tooLarge(let limit): soundTooLarge(megabytes: Int(limit >> 20))
    case .tooLong(let limit): soundTooLong(minutes: Int(limit / 60_000_000_000))
    case .unusual: soundUnusual
    case .empty: soundEmpty
    case .notAFile: faultSpecial
    case .library, .formatUnknown, .exists: soundUnknown
    }
  }
}
