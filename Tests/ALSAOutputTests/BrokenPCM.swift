import ALSAOutput
import Glibc

/// A plugin whose server is gone: it can always be prepared, and never plays.
final class BrokenPCM: PCM, @unchecked Sendable {
  // Used by one test on one thread.
  private let pcm: FakePCM

  init(_ pcm: FakePCM) { self.pcm = pcm }

  var bufferFrames: Int { pcm.bufferFrames }
  func status() throws(PCMError) -> PCMStatus { throw PCMError(EPIPE) }
  func write(_ samples: UnsafePointer<Float>, frames: Int) throws(PCMError) -> Int {
    try pcm.write(samples, frames: frames)
  }
  func prepare() throws(PCMError) {}
  func start() throws(PCMError) {}
  func drop() {}
  func resume() throws(PCMError) {}
  func close() { pcm.close() }
}
