import CSndfile

/// The functions of libsndfile that are used.
struct SndfileLibrary: Sendable {
  typealias File = OpaquePointer

  let openDescriptor: @convention(c) (Int32, Int32, UnsafeMutablePointer<SF_INFO>, Int32) -> File?
  let close: @convention(c) (File) -> Int32
  let writeFrames: @convention(c) (File, UnsafePointer<Float>, sf_count_t) -> sf_count_t
  let readFrames: @convention(c) (File, UnsafeMutablePointer<Float>, sf_count_t) -> sf_count_t
  let setString: @convention(c) (File, Int32, UnsafePointer<CChar>) -> Int32
  let command: @convention(c) (File?, Int32, UnsafeMutableRawPointer?, Int32) -> Int32
  let isFormat: @convention(c) (UnsafePointer<SF_INFO>) -> Int32
  let errorNumber: @convention(c) (File?) -> Int32
  let errorText: @convention(c) (File?) -> UnsafePointer<CChar>?

  static let name = "libsndfile.so.1"

  /// The library, loaded when it is first asked for; nil where the machine has none.
  static let shared = SndfileLibrary()

  private init?() {
    guard let library = LoadedLibrary(Self.name),
      let openDescriptor = library.function(
        "sf_open_fd",
        as: (@convention(c) (Int32, Int32, UnsafeMutablePointer<SF_INFO>, Int32) -> File?).self),
      let close = library.function("sf_close", as: (@convention(c) (File) -> Int32).self),
      let writeFrames = library.function(
        "sf_writef_float",
        as: (@convention(c) (File, UnsafePointer<Float>, sf_count_t) -> sf_count_t).self),
      let readFrames = library.function(
        "sf_readf_float",
        as: (@convention(c) (File, UnsafeMutablePointer<Float>, sf_count_t) -> sf_count_t).self),
      let setString = library.function(
        "sf_set_string", as: (@convention(c) (File, Int32, UnsafePointer<CChar>) -> Int32).self),
      let command = library.function(
        "sf_command",
        as: (@convention(c) (File?, Int32, UnsafeMutableRawPointer?, Int32) -> Int32).self),
      let isFormat = library.function(
        "sf_format_check", as: (@convention(c) (UnsafePointer<SF_INFO>) -> Int32).self),
      let errorNumber = library.function("sf_error", as: (@convention(c) (File?) -> Int32).self),
      let errorText = library.function(
        "sf_strerror", as: (@convention(c) (File?) -> UnsafePointer<CChar>?).self)
    else { return nil }
    self.openDescriptor = openDescriptor
    self.close = close
    self.writeFrames = writeFrames
    self.readFrames = readFrames
    self.setString = setString
    self.command = command
    self.isFormat = isFormat
    self.errorNumber = errorNumber
    self.errorText = errorText
  }

  /// The library's words for what went wrong with a file, or with opening one.
  func failure(_ file: File?) -> SoundFileFailure {
    .library(errorText(file).map { String(cString: $0) } ?? "unknown error")
  }
}
