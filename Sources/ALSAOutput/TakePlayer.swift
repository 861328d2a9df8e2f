import CALSA
import Dispatch
import Glibc
import Sound
import Synchronization

/// Plays a recording back once, softly: never above −12 dBFS.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class TakePlayer: Sendable {
  private static let highest: Float = 0.251

  private let device: String
  private let samples: [Float]
  private let isStopped = Atomic(false)
  private let isDone = Atomic(false)

  /// A player that has not opened anything yet.
  ///
  /// - Parameter samples: interleaved stereo at 48 kHz.
  public init(_ samples: [Float], device: String) {
    self.device = device
    let peak = samples.reduce(Float(0)) { max($0, abs($1)) }
    let gain = peak > 0 ? min(1, Self.highest / peak) : 1
    self.samples = samples.map { $0 * gain }
  }

  /// Begins to play, on a queue of its own.
  public func start() {
    DispatchQueue(label: "settle.audio.take").async { [self] in
      play()
      isDone.store(true, ordering: .releasing)
    }
  }

  /// Whether it has come to its end, or could not be played.
  public var hasEnded: Bool { isDone.load(ordering: .acquiring) }

  /// Ends it before its end.
  public func stop() { isStopped.store(true, ordering: .relaxed) }

  private func play() {
    var opened: OpaquePointer?
    guard snd_pcm_open(&opened, device, SND_PCM_STREAM_PLAYBACK, 0) == 0, let handle = opened else { return }
    defer { snd_pcm_close(handle) }
    guard
      snd_pcm_set_params(
        handle, SND_PCM_FORMAT_FLOAT_LE, SND_PCM_ACCESS_RW_INTERLEAVED, UInt32(AudioFormat.channels),
        UInt32(AudioFormat.sampleRate), 1, 200_000) == 0
    else { return }
    var frame = 0
    let frames = samples.count / 2
    while frame < frames, !isStopped.load(ordering: .relaxed) {
      let length = min(2400, frames - frame)
      let count = samples.withUnsafeBufferPointer {
        snd_pcm_writei(handle, $0.baseAddress.map { $0 + 2 * frame }, snd_pcm_uframes_t(length))
      }
      if count > 0 {
        frame += Int(count)
      } else if snd_pcm_recover(handle, Int32(count), 1) < 0 {
        return
      }
    }
    if isStopped.load(ordering: .relaxed) { snd_pcm_drop(handle) } else { snd_pcm_drain(handle) }
  }
}
