internal import Glibc
internal import Sound
internal import SoundFiles

/// One session on its way into a file.
struct RenderRun {
  var session: OfflineSession
  var path: String
  var format: SoundFileFormat
  var tags: SoundFileTags
  var interruption: Interruption

  /// Frames at a time: long enough to cost little, short enough to stop at once.
  private static let block = 64 * AudioFormat.chunk

  /// Writes the file, or nothing at all where it is interrupted.
  func write(replacing: Bool) throws(SoundFileFailure) {
    var session = session
    var file = try SoundFileWriter(path: path, format: format, tags: tags, replacing: replacing)
    var progress = RenderProgress(path: path)
    defer { progress.clear() }
    let samples = UnsafeMutableBufferPointer<Float>.allocate(capacity: Self.block * AudioFormat.channels)
    defer { samples.deallocate() }
    samples.initialize(repeating: 0)
    while interruption.exitCode == nil {
      let count = session.render(into: samples)
      try file.write(UnsafeBufferPointer(rebasing: samples[..<count]))
      if count < samples.count {
        try file.finish()
        return
      }
      progress.show(session.progress)
    }
  }
}
