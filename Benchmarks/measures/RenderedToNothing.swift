import PatternFiles
import Realtime
import Rhythm
import Sound

/// A box breath as sound, swell and cues included, into nothing.
enum RenderedToNothing {
  static func measured(seconds: Int64) throws -> String {
    guard
      let exercise = Measuring.checked(#"{"breathe": "4-4-4-4", "times": \#(max(1, seconds / 16))}"#).exercise
    else {
      throw NotMeasured(what: "render")
    }
    let timeline = try exercise.timeline()
    let block = UnsafeMutableBufferPointer<Float>.allocate(capacity: 4096 * AudioFormat.channels)
    defer { block.deallocate() }
    var transport = Transport(end: timeline.end)
    transport.start(at: HostTime(nanoseconds: 0))
    let end = timeline.duration / 1_000_000_000 * Int64(AudioFormat.sampleRate)
    let before = Measuring.processorTime
    var renderer = OfflineRenderer(cues: timeline.cues(), settings: SoundSettings(volume: 100))
    while renderer.frame < end { renderer.render(into: block, transport: transport) }
    let taken = Measuring.processorTime - before
    return
      #"{"seconds": \#(timeline.duration / 1_000_000_000), "taken": \#(taken), "kib": \#(Measuring.peak)}"#
  }
}
