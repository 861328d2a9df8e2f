import Rhythm

/// Words being heard.
///
/// Realtime-safe: a plain value.
struct WordsVoice {
  let cue: WordsCue
  /// The frame of the sound with which the chunk begins; negative before its onset.
  private(set) var place: Int
  private let gain: Float
  /// How open it is, 1 until it has to make way.
  private var opening: Float = 1
  private(set) var makesWay = false

  /// How quickly words make way: 0.25 s.
  private static let closing = Float(AudioFormat.chunk) / (0.25 * Float(AudioFormat.sampleRate))
  /// How far words that were paused go back, so that nothing of them is lost in the fade: 0.15 s.
  private static let goingBack = AudioFormat.frames(seconds: 0.15)

  /// Works out every length now; always true.
  static var isReady: Bool { closing > 0 && goingBack > 0 }

  /// Words that begin so many frames into the coming chunk.
  init(_ cue: WordsCue, offset: Int, gain: Float) {
    self.cue = cue
    place = -offset
    self.gain = gain
  }

  var isOver: Bool { place >= cue.view.frames || opening <= 0 }

  /// What it cannot exceed from here on.
  var ceiling: Float { cue.view.peak(from: place) * gain * opening }

  mutating func makeWay() { makesWay = true }

  mutating func goBack() { place = min(place, max(0, place - WordsVoice.goingBack)) }

  /// Adds a chunk.
  mutating func render(left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>) {
    let from = gain * opening
    if makesWay { opening = max(0, opening - WordsVoice.closing) }
    let slope = (gain * opening - from) / Float(AudioFormat.chunk)
    for step in 0..<(AudioFormat.chunk / 8) {
      let own = place + step * 8
      if own >= cue.view.frames { break }
      let gain = (Wave.ramp + Float(step * 8)) * slope + from
      left[step] += Lanes(at: cue.view.left + own) * gain
      right[step] += Lanes(at: cue.view.right + own) * gain
    }
    place += AudioFormat.chunk
  }
}
