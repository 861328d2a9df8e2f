import Glibc
import Realtime
import Rhythm
@testable import Sound

/// A cue for tests: what, where, how long, from which level to which.
func cue(
  _ kind: SegmentKind, at seconds: Double, lasts: Double = 0, from: Float = 0, to: Float = 0
) -> Cue {
  var cue = Cue(endAt: TimelineOffset(nanoseconds: Int64((seconds * 1e9).rounded())), index: 0)
  cue.kind = .segment(kind)
  cue.duration = Nanoseconds((lasts * 1e9).rounded())
  cue.from = from
  cue.to = to
  return cue
}

/// A transport that runs from host time 0.
func runningTransport(end seconds: Double = 3600) -> Transport {
  var transport = Transport(end: TimelineOffset(nanoseconds: Int64(seconds * 1e9)))
  transport.start(at: HostTime(nanoseconds: 0))
  return transport
}

/// One channel of interleaved stereo.
func channel(_ index: Int, of samples: [Float]) -> [Float] {
  stride(from: index, to: samples.count, by: 2).map { samples[$0] }
}

/// The loudest sample.
func peak(_ samples: [Float]) -> Float { samples.reduce(0) { max($0, abs($1)) } }

/// An amplitude in dBFS.
func decibels(_ amplitude: Double) -> Double { 20 * log10(amplitude) }

/// The root of the mean square.
func level(_ samples: ArraySlice<Float>) -> Double {
  (samples.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(max(1, samples.count))).squareRoot()
}

/// The largest step between neighbours.
func steepest(_ samples: [Float]) -> Float {
  zip(samples, samples.dropFirst()).reduce(0) { max($0, abs($1.1 - $1.0)) }
}

/// The largest step between neighbours, twice: a click is a step that its neighbours do not have.
func roughest(_ samples: [Float]) -> Float {
  var worst: Float = 0
  for index in 2..<samples.count {
    worst = max(worst, abs(samples[index] - 2 * samples[index - 1] + samples[index - 2]))
  }
  return worst
}

/// A mixer that is rendered by hand, with its cues and controls.
struct Bench {
  let controls: MixerControls
  let cues = RingBuffer<Cue>(capacity: 64)
  let records = RingBuffer<AudioRecord>(capacity: 64)
  let port = WordsPort()
  let mixer: Mixer
  var frame: Int64 = 0
  var samples: [Float] = []

  init(_ settings: SoundSettings) {
    controls = MixerControls(volume: settings.volume)
    mixer = Mixer(settings: settings, controls: controls, cues: cues, records: records, words: port)
  }

  /// Renders so many seconds, a block of 512 frames at a time.
  mutating func render(seconds: Double, transport: Transport, map: FrameMap = .exact) {
    let blocks = Int((seconds * 48_000 / 512).rounded(.up))
    var block = [Float](repeating: 0, count: 1024)
    for _ in 0..<blocks {
      block.withUnsafeMutableBufferPointer {
        mixer.render(into: $0, startFrame: frame, map: map, transport: transport)
      }
      samples += block
      frame += 512
    }
  }
}
