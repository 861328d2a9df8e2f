import CZip
import Glibc

/// Bytes that others can read as a file, without any of it on a disk; gone with the process.
public enum MemoryFile {
  /// A path that leads to the bytes.
  ///
  /// - Throws: `system`.
  public static func path(of bytes: [UInt8]) throws(PackFailure) -> String {
    let descriptor = settle_memory_file("settle")
    guard descriptor >= 0 else { throw .system(errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        Glibc.close(descriptor)
        throw .system(code)
      }
      rest = rest.dropFirst(count)
    }
    // It stays open for as long as the process lives.
    return "/proc/self/fd/\(descriptor)"
  }
}
