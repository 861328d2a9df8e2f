import CALSA
import Dispatch
import Glibc
import Realtime
import Rhythm
import Sound
import Synchronization

/// Hears what a sound server plays, through the monitor of its output; never a microphone.
///
/// Only where a server can be told that a monitor is meant: PipeWire and PulseAudio take that from the environment.
public final class LoopbackCapture: Sendable {
  private static let chunk = 1024

  // Used by the capturing thread alone once it runs.
  nonisolated(unsafe) private let handle: OpaquePointer
  private let heard = Mutex<[Float]>([])
  private let isStopped = Atomic(false)
  private let done = DispatchSemaphore(value: 0)

  /// Opens the monitor of the default output; nil where that cannot be. The output itself must be open already.
  public init?(of device: DeviceDescription) {
    guard device.server == .pipeWire || device.server == .pulse else { return nil }
    let pipeWire = Surroundings("PIPEWIRE_ALSA", "{ stream.capture.sink = true, node.name = \"Settle\" }")
    let pulse = Surroundings("PULSE_SOURCE", "@DEFAULT_MONITOR@")
    defer {
      pipeWire.restore()
      pulse.restore()
    }
    var opened: OpaquePointer?
    guard snd_pcm_open(&opened, device.name, SND_PCM_STREAM_CAPTURE, SND_PCM_NONBLOCK) == 0, let opened else {
      return nil
    }
    guard
      snd_pcm_set_params(
        opened, SND_PCM_FORMAT_FLOAT_LE, SND_PCM_ACCESS_RW_INTERLEAVED, UInt32(AudioFormat.channels),
        UInt32(AudioFormat.sampleRate), 0, 500_000) == 0
    else {
      snd_pcm_close(opened)
      return nil
    }
    handle = opened
  }

  /// Begins to listen, on a queue of its own.
  public func start() {
    DispatchQueue(label: "settle.audio.loopback").async { [self] in
      listen()
      snd_pcm_close(handle)
      done.signal()
    }
  }

  /// Stops, and gives what was heard: both channels as one, 48,000 frames a second.
  public func finish() -> [Float] {
    isStopped.store(true, ordering: .relaxed)
    _ = done.wait(atMost: 1_000_000_000)
    return heard.withLock { $0 }
  }

  private func listen() {
    var buffer = [Float](repeating: 0, count: LoopbackCapture.chunk * AudioFormat.channels)
    snd_pcm_start(handle)
    while !isStopped.load(ordering: .relaxed) {
      let count = snd_pcm_readi(handle, &buffer, snd_pcm_uframes_t(LoopbackCapture.chunk))
      if count > 0 {
        heard.withLock { heard in
          for frame in 0..<Int(count) { heard.append((buffer[2 * frame] + buffer[2 * frame + 1]) / 2) }
        }
      } else if count == 0 || count == -Int(EAGAIN) {
        snd_pcm_wait(handle, 100)
      } else if snd_pcm_recover(handle, Int32(count), 1) < 0 {
        return
      } else {
        snd_pcm_start(handle)
      }
    }
  }

  /// A variable of the environment that is changed for a moment.
  private struct Surroundings {
    private let name: String
    private let before: String?

    init(_ name: String, _ value: String) {
      self.name = name
      before = getenv(name).map { String(cString: $0) }
      setenv(name, value, 1)
    }

    func restore() {
      if let before { setenv(name, before, 1) } else { unsetenv(name) }
    }
  }
}
