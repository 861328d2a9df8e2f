import Glibc

/// A sound of the author's, made fit to be played: its onsets softened, turned down to the limits, held in memory.
///
/// Thread-safe: yes, nothing in it changes. Realtime-safe: a mixer reads it through a view that it took beforehand.
public final class SampledSound: Sendable {
  /// What a sound is for; decides how it is softened and how loud it may be.
  public enum Use: Hashable, Sendable {
    /// A cue: takes 100 ms or more to its loudest, wherever in it a sound begins.
    case cue
    /// Words: softened over 20 ms, so that no consonant is lost.
    case words
    /// What a speaker says: begins over 20 ms, as loud as speech is in the mix, its consonants as they are.
    case speech
    /// Ambience: goes over from its end to its beginning without a seam.
    case loop
  }

  /// What it is for.
  public let use: Use
  /// Its length in frames; of a loop, after which it begins again.
  public let frames: Int
  /// Zeros before a sound and after it, so that whole lanes can be read at any place.
  static let margin = AudioFormat.chunk

  /// Both channels, one after the other, each with its margins.
  private nonisolated(unsafe) let storage: UnsafeMutablePointer<Float>
  private nonisolated(unsafe) let tails: UnsafeMutablePointer<Float>
  static let tailStep = 4096
  let view: View
  /// The view, where other threads find it.
  nonisolated(unsafe) let place: UnsafePointer<View>

  /// What a mixer reads: plain pointers, so that no owners are counted on the audio thread.
  struct View {
    var left: UnsafePointer<Float>
    var right: UnsafePointer<Float>
    var frames: Int
    /// What no sample exceeds.
    var peak: Float
    /// What none exceeds from each 4,096th frame on.
    var tails: UnsafePointer<Float>

    /// What no sample exceeds from a frame on.
    func peak(from place: Int) -> Float { tails[min(max(0, place), frames) / SampledSound.tailStep] }
  }

  /// Makes a sound fit to be played; nil where there is nothing to hear.
  ///
  /// - Parameters:
  ///   - interleaved: stereo at 48 kHz. What is no number is silence.
  ///   - use: what it is for.
  public init?(interleaved: [Float], use: Use) {
    var left = stride(from: 0, to: interleaved.count - 1, by: 2).map { Self.finite(interleaved[$0]) }
    var right = stride(from: 1, to: interleaved.count, by: 2).map { Self.finite(interleaved[$0]) }
    guard Self.peak(left, right) > 0 else { return nil }
    switch use {
    case .cue: SoundPreparation.soften(&left, &right, attack: 0.1)
    case .words: SoundPreparation.soften(&left, &right, attack: 0.02)
    case .loop: SoundPreparation.join(&left, &right)
    case .speech: SpeechPreparation.prepare(&left, &right)
    }
    if use != .speech { SoundPreparation.turnDown(&left, &right, use: use) }
    let peak = Self.peak(left, right)
    guard peak > 0 else { return nil }
    self.use = use
    frames = left.count
    let spacing = frames + 2 * Self.margin
    storage = .allocate(capacity: 2 * spacing)
    storage.initialize(repeating: 0, count: 2 * spacing)
    for (index, channel) in [left, right].enumerated() {
      let start = storage + index * spacing + Self.margin
      for frame in channel.indices { start[frame] = channel[frame] }
      guard use == .loop else { continue }
      for frame in 0..<Self.margin { start[frames + frame] = channel[frame % frames] }
    }
    let steps = frames / Self.tailStep + 1
    tails = .allocate(capacity: steps)
    tails.initialize(repeating: 0, count: steps)
    var highest: Float = 0
    for frame in stride(from: frames - 1, through: 0, by: -1) {
      highest = max(highest, abs(left[frame]), abs(right[frame]))
      tails[frame / Self.tailStep] = highest
    }
    view = View(
      left: UnsafePointer(storage + Self.margin), right: UnsafePointer(storage + spacing + Self.margin),
      frames: frames, peak: peak, tails: UnsafePointer(tails))
    let place = UnsafeMutablePointer<View>.allocate(capacity: 1)
    place.initialize(to: view)
    self.place = UnsafePointer(place)
  }

  deinit {
    storage.deallocate()
    tails.deallocate()
    place.deallocate()
  }

  private static func finite(_ sample: Float) -> Float { sample.isFinite ? sample : 0 }

  private static func peak(_ left: [Float], _ right: [Float]) -> Float {
    zip(left, right).reduce(0) { max($0, abs($1.0), abs($1.1)) }
  }
}

extension SampledSound.View: @unchecked Sendable {}

extension SampledSound: Hashable {
  /// Two are equal when they are one.
  public static func == (one: SampledSound, other: SampledSound) -> Bool { one === other }

  /// By identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
