import CZip
import Glibc

/// Writes packs: the same files make the same bytes, whenever and wherever they are packed.
public enum PackWriter {
  /// 1 January 1980, with which the calendar of ZIP begins.
  private static let day: UInt16 = 0x21
  /// A file that its owner may change and everybody may read, as Unix tells it.
  private static let mode: UInt32 = 0o100644 << 16

  /// A pack as the bytes of a file.
  ///
  /// Nothing in it is compressed: patterns are small, FLAC cannot get smaller, and no version of a compressor
  /// changes the bytes.
  ///
  /// - Throws: `libraryMissing`, `damaged` with the library's own words.
  public static func bytes(of pack: Pack) throws(PackFailure) -> [UInt8] {
    guard let library = ZipLibrary.shared else { throw .libraryMissing("libzip") }
    guard let target = library.newSource(nil, 0, 0, nil) else { throw .damaged("no memory") }
    defer { library.freeSource(target) }
    // One owner is the archive.
    library.keepSource(target)
    guard let archive = library.openSource(target, Int32(ZIP_TRUNCATE), nil) else {
      library.freeSource(target)
      throw .damaged("no memory")
    }
    // The library reads them when it closes.
    var buffers: [UnsafeMutableRawBufferPointer] = []
    defer { for buffer in buffers { buffer.deallocate() } }
    for entry in pack.entries {
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(entry.bytes.count, 1), alignment: 1)
      buffer.copyBytes(from: entry.bytes)
      buffers.append(buffer)
      if !add(entry, buffer, to: archive, library) {
        let words = library.text(of: archive)
        library.discard(archive)
        throw .damaged(words)
      }
    }
    guard library.close(archive) == 0 else {
      let words = library.text(of: archive)
      library.discard(archive)
      throw .damaged(words)
    }
    return try contents(of: target, library)
  }

  private static func add(
    _ entry: Pack.Entry, _ buffer: UnsafeMutableRawBufferPointer, to archive: ZipLibrary.Archive,
    _ library: ZipLibrary
  ) -> Bool {
    guard let source = library.newSource(buffer.baseAddress, UInt64(entry.bytes.count), 0, nil) else {
      return false
    }
    let index = library.add(archive, entry.path, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      library.freeSource(source)
      return false
    }
    let place = UInt64(index)
    return library.setCompression(archive, place, Int32(ZIP_CM_STORE), 0) == 0
      && library.setTime(archive, place, 0, day, 0) == 0
      && library.setAttributes(archive, place, 0, UInt8(ZIP_OPSYS_UNIX), mode) == 0
  }

  private static func contents(
    of source: ZipLibrary.Source, _ library: ZipLibrary
  ) throws(PackFailure) -> [UInt8] {
    guard library.openReading(source) == 0 else { throw .damaged("the pack cannot be read back") }
    defer { _ = library.closeReading(source) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = library.readSource(source, &block, UInt64(block.count))
      guard count >= 0 else { throw .damaged("the pack cannot be read back") }
      if count == 0 { return bytes }
      bytes += block[..<Int(count)]
    }
  }
}
