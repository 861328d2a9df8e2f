import Glibc
import Rhythm
import Sound

/// A sink that plays nothing, exactly at 48 kHz by the clock it is given: it stands in where there is no device.
final class SimulatedPCM: PCM, @unchecked Sendable {
  // Used by the audio thread alone.
  private let now: @Sendable () -> HostTime
  private var written: Int64 = 0
  private var started: HostTime?

  let bufferFrames = 8192
  /// It starts by itself once so many frames are written.
  private let startThreshold: Int64 = 2048

  init(now: @escaping @Sendable () -> HostTime) { self.now = now }

  private func played(at time: HostTime) -> Int64 {
    guard let started else { return 0 }
    return max(0, Int64(Double(time - started) / AudioFormat.nominalNanosecondsPerFrame))
  }

  func status() throws(PCMError) -> PCMStatus {
    let time = now()
    let held = written - played(at: time)
    let state: PCMStatus.State = started == nil ? .prepared : held < 0 ? .underrun : .running
    // The stamp is that of the frame that is heard, so the map is exact from the first look.
    var stamp: HostTime?
    if let started {
      stamp =
        started + Nanoseconds((Double(played(at: time)) * AudioFormat.nominalNanosecondsPerFrame).rounded())
    }
    return PCMStatus(
      state: state, delay: held, available: bufferFrames - Int(max(0, held)), before: time, after: time,
      stamp: stamp)
  }

  func write(_ samples: UnsafePointer<Float>, frames: Int) throws(PCMError) -> Int {
    let time = now()
    let held = written - played(at: time)
    if held < 0 { throw PCMError(EPIPE) }
    let taken = min(frames, bufferFrames - Int(held))
    if taken <= 0 { throw PCMError(EAGAIN) }
    written += Int64(taken)
    if started == nil, written >= startThreshold { started = time }
    return taken
  }

  func prepare() throws(PCMError) {
    written = 0
    started = nil
  }
  func start() throws(PCMError) { started = started ?? now() }
  func drop() {
    written = 0
    started = nil
  }
  func resume() throws(PCMError) {}
  func close() {}
}
