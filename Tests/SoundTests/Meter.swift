import CEBUR128
import Sound

/// libebur128's opinion of stereo sound at 48 kHz: another's, so that Settle's own arithmetic does not judge itself.
struct Meter {
  /// The greatest sample of both channels, in dBFS.
  var peak = -Double.infinity
  /// The gated loudness of the whole, in LUFS.
  var integrated = -Double.infinity
  /// The loudness of the last 400 ms, every 100 ms, in LUFS.
  var momentary: [Double] = []

  init(_ samples: [Float]) {
    var state = ebur128_init(2, 48_000, settle_ebur128_modes)
    defer { ebur128_destroy(&state) }
    let tenth = 9600
    samples.withUnsafeBufferPointer { buffer in
      for start in stride(from: 0, to: buffer.count, by: tenth) {
        let count = min(tenth, buffer.count - start)
        ebur128_add_frames_float(state, buffer.baseAddress! + start, count / 2)
        var value = 0.0
        ebur128_loudness_momentary(state, &value)
        momentary.append(value)
      }
    }
    ebur128_loudness_global(state, &integrated)
    var highest = 0.0
    for channel in 0..<2 as Range<UInt32> {
      var value = 0.0
      ebur128_sample_peak(state, channel, &value)
      highest = max(highest, value)
    }
    peak = decibels(highest)
  }
}
