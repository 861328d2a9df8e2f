import Packs

@testable import PatternFiles

/// What the reader of packs promises of all bytes, through the patterns in them.
enum PackPromises {
  private static let file = BytesAsFile()
  /// Smaller than what people get, so that a bomb costs the fuzzer little.
  private static let limits = {
    var limits = PackLimits()
    (limits.whole, limits.pattern, limits.sound, limits.entries) = (1 << 18, 1 << 16, 1 << 17, 12)
    return limits
  }()

  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    guard let pack = try read(bytes) else { return }
    try promise(pack.entries.count <= limits.entries, "\(pack.entries.count) entries")
    let paths = pack.entries.map(\.path)
    try promise(Set(paths).count == paths.count, "a name is there twice: \(paths)")
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      try promise(path.isHarmless && !path.contains("\n"), "a name that drives a terminal: \(path)")
      try promise(!parts.contains { ["", ".", ".."].contains($0) }, "a name that leads elsewhere: \(path)")
      try promise(parts.count <= limits.depth && path.utf8.count <= limits.name, "a long name: \(path)")
    }
    for entry in pack.entries {
      let isPattern = entry.path.lowercased().hasSuffix(".json")
      try promise(entry.bytes.count <= (isPattern ? limits.pattern : limits.sound), "\(entry.path) is large")
    }
    try promise(pack.entries.reduce(0) { $0 + $1.bytes.count } <= limits.whole, "a large whole")
    guard let written = try? PackWriter.bytes(of: pack) else {
      throw BrokenPromise(description: "read, and not written: \(paths)")
    }
    try promise(try read(written) == pack, "written otherwise than read: \(paths)")

    let items = pack.entries.map { entry -> (String, PackLibrary.Item) in
      let isPattern = entry.path.lowercased().hasSuffix(".json")
      return (entry.path, isPattern ? .pattern(entry.bytes) : .sound(path: "/dev/null"))
    }
    let library = PackLibrary(
      name: "fuzz.settle", items: Dictionary(items) { first, _ in first }, included: Pack.included,
      catalogue: .builtIn)
    guard let main = library.file(Pack.main) else { return }
    try PatternPromises.hold(for: PatternReader(library: library).read(main))
  }

  private static func read(_ bytes: [UInt8]) throws(BrokenPromise) -> Pack? {
    let path = try file.path(of: bytes)
    do throws(PackFailure) {
      return try PackReader.read(path, limits: limits)
    } catch {
      if case .libraryMissing = error { throw BrokenPromise(description: "libzip is missing") }
      return nil
    }
  }
}
