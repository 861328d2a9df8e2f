import CSndfile
import Glibc

/// Writes FLAC, Ogg Vorbis and MP3 through libsndfile.
final class SndfileEncoder: SoundEncoder {
  private let library: SndfileLibrary
  private var file: SndfileLibrary.File?

  init(
    descriptor: Int32, format: SoundFileFormat, tags: SoundFileTags
  ) throws(SoundFileFailure) {
    guard let library = SndfileLibrary.shared else { throw .libraryMissing("libsndfile") }
    self.library = library
    var info = SF_INFO()
    info.samplerate = 48_000
    info.channels = 2
    info.format = Self.number(of: format)
    // An older libsndfile writes no MP3.
    guard library.isFormat(&info) != 0 else { throw .formatUnknown }
    guard let file = library.openDescriptor(descriptor, Int32(SFM_WRITE), &info, 0) else {
      throw library.failure(nil)
    }
    self.file = file
    if format != .flac {
      // 0 is the smallest file, 1 the best sound.
      var quality = 0.6
      _ = library.command(
        file, Int32(SFC_SET_VBR_ENCODING_QUALITY), &quality, Int32(MemoryLayout<Double>.size))
    } else {
      // A sample beyond full scale is clipped, not wrapped.
      _ = library.command(file, Int32(SFC_SET_CLIPPING), nil, 1)
    }
    _ = library.setString(file, Int32(SF_STR_TITLE), tags.title)
    _ = library.setString(file, Int32(SF_STR_COMMENT), tags.comment)
  }

  private static func number(of format: SoundFileFormat) -> Int32 {
    switch format {
    case .wav: Int32(SF_FORMAT_RF64) | Int32(SF_FORMAT_PCM_24)
    case .flac: Int32(SF_FORMAT_FLAC) | Int32(SF_FORMAT_PCM_24)
    case .ogg: Int32(SF_FORMAT_OGG) | Int32(SF_FORMAT_VORBIS)
    case .mp3: Int32(SF_FORMAT_MPEG) | Int32(SF_FORMAT_MPEG_LAYER_III)
    }
  }

  func write(_ samples: UnsafeBufferPointer<Float>) throws(SoundFileFailure) {
    guard let file, var place = samples.baseAddress else { return }
    var frames = samples.count / 2
    // Encoders keep what they are given on the stack: a little at a time.
    while frames > 0 {
      let count = min(frames, 4096)
      errno = 0
      guard library.writeFrames(file, place, sf_count_t(count)) == count else {
        throw errno == ENOSPC || errno == EFBIG || errno == EDQUOT ? .system(errno) : library.failure(file)
      }
      place += 2 * count
      frames -= count
    }
  }

  func finish() throws(SoundFileFailure) {
    guard let file else { return }
    self.file = nil
    errno = 0
    let code = library.close(file)
    if code != 0 { throw errno != 0 ? .system(errno) : library.failure(nil) }
  }

  deinit {
    if let file { _ = library.close(file) }
  }
}
