import CSndfile
import Glibc

/// Reads WAV, FLAC, Ogg and MP3 of any sample rate and number of channels.
///
/// What a file says of itself is not believed: its length is counted while it is read, what is no number is silence,
/// and samples beyond full scale are clipped.
public enum SoundFileReader {
  /// The sound in a file, as stereo at 48 kHz.
  ///
  /// - Throws: `system`, `notAFile`, `tooLarge`, `tooLong`, `unusual`, `empty`, `library` for what libsndfile cannot
  ///   read, `libraryMissing`.
  public static func read(
    _ path: String, limits: SoundFileLimits = SoundFileLimits()
  ) throws(SoundFileFailure) -> RecordedSound {
    guard let library = SndfileLibrary.shared else { throw .libraryMissing("libsndfile") }
    // A pipe would keep an ordinary `open` waiting.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }

    var info = SF_INFO()
    guard let file = library.openDescriptor(descriptor, Int32(SFM_READ), &info, 0) else {
      throw library.failure(nil)
    }
    defer { _ = library.close(file) }
    let rate = Int(info.samplerate)
    let channels = Int(info.channels)
    guard (1...limits.channels).contains(channels), limits.rates.contains(rate) else {
      throw .unusual(channels: channels, rate: rate)
    }

    let most = Int((Double(limits.duration) / 1e9 * Double(rate)).rounded(.up))
    var stereo: [Float] = []
    let block = 4096
    var buffer = [Float](repeating: 0, count: block * channels)
    while true {
      let count = Int(library.readFrames(file, &buffer, sf_count_t(block)))
      guard count > 0 else { break }
      if stereo.count / 2 + count > most { throw .tooLong(limit: limits.duration) }
      StereoMix.append(buffer[..<(count * channels)], channels: channels, to: &stereo)
    }
    guard library.errorNumber(file) == 0 else { throw library.failure(file) }
    if rate != 48_000 { stereo = try Resampler.resample(stereo, from: rate) }
    // A frame of a high rate may be less than one of ours.
    guard !stereo.isEmpty else { throw .empty }
    return RecordedSound(samples: stereo)
  }
}

/// Any number of channels as two.
enum StereoMix {
  /// Adds interleaved frames as stereo: one channel goes to both sides, of more than two the others are shared out
  /// evenly between the first two, and the whole is kept within full scale.
  static func append(_ samples: ArraySlice<Float>, channels: Int, to stereo: inout [Float]) {
    var index = samples.startIndex
    while index + channels <= samples.endIndex {
      var left = known(samples[index])
      var right = channels > 1 ? known(samples[index + 1]) : left
      if channels > 2 {
        var others: Float = 0
        for channel in 2..<channels { others += known(samples[index + channel]) }
        let share = 1 / (1 + 0.5 * Float(channels - 2))
        left = (left + others * 0.5) * share
        right = (right + others * 0.5) * share
      }
      stereo.append(left)
      stereo.append(right)
      index += channels
    }
  }

  private static func known(_ sample: Float) -> Float {
    sample == sample ? min(max(sample, -1), 1) : 0
  }
}
