import Foundation
import Testing

@testable import Packs

@Suite("Packs")
struct PackTests {
  private func with<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "settle-pack-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  private func read(_ entries: [HandmadeZip.Entry], limits: PackLimits = PackLimits()) throws -> Pack {
    try with(HandmadeZip(entries: entries).bytes) { try PackReader.read($0, limits: limits) }
  }

  private func fault(
    _ entry: HandmadeZip.Entry, _ other: HandmadeZip.Entry? = nil, limits: PackLimits = PackLimits()
  ) -> PackFailure? {
    do {
      _ = try read([HandmadeZip.Entry("pattern.json"), entry] + (other.map { [$0] } ?? []), limits: limits)
      return nil
    } catch { return error as? PackFailure }
  }

  private static let pack = Pack(entries: [
    .init(path: "pattern.json", bytes: Array("{}".utf8)),
    .init(path: "audio/füße.flac", bytes: (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * 7) }),
    .init(path: "included/other/pattern.json", bytes: []),
  ])

  @Test("What is packed is unpacked as it was, and the same files make the same bytes")
  func roundTrip() throws {
    let bytes = try PackWriter.bytes(of: Self.pack)
    #expect(Pack.isPack(bytes))
    #expect(try with(bytes) { try PackReader.read($0) } == Self.pack)
    #expect(try PackWriter.bytes(of: Self.pack) == bytes)
    // Neither the time, nor the machine, nor a library's version has a part in them.
    #expect(HandmadeZip.checksum(bytes) == 0x8FF8_D3BE)
  }

  @Test("The handmade archive is one that is read, so that what follows proves something")
  func control() throws {
    let (packed, size) = HandmadeZip.bomb(copies: 100)
    var small = HandmadeZip.Entry("small.json")
    (small.bytes, small.method, small.unpacked) = (packed, 8, Array(repeating: 0, count: size))
    let pack = try read([
      HandmadeZip.Entry("pattern.json"), small, HandmadeZip.Entry("folder/"), HandmadeZip.Entry("notes.txt"),
    ])
    #expect(pack.entries.map(\.path) == ["pattern.json", "small.json"])
    #expect(pack.entries.last?.bytes == Array(repeating: 0, count: 25_801))
  }

  @Test(
    "A name that leads out of the pack, or is none, is told",
    arguments: [
      "/etc/x.json", "../x.json", "a/../../x.json", "a//x.json", "./x.json", "a\\x.json", "C:x.json",
      "~/x.json",
      "a/./x.json", "..",
    ])
  func paths(name: String) {
    #expect(fault(HandmadeZip.Entry(name)) == .entry(name, .path))
  }

  @Test(
    "A name that could drive a terminal, or is no text, is told",
    arguments: ["a\u{1B}[2Jx.json", "a\nb.json", "\u{202E}nosj.x", "a\u{7F}.json", "a\u{85}.json"])
  func characters(name: String) {
    #expect(fault(HandmadeZip.Entry(name)) == .entry(name, .characters))
  }

  @Test("A name that is no text is told by its place")
  func noText() {
    var entry = HandmadeZip.Entry("x.json")
    entry.name = [0x61, 0xFF, 0x2E, 0x6A]
    #expect(fault(entry) == .entry("#2", .characters))
  }

  @Test("Long names and deep folders are told")
  func long() {
    let name = String(repeating: "a", count: 196) + ".json"
    #expect(fault(HandmadeZip.Entry(name)) == .entry(name, .longName))
    #expect(fault(HandmadeZip.Entry(String(name.dropFirst()))) == nil)
    #expect(fault(HandmadeZip.Entry("a/b/c/d/e/f/g/h/i.json")) == .entry("a/b/c/d/e/f/g/h/i.json", .longName))
    #expect(fault(HandmadeZip.Entry("a/b/c/d/e/f/g/h.json")) == nil)
  }

  @Test("Two of a name, and a file where another has a folder, are told")
  func twice() {
    #expect(fault(HandmadeZip.Entry("pattern.json")) == .entry("pattern.json", .twice))
    #expect(fault(HandmadeZip.Entry("a"), HandmadeZip.Entry("a/b.json")) == .entry("a", .twice))
  }

  @Test("Links and devices are told; so is what needs a password, or is packed in another way")
  func kinds() {
    for mode: UInt32 in [0o120777, 0o020666, 0o010644, 0o140755, 0o040755] {
      var entry = HandmadeZip.Entry("x.json", "/etc/passwd")
      entry.mode = mode
      #expect(fault(entry) == .entry("x.json", .link), "\(String(mode, radix: 8))")
    }
    var locked = HandmadeZip.Entry("x.json", String(repeating: "x", count: 20))
    locked.flags = 1
    #expect(fault(locked) == .entry("x.json", .encrypted))
    var odd = HandmadeZip.Entry("x.json")
    odd.method = 12
    #expect(fault(odd) == .entry("x.json", .method))
  }

  @Test("What is larger than is read is told before it is unpacked, and a lie about it while it is")
  func bombs() {
    let (packed, size) = HandmadeZip.bomb(copies: 5_000)
    var bomb = HandmadeZip.Entry("x.json")
    (bomb.bytes, bomb.method, bomb.unpacked) = (packed, 8, Array(repeating: 0, count: size))
    #expect(fault(bomb) == .entry("x.json", .tooLarge(limit: 1 << 20)))
    bomb.claimedSize = 1000
    #expect(fault(bomb) == .entry("x.json", .damaged))
    var vast = HandmadeZip.Entry("x.flac")
    vast.claimedSize = 0xFFFF_FFF0
    vast.method = 8
    #expect(fault(vast) == .entry("x.flac", .tooLarge(limit: 64 << 20)))
    var damaged = HandmadeZip.Entry("x.json")
    damaged.isDamaged = true
    #expect(fault(damaged) == .entry("x.json", .damaged))
  }

  @Test("The whole and the number of entries have an end")
  func limits() throws {
    var limits = PackLimits()
    limits.whole = 4096
    let large = String(repeating: " ", count: 3000)
    // The first holds two bytes, so that these fit one by one and not together.
    #expect(fault(HandmadeZip.Entry("x.json", large), limits: limits) == nil)
    limits.whole = 3001
    let zip = HandmadeZip(entries: [HandmadeZip.Entry("pattern.json"), HandmadeZip.Entry("x.json", large)])
      .bytes
    #expect(throws: PackFailure.tooLarge(limit: 3001)) {
      try with(zip) { try PackReader.read($0, limits: limits) }
    }
    var few = PackLimits()
    few.entries = 1
    #expect(fault(HandmadeZip.Entry("x.json"), limits: few) == .tooMany(limit: 1))
    let (packed, size) = HandmadeZip.bomb(copies: 100)
    var small = HandmadeZip.Entry("x.json")
    (small.bytes, small.method, small.unpacked) = (packed, 8, Array(repeating: 0, count: size))
    var whole = PackLimits()
    whole.whole = 20_000
    #expect(fault(small, limits: whole) == .entry("x.json", .whole(limit: 20_000)))
  }

  @Test("What is no ZIP, is cut short, or is no file is told")
  func noZip() throws {
    let whole = try PackWriter.bytes(of: Self.pack)
    for bytes in [[], Array("{}".utf8), Array(whole.dropLast(30)), Array(whole.dropFirst(40))] {
      let failure = #expect(throws: PackFailure.self) { try with(bytes) { try PackReader.read($0) } }
      guard case .damaged = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
    }
    #expect(throws: PackFailure.notAFile) { try PackReader.read("/tmp") }
    #expect(throws: PackFailure.system(ENOENT)) { try PackReader.read("/nowhere/at/all") }
  }

  @Test("No byte of a pack can be changed so that it crashes, or is taken for another one")
  func everyByte() throws {
    let pack = Pack(entries: [.init(path: "pattern.json", bytes: Array("{\"a\": 1}".utf8))])
    let whole = try PackWriter.bytes(of: pack)
    for index in whole.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = whole
        bytes[index] ^= change
        let found = try? with(bytes) { try PackReader.read($0) }
        // Names are not summed, and times mean nothing.
        if let found { #expect(found.entries.allSatisfy { $0.bytes == pack.entries[0].bytes }, "\(index)") }
      }
    }
  }

  @Test("Bytes in memory are read as a file, again and again")
  func memory() throws {
    let bytes = Array("some bytes".utf8)
    let path = try MemoryFile.path(of: bytes)
    for _ in 0..<2 { #expect(try Data(contentsOf: URL(filePath: path)) == Data(bytes)) }
  }
}
