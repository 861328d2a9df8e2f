import CZip
import Glibc

/// Reads packs, with one in mind that was made to do harm: nothing of it is ever written, what it says of itself is
/// not believed, and each limit is an error that names the entry.
public enum PackReader {
  /// What is in the pack at a path.
  ///
  /// - Throws: any `PackFailure` but `noPattern`.
  public static func read(_ path: String, limits: PackLimits = PackLimits()) throws(PackFailure) -> Pack {
    guard let library = ZipLibrary.shared else { throw .libraryMissing("libzip") }
    // A pipe would keep an ordinary `open` waiting.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(errno) }
    var status = Glibc.stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      Glibc.close(descriptor)
      throw .system(code)
    }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= limits.whole else {
      Glibc.close(descriptor)
      throw status.st_mode & S_IFMT == S_IFREG ? .tooLarge(limit: limits.whole) : .notAFile
    }
    var code: Int32 = 0
    // From here on the descriptor is the library's, unless it fails.
    var opened = library.openDescriptor(descriptor, Int32(ZIP_CHECKCONS), &code)
    let hasTwins = opened == nil && code == Int32(ZIP_ER_EXISTS)
    // Read once more without that check, so that the entry that is there twice is named.
    if hasTwins { opened = library.openDescriptor(descriptor, 0, &code) }
    guard let archive = opened else {
      Glibc.close(descriptor)
      throw .damaged(library.text(ofCode: code))
    }
    defer { library.discard(archive) }
    let count = library.count(archive, 0)
    guard count <= limits.entries else { throw .tooMany(limit: limits.entries) }

    var reading = Reading(library: library, archive: archive, limits: limits)
    for index in 0..<UInt64(max(count, 0)) { try reading.take(index) }
    try reading.checkFolders()
    if hasTwins { throw .damaged(library.text(ofCode: Int32(ZIP_ER_EXISTS))) }
    return Pack(entries: reading.entries)
  }

  /// One pack on its way in.
  private struct Reading {
    let library: ZipLibrary
    let archive: ZipLibrary.Archive
    let limits: PackLimits
    var entries: [Pack.Entry] = []
    private var names: Set<String> = []
    private var total = 0

    init(library: ZipLibrary, archive: ZipLibrary.Archive, limits: PackLimits) {
      self.library = library
      self.archive = archive
      self.limits = limits
    }

    /// Looks at an entry, and reads it where it is a pattern or a sound.
    mutating func take(_ index: UInt64) throws(PackFailure) {
      let name = try name(index)
      if let fault = EntryName.fault(of: name, limits: limits) { throw .entry(name, fault) }
      guard names.insert(name).inserted else { throw .entry(name, .twice) }
      var stat = zip_stat_t()
      guard library.stat(archive, index, 0, &stat) == 0 else { throw .entry(name, .damaged) }
      var system: UInt8 = 0
      var attributes: UInt32 = 0
      guard library.attributes(archive, index, 0, &system, &attributes) == 0 else {
        throw .entry(name, .damaged)
      }
      let kind = attributes >> 16 & S_IFMT
      let isFolder = name.hasSuffix("/")
      // Where the mode is not told there is none.
      if kind != 0, kind != S_IFREG, !(isFolder && kind == S_IFDIR) { throw .entry(name, .link) }
      if isFolder { return }
      if stat.encryption_method != UInt16(ZIP_EM_NONE) { throw .entry(name, .encrypted) }
      let ending = EntryName.ending(of: name)
      let limit: Int
      if ending == "json" {
        limit = limits.pattern
      } else if Pack.sounds.contains(ending) {
        limit = limits.sound
      } else {
        return
      }
      let methods = [Int32(ZIP_CM_STORE), Int32(ZIP_CM_DEFLATE)]
      guard methods.contains(Int32(stat.comp_method)) else { throw .entry(name, .method) }
      guard stat.size <= UInt64(limit) else { throw .entry(name, .tooLarge(limit: limit)) }
      let bytes = try contents(index, name, size: Int(stat.size))
      total += bytes.count
      guard total <= limits.whole else { throw .entry(name, .whole(limit: limits.whole)) }
      entries.append(Pack.Entry(path: name, bytes: bytes))
    }

    /// A name as it stands in the pack; what is no text is told by its place.
    private func name(_ index: UInt64) throws(PackFailure) -> String {
      guard let raw = library.name(archive, index, UInt32(ZIP_FL_ENC_RAW)) else {
        throw .entry("#\(index + 1)", .damaged)
      }
      guard let name = String(validatingCString: raw), !name.isEmpty else {
        throw .entry("#\(index + 1)", .characters)
      }
      return name
    }

    /// The bytes of an entry: as many as it says, and not one more is unpacked.
    private func contents(_ index: UInt64, _ name: String, size: Int) throws(PackFailure) -> [UInt8] {
      guard let reading = library.openEntry(archive, index, 0) else { throw .entry(name, .damaged) }
      defer { _ = library.closeEntry(reading) }
      var bytes: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = library.read(reading, &block, UInt64(block.count))
        guard count >= 0 else { throw .entry(name, .damaged) }
        if count == 0 { break }
        bytes += block[..<Int(count)]
        if bytes.count > size { throw .entry(name, .damaged) }
      }
      guard bytes.count == size else { throw .entry(name, .damaged) }
      return bytes
    }

    /// No file stands where another one has a folder.
    func checkFolders() throws(PackFailure) {
      for name in names.sorted() {
        var folder = name[...]
        while let slash = folder.lastIndex(of: "/") {
          folder = folder[..<slash]
          if names.contains(String(folder)) { throw .entry(String(folder), .twice) }
        }
      }
    }
  }
}
