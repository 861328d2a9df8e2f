import CZip
import Glibc

/// The functions of libzip that are used. It is loaded when it is first needed: no start waits for it.
struct ZipLibrary: @unchecked Sendable {
  // Plain functions of a library that is never unloaded.

  typealias Archive = OpaquePointer
  typealias Source = OpaquePointer
  typealias Reading = OpaquePointer
  typealias Problem = UnsafeMutablePointer<zip_error_t>

  let openDescriptor: @convention(c) (Int32, Int32, UnsafeMutablePointer<Int32>?) -> Archive?
  let openSource: @convention(c) (Source, Int32, Problem?) -> Archive?
  let close: @convention(c) (Archive) -> Int32
  let discard: @convention(c) (Archive) -> Void
  let count: @convention(c) (Archive, UInt32) -> Int64
  let name: @convention(c) (Archive, UInt64, UInt32) -> UnsafePointer<CChar>?
  let stat: @convention(c) (Archive, UInt64, UInt32, UnsafeMutablePointer<zip_stat_t>) -> Int32
  let attributes:
    @convention(c) (
      Archive, UInt64, UInt32, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<UInt32>?
    ) -> Int32
  let openEntry: @convention(c) (Archive, UInt64, UInt32) -> Reading?
  let read: @convention(c) (Reading, UnsafeMutableRawPointer, UInt64) -> Int64
  let closeEntry: @convention(c) (Reading) -> Int32
  let newSource: @convention(c) (UnsafeRawPointer?, UInt64, Int32, Problem?) -> Source?
  let keepSource: @convention(c) (Source) -> Void
  let freeSource: @convention(c) (Source?) -> Void
  let openReading: @convention(c) (Source) -> Int32
  let readSource: @convention(c) (Source, UnsafeMutableRawPointer, UInt64) -> Int64
  let closeReading: @convention(c) (Source) -> Int32
  let add: @convention(c) (Archive, UnsafePointer<CChar>, Source, UInt32) -> Int64
  let setCompression: @convention(c) (Archive, UInt64, Int32, UInt32) -> Int32
  let setTime: @convention(c) (Archive, UInt64, UInt16, UInt16, UInt32) -> Int32
  let setAttributes: @convention(c) (Archive, UInt64, UInt32, UInt8, UInt32) -> Int32
  let problem: @convention(c) (Archive) -> Problem
  let words: @convention(c) (Problem) -> UnsafePointer<CChar>
  let prepareProblem: @convention(c) (Problem, Int32) -> Void
  let endProblem: @convention(c) (Problem) -> Void

  static let fileName = "libzip.so.4"
  /// Nil where the machine has none. Debian's later releases name the same interface libzip.so.5.
  static let shared = ZipLibrary(fileName) ?? ZipLibrary("libzip.so.5")

  private init?(_ file: String) {
    guard let handle = dlopen(file, RTLD_NOW | RTLD_LOCAL) else { return nil }
    var isWhole = true
    func function<Function>(_ name: String, _ type: Function.Type = Function.self) -> Function? {
      guard let symbol = dlsym(handle, name) else {
        isWhole = false
        return nil
      }
      return unsafeBitCast(symbol, to: type)
    }
    guard
      let openDescriptor: @convention(c) (Int32, Int32, UnsafeMutablePointer<Int32>?) -> Archive? =
        function("zip_fdopen"),
      let openSource: @convention(c) (Source, Int32, Problem?) -> Archive? = function("zip_open_from_source"),
      let close: @convention(c) (Archive) -> Int32 = function("zip_close"),
      let discard: @convention(c) (Archive) -> Void = function("zip_discard"),
      let count: @convention(c) (Archive, UInt32) -> Int64 = function("zip_get_num_entries"),
      let name: @convention(c) (Archive, UInt64, UInt32) -> UnsafePointer<CChar>? = function("zip_get_name"),
      let stat: @convention(c) (Archive, UInt64, UInt32, UnsafeMutablePointer<zip_stat_t>) -> Int32 =
        function("zip_stat_index"),
      let attributes:
        @convention(c) (
          Archive, UInt64, UInt32, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<UInt32>?
        ) -> Int32 = function("zip_file_get_external_attributes"),
      let openEntry: @convention(c) (Archive, UInt64, UInt32) -> Reading? = function("zip_fopen_index"),
      let read: @convention(c) (Reading, UnsafeMutableRawPointer, UInt64) -> Int64 = function("zip_fread"),
      let closeEntry: @convention(c) (Reading) -> Int32 = function("zip_fclose"),
      let newSource: @convention(c) (UnsafeRawPointer?, UInt64, Int32, Problem?) -> Source? =
        function("zip_source_buffer_create"),
      let keepSource: @convention(c) (Source) -> Void = function("zip_source_keep"),
      let freeSource: @convention(c) (Source?) -> Void = function("zip_source_free"),
      let openReading: @convention(c) (Source) -> Int32 = function("zip_source_open"),
      let readSource: @convention(c) (Source, UnsafeMutableRawPointer, UInt64) -> Int64 =
        function("zip_source_read"),
      let closeReading: @convention(c) (Source) -> Int32 = function("zip_source_close"),
      let add: @convention(c) (Archive, UnsafePointer<CChar>, Source, UInt32) -> Int64 =
        function("zip_file_add"),
      let setCompression: @convention(c) (Archive, UInt64, Int32, UInt32) -> Int32 =
        function("zip_set_file_compression"),
      let setTime: @convention(c) (Archive, UInt64, UInt16, UInt16, UInt32) -> Int32 =
        function("zip_file_set_dostime"),
      let setAttributes: @convention(c) (Archive, UInt64, UInt32, UInt8, UInt32) -> Int32 =
        function("zip_file_set_external_attributes"),
      let problem: @convention(c) (Archive) -> Problem = function("zip_get_error"),
      let words: @convention(c) (Problem) -> UnsafePointer<CChar> = function("zip_error_strerror"),
      let prepareProblem: @convention(c) (Problem, Int32) -> Void = function("zip_error_init_with_code"),
      let endProblem: @convention(c) (Problem) -> Void = function("zip_error_fini"),
      isWhole
    else { return nil }
    self.openDescriptor = openDescriptor
    self.openSource = openSource
    self.close = close
    self.discard = discard
    self.count = count
    self.name = name
    self.stat = stat
    self.attributes = attributes
    self.openEntry = openEntry
    self.read = read
    self.closeEntry = closeEntry
    self.newSource = newSource
    self.keepSource = keepSource
    self.freeSource = freeSource
    self.openReading = openReading
    self.readSource = readSource
    self.closeReading = closeReading
    self.add = add
    self.setCompression = setCompression
    self.setTime = setTime
    self.setAttributes = setAttributes
    self.problem = problem
    self.words = words
    self.prepareProblem = prepareProblem
    self.endProblem = endProblem
  }

  /// The library's own words for a number that it gave in place of an archive.
  func text(ofCode code: Int32) -> String {
    var error = zip_error_t()
    prepareProblem(&error, code)
    defer { endProblem(&error) }
    return String(cString: words(&error))
  }

  /// The library's own words for what went wrong last with an archive.
  func text(of archive: Archive) -> String { String(cString: words(problem(archive))) }
}
