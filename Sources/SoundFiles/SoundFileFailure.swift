/// Why a sound file could not be written or read.
public enum SoundFileFailure: Error, Hashable, Sendable {
  /// There is a file of this name already, and it was not to be replaced.
  case exists
  /// The system refused, with this `errno`.
  case system(Int32)
  /// A library is needed for this kind of file and is not on this machine; its name.
  case libraryMissing(String)
  /// The machine's library does not know this kind of file.
  case formatUnknown
  /// The library's own words for what went wrong.
  case library(String)
  /// The file is no ordinary file.
  case notAFile
  /// The file is larger than is read, in bytes.
  case tooLarge(limit: Int64)
  /// The sound is longer than is read, in nanoseconds.
  case tooLong(limit: Int64)
  /// The sound has more channels, or a sample rate, that no recording has.
  case unusual(channels: Int, rate: Int)
  /// There is no sound in it.
  case empty
}
