// How many times faster than it is heard the mixer renders, as the median of five:
//   mixer-speed [PATTERN]
// What it renders, as raw 32-bit floats (48 kHz, two channels) to be looked at or listened to:
//   mixer-speed PATTERN SECONDS BREATH CUES AMBIENCE [ticks] > FILE

import Glibc
import PatternFiles
import Realtime
import Rhythm
import Sound

let arguments = Array(CommandLine.arguments.dropFirst())
let id = arguments.first ?? "box"

guard case .file(let file) = Catalogue.builtIn.named(id),
  let timeline = try PatternReader(library: Catalogue.builtIn).read(file).exercise?.timeline()
else {
  print("There is no built-in pattern \(id).")
  exit(2)
}

/// Everything that is announced, in order.
let cues =
  (0..<timeline.segmentCount).compactMap { timeline.segment(index: $0).map { Cue($0) } }
  + [Cue(endAt: timeline.end, index: timeline.segmentCount)]

/// Renders so many seconds and hands over each block.
@MainActor
func render(_ settings: SoundSettings, seconds: Double, take: (UnsafeMutableBufferPointer<Float>) -> Void) {
  let block = UnsafeMutableBufferPointer<Float>.allocate(capacity: 4096 * AudioFormat.channels)
  defer { block.deallocate() }
  var transport = Transport(end: timeline.end)
  transport.start(at: HostTime(nanoseconds: 0))
  var renderer = OfflineRenderer(cues: cues, settings: settings)
  let end = Int64(seconds * Double(AudioFormat.sampleRate))
  while renderer.frame < end {
    renderer.render(into: block, transport: transport)
    take(block)
  }
}

/// The processor time of this process in seconds.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

if arguments.count >= 5, let seconds = Double(arguments[1]) {
  let settings = SoundSettings(
    breath: BreathSound(rawValue: arguments[2]) ?? .none, cues: CueFamily(rawValue: arguments[3]) ?? .none,
    ambience: Ambience(rawValue: arguments[4]) ?? .none, ticks: arguments.count > 5, volume: 100)
  render(settings, seconds: seconds) { _ = write(1, $0.baseAddress!, 4 * $0.count) }
  exit(0)
}

let ways: [(name: String, settings: SoundSettings)] = [
  ("swell and bowl", SoundSettings(volume: 100)),
  ("swell", SoundSettings(cues: .none, volume: 100)),
  ("bowl", SoundSettings(breath: .none, volume: 100)),
  ("chime", SoundSettings(breath: .none, cues: .chime, volume: 100)),
  ("wood, ticks", SoundSettings(breath: .none, cues: .wood, ticks: true, volume: 100)),
  ("ocean", SoundSettings(breath: .none, cues: .none, ambience: .ocean, volume: 100)),
  ("rain", SoundSettings(breath: .none, cues: .none, ambience: .rain, volume: 100)),
  ("everything", SoundSettings(ambience: .ocean, ticks: true, volume: 100)),
]
let length = Double(timeline.duration) / 1e9
for (name, settings) in ways {
  let ratios = (0..<5).map { _ in
    let start = processorTime()
    render(settings, seconds: length) { _ in }
    return length / (processorTime() - start)
  }
  let padded = name + String(repeating: " ", count: max(1, 16 - name.count))
  print("\(padded) \(Int(ratios.sorted()[2])) times realtime")
}
