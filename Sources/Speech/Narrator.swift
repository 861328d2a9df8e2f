internal import Dispatch
internal import Sound
internal import Synchronization

/// Has words spoken ahead, in the background, and keeps their sound at hand.
///
/// Speakers are asked in order; the first one that takes a line speaks it. A line that nobody speaks costs its words
/// alone.
///
/// Thread-safe: yes.
public final class Narrator: Sendable {
  /// What is known of a line.
  fileprivate enum Outcome {
    case ready(SpokenSound)
    case failed
  }

  fileprivate struct State {
    var wanted: [SpeechLine] = []
    var known: [SpeechLine: Outcome] = [:]
    /// Lines in the order in which they were asked for, the latest last.
    var used: [SpeechLine] = []
    var isWorking = false
    var isClosed = false
  }

  /// How much sound is kept in memory, in frames of 8 bytes: two minutes and a half.
  private static let mostFrames = 150 * 48_000

  private let speakers: [any Speaker]
  private let cache: SpeechCache?
  private let decode: @Sendable ([UInt8]) -> [Float]?
  private let onReady: @Sendable (SpeechLine) -> Void
  private let queue = DispatchQueue(label: "settle.speech", qos: .utility)
  private let state = Mutex(State())

  /// A narrator.
  ///
  /// - Parameters:
  ///   - speakers: who is asked, in order.
  ///   - cache: where sound of words that ship is kept; nil keeps nothing.
  ///   - decode: the bytes of a WAV file as interleaved stereo at 48 kHz; nil where they are none.
  ///   - onReady: told, in the background, when a line that was wanted can be heard.
  public init(
    speakers: [any Speaker], cache: SpeechCache?, decode: @escaping @Sendable ([UInt8]) -> [Float]?,
    onReady: @escaping @Sendable (SpeechLine) -> Void = { _ in }
  ) {
    self.speakers = speakers
    self.cache = cache
    self.decode = decode
    self.onReady = onReady
  }

  /// Has these lines spoken, in this order, in place of those that were wanted before and are not begun.
  public func want(_ lines: [SpeechLine]) {
    let begins = state.withLock { state in
      guard !state.isClosed else { return false }
      state.wanted = lines.filter { !$0.isEmpty && state.known[$0] == nil }
      for line in lines where state.known[line] != nil { state.touch(line) }
      guard !state.wanted.isEmpty, !state.isWorking else { return false }
      state.isWorking = true
      return true
    }
    if begins { queue.async { [self] in work() } }
  }

  /// The sound of a line; nil while there is none.
  public func sound(of line: SpeechLine) -> SpokenSound? {
    state.withLock { state -> SpokenSound? in
      guard case .ready(let sound) = state.known[line] else { return nil }
      state.touch(line)
      return sound
    }
  }

  /// Whether it is known that nobody speaks a line.
  public func isUnspeakable(_ line: SpeechLine) -> Bool {
    line.isEmpty || state.withLock { if case .failed = $0.known[line] { true } else { false } }
  }

  /// The sound of a line, waited for; nil where nobody speaks it. For rendering, where time waits.
  public func spoken(_ line: SpeechLine) -> SpokenSound? {
    if let sound = sound(of: line) { return sound }
    guard !isUnspeakable(line) else { return nil }
    queue.sync { _ = make(line) }
    return sound(of: line)
  }

  /// Forgets the sound of recordings: their files were saved anew. What is heard just now goes on.
  public func forgetRecordings() {
    state.withLock { state in
      for line in state.known.keys.filter({ $0.recording != nil }) { state.known[line] = nil }
      state.used.removeAll { $0.recording != nil }
    }
  }

  /// Ends whatever is under way, and speaks no more.
  public func close() {
    state.withLock { state in
      state.isClosed = true
      state.wanted = []
    }
    for speaker in speakers { speaker.close() }
  }

  private func work() {
    while true {
      let line = state.withLock { state -> SpeechLine? in
        while let first = state.wanted.first {
          state.wanted.removeFirst()
          if state.known[first] == nil { return first }
        }
        state.isWorking = false
        return nil
      }
      guard let line else { return }
      if make(line) { onReady(line) }
    }
  }

  /// Has a line spoken now; whether it was.
  private func make(_ line: SpeechLine) -> Bool {
    let samples = samples(of: line)
    let sound = samples.flatMap { SampledSound(interleaved: $0, use: .speech) }.map(SpokenSound.init)
    state.withLock { state in
      guard !state.isClosed else { return }
      state.known[line] = sound.map { .ready($0) } ?? .failed
      state.touch(line)
      state.forgetOldest(beyond: Self.mostFrames)
    }
    return sound != nil
  }

  private func samples(of line: SpeechLine) -> [Float]? {
    for speaker in speakers {
      guard !state.withLock({ $0.isClosed }) else { return nil }
      let key = line.isShared ? speaker.fingerprint.map { "\($0)|\(line.language)|\(line.text)" } : nil
      if let key, let bytes = cache?.sound(for: key), let samples = decode(bytes) { return samples }
      do throws(SpeakerFailure) {
        switch try speaker.speak(line) {
        case .samples(let samples): return samples
        case .wave(let bytes):
          guard let samples = decode(bytes) else { return nil }
          if let key { cache?.keep(bytes, for: key) }
          return samples
        }
      } catch .notMine {
        continue
      } catch {
        return nil
      }
    }
    return nil
  }
}

extension Narrator.State {
  mutating func touch(_ line: SpeechLine) {
    used.removeAll { $0 == line }
    used.append(line)
  }

  /// Forgets the sound that was asked for least lately; what plays is held by whoever plays it.
  mutating func forgetOldest(beyond most: Int) {
    var total = known.values.reduce(0) { sum, outcome in
      if case .ready(let sound) = outcome { sum + sound.samples.frames } else { sum }
    }
    while total > most, used.count > 1 {
      let oldest = used.removeFirst()
      if case .ready(let sound) = known.removeValue(forKey: oldest) { total -= sound.samples.frames }
    }
  }
}
