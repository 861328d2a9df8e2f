/// Plays the author's own sounds: a few at once, the newest in front, within what room there is.
///
/// Realtime-safe: `begin`, `render` and `silence` do not allocate.
struct SampleVoices {
  /// One sound being played.
  private struct Voice {
    var view: SampledSound.View
    /// The frame of the sound with which the chunk begins; negative before its onset.
    var place: Int
    var gain: Float
    /// How open it is, 1 until it has to make way.
    var opening: Float = 1
    var makesWay = false
  }

  private static let capacity = 4
  /// How quickly one makes way for the next: 0.25 s.
  private static let closing = Float(AudioFormat.chunk) / (0.25 * Float(AudioFormat.sampleRate))

  private var voices = InlineArray<4, Voice?>(repeating: nil)

  /// What the samples cannot exceed from this chunk on.
  var ceiling: Float {
    var sum: Float = 0
    for index in 0..<SampleVoices.capacity {
      if let voice = voices[index] { sum += voice.view.peak(from: voice.place) * voice.gain * voice.opening }
    }
    return sum
  }

  /// Whether none is played.
  var isSilent: Bool {
    for index in 0..<SampleVoices.capacity where voices[index] != nil { return false }
    return true
  }

  /// Begins a sound so many frames into the coming chunk; those before it make way.
  ///
  /// - Parameter room: what it may add to at most.
  mutating func begin(_ view: SampledSound.View, offset: Int, room: Float) {
    var free = -1
    for index in 0..<SampleVoices.capacity {
      if voices[index] == nil { free = index } else { voices[index]?.makesWay = true }
    }
    guard free >= 0, room > 0 else { return }
    voices[free] = Voice(view: view, place: -offset, gain: min(1, room / view.peak))
  }

  /// Has all of them make way, for what is no sound of the author's.
  mutating func makeWay() {
    for index in 0..<SampleVoices.capacity { voices[index]?.makesWay = true }
  }

  /// Forgets all of them at once; for when nothing is heard anyway.
  mutating func silence() {
    for index in 0..<SampleVoices.capacity { voices[index] = nil }
  }

  /// Adds a chunk of each.
  mutating func render(left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>) {
    for index in 0..<SampleVoices.capacity {
      guard var voice = voices[index] else { continue }
      let from = voice.gain * voice.opening
      if voice.makesWay { voice.opening = max(0, voice.opening - SampleVoices.closing) }
      let slope = (voice.gain * voice.opening - from) / Float(AudioFormat.chunk)
      for step in 0..<(AudioFormat.chunk / 8) {
        let place = voice.place + step * 8
        if place >= voice.view.frames { break }
        let gain = (Wave.ramp + Float(step * 8)) * slope + from
        left[step] += Lanes(at: voice.view.left + place) * gain
        right[step] += Lanes(at: voice.view.right + place) * gain
      }
      voice.place += AudioFormat.chunk
      voices[index] = voice.place >= voice.view.frames || voice.opening <= 0 ? nil : voice
    }
  }
}
