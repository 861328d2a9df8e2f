/// Writes interleaved stereo at 48 kHz into a sound file that has its name only once it is whole.
///
/// Thread-safe: no. Realtime-safe: no.
public struct SoundFileWriter: ~Copyable {
  private let file: NewFile
  private var encoder: any SoundEncoder

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: where it will stand.
  ///   - replacing: whether a file of that name may be replaced.
  /// - Throws: `exists`, `system`, `libraryMissing`, `formatUnknown`, `library`.
  public init(
    path: String, format: SoundFileFormat, tags: SoundFileTags, replacing: Bool = false
  ) throws(SoundFileFailure) {
    let file = try NewFile(path: path, replacing: replacing)
    let encoder: any SoundEncoder
    switch format {
    case .wav: encoder = WAVEncoder(descriptor: file.descriptor, tags: tags)
    case .flac, .ogg, .mp3:
      encoder = try SndfileEncoder(descriptor: file.descriptor, format: format, tags: tags)
    }
    self.file = file
    self.encoder = encoder
  }

  /// Adds frames.
  ///
  /// - Parameter samples: interleaved stereo, full scale ±1; what is beyond is clipped.
  /// - Throws: `system` (a full disk, for one), `library`.
  public mutating func write(_ samples: UnsafeBufferPointer<Float>) throws(SoundFileFailure) {
    try encoder.write(samples)
  }

  /// Writes what is left, and gives the file its name. Without this nothing is left of it.
  ///
  /// - Throws: `exists` where a file of that name came up meanwhile, `system`, `library`.
  public consuming func finish() throws(SoundFileFailure) {
    try encoder.finish()
    try file.keep()
  }
}

/// Turns samples into the bytes of one kind of file.
protocol SoundEncoder {
  mutating func write(_ samples: UnsafeBufferPointer<Float>) throws(SoundFileFailure)
  mutating func finish() throws(SoundFileFailure)
}
