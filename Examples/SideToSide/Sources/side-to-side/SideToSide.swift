import Glibc
import Rhythm
import Sound

/// A soft tone that goes from side to side: `side-to-side > tone.raw` writes eight passes at 25 a minute, as 32-bit
/// floating-point stereo at 48 kHz (`aplay -f FLOAT_LE -c 2 -r 48000 tone.raw` plays it).
@main
struct SideToSide {
  static func main() throws {
    let passes = try CyclicBlock(
      .bilateral, phases: [.init(.other, first: try Fraction(60_000_000_000, over: 25))], cycles: 8)
    let timeline = try Exercise(steps: [.cycles(passes)]).timeline()
    let settings = SoundSettings(breath: .none, cues: .none)

    var transport = Transport(end: timeline.end)
    transport.start(reaching: .zero, at: HostTime(nanoseconds: 0), lead: 0)
    var renderer = OfflineRenderer(cues: timeline.cues(), settings: settings)
    let frames = Int(timeline.duration) * AudioFormat.sampleRate / 1_000_000_000
    let samples = renderer.render(frames: frames, transport: transport)
    samples.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}
