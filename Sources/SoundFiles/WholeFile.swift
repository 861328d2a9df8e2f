// `stat` is also what this brings along, and the compiler may find it there first.
import CSndfile
import Glibc

/// A file of any kind that comes into being whole or not at all.
public enum WholeFile {
  /// Writes all bytes, then gives the file its name.
  ///
  /// - Parameter replacing: whether a file of that name may be replaced.
  /// - Throws: `exists`, `notAFile`, `system`.
  public static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(SoundFileFailure) {
    let file = try NewFile(path: path, replacing: replacing)
    var place = 0
    while place < bytes.count {
      let count = bytes[place...].withUnsafeBytes { Glibc.write(file.descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        place += count
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
    try file.keep()
  }

  /// Whether something of that name is there, even a link that leads nowhere.
  public static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
