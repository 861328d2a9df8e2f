import CZip
import Glibc

/// One file in memory for all inputs of a door, whose bytes are replaced each time.
struct BytesAsFile {
  private let descriptor = settle_memory_file("fuzz")

  /// Where the bytes can be read until the next ones come.
  func path(of bytes: [UInt8]) throws(BrokenPromise) -> String {
    ftruncate(descriptor, 0)
    let written = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    try promise(written == bytes.count, "no file in memory: \(errno)")
    return "/proc/self/fd/\(descriptor)"
  }
}
