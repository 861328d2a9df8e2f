import CALSA
import Dispatch
import Glibc
import Realtime
import Sound
import Synchronization

/// Records from a capture device, which is open only between `start` and `stop`.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class Microphone: Sendable {
  /// Why nothing can be recorded; the words are the system's.
  public struct Failure: Error, Hashable, Sendable {
    /// The system's words.
    public var words: String
  }

  private struct State {
    var samples: [Float] = []
    var peak: Float = 0
    var isOpen = false
    var isLost = false
  }

  private static let chunk = 1024
  /// Ten minutes: as long as a recording that is read may be.
  private static let most = 2 * 600 * AudioFormat.sampleRate

  private let device: String
  private let state = Mutex(State())
  private let isStopped = Atomic(false)
  private let done = DispatchSemaphore(value: 0)

  /// A recorder that has not opened anything yet.
  ///
  /// - Parameter device: the name of an ALSA PCM, usually `default`.
  public init(device: String) {
    self.device = device
    StreamIdentity.adopt(name: StreamIdentity.usualName)
    settle_alsa_be_silent()
  }

  /// Opens the device and begins to record, on a queue of its own.
  public func start() throws(Failure) {
    var opened: OpaquePointer?
    var code = snd_pcm_open(&opened, device, SND_PCM_STREAM_CAPTURE, SND_PCM_NONBLOCK)
    guard code == 0, let handle = opened else { throw Failure(words: String(cString: snd_strerror(code))) }
    code = snd_pcm_set_params(
      handle, SND_PCM_FORMAT_FLOAT_LE, SND_PCM_ACCESS_RW_INTERLEAVED, UInt32(AudioFormat.channels),
      UInt32(AudioFormat.sampleRate), 1, 500_000)
    if code == 0 { code = snd_pcm_start(handle) }
    guard code == 0 else {
      snd_pcm_close(handle)
      throw Failure(words: String(cString: snd_strerror(code)))
    }
    state.withLock { $0 = State(isOpen: true) }
    isStopped.store(false, ordering: .relaxed)
    nonisolated(unsafe) let owned = handle
    DispatchQueue(label: "settle.audio.capture").async { [self] in
      listen(to: owned)
      snd_pcm_close(owned)
      done.signal()
    }
  }

  /// Stops, and gives what was recorded: interleaved stereo, 48,000 frames a second.
  public func stop() -> [Float] {
    guard state.withLock({ $0.isOpen }) else { return [] }
    isStopped.store(true, ordering: .relaxed)
    _ = done.wait(atMost: 2_000_000_000)
    return state.withLock { state in
      defer { state = State() }
      return state.samples
    }
  }

  /// How long it has been recording, in frames, and the highest sample of the last moment, 0…1.
  public var progress: (frames: Int, peak: Float) {
    state.withLock { state in
      defer { state.peak *= 0.7 }
      return (state.samples.count / 2, state.peak)
    }
  }

  /// Whether the device is gone, or the longest time over.
  public var hasEnded: Bool { state.withLock { $0.isLost || $0.samples.count >= Self.most } }

  private func listen(to handle: OpaquePointer) {
    var buffer = [Float](repeating: 0, count: Self.chunk * AudioFormat.channels)
    while !hasEnded {
      let isLast = isStopped.load(ordering: .relaxed)
      let count = snd_pcm_readi(handle, &buffer, snd_pcm_uframes_t(Self.chunk))
      if count > 0 {
        let heard = buffer[..<(Int(count) * AudioFormat.channels)].map { $0.isFinite ? $0 : 0 }
        state.withLock { state in
          state.samples += heard
          state.peak = heard.reduce(state.peak) { max($0, abs($1)) }
        }
      } else if isLast {
        // What had come by then is all in.
        return
      } else if count == 0 || count == -Int(EAGAIN) {
        snd_pcm_wait(handle, 50)
      } else if snd_pcm_recover(handle, Int32(count), 1) < 0 || snd_pcm_start(handle) < 0 {
        state.withLock { $0.isLost = true }
        return
      }
    }
  }
}
