import Foundation
import Testing

@testable import Speech

/// What is kept on disk of words that ship.
@Suite("Kept speech")
struct SpeechCacheTests {
  private let place: URL
  private var folder: String { place.appending(path: "cache/settle").path }

  init() throws {
    place = FileManager.default.temporaryDirectory.appending(path: "settle-cache-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] }

  @Test("What was kept is found again, by its owner alone")
  func keeping() throws {
    let cache = SpeechCache(folder: folder)
    #expect(cache.sound(for: "a") == nil)
    #expect(names.isEmpty)
    cache.keep([1, 2, 3], for: "a")
    cache.keep([4], for: "b")
    cache.keep([5, 6], for: "b")
    #expect(cache.sound(for: "a") == [1, 2, 3])
    #expect(cache.sound(for: "b") == [5, 6])
    #expect(SpeechCache(folder: folder).sound(for: "b") == [5, 6])
    #expect(try mode(folder) == 0o700)
    #expect(names.count == 2)
    for name in names { #expect(try mode(folder + "/" + name) == 0o600) }
    // No words can be read off a name.
    #expect(names.allSatisfy { $0.count == 39 && $0.hasSuffix(".speech") })
    try? FileManager.default.removeItem(at: place)
  }

  @Test("A folder that others could enter is closed to them; one that is a link is left alone")
  func folders() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    chmod(folder, 0o755)
    SpeechCache(folder: folder).keep([1], for: "a")
    #expect(try mode(folder) == 0o700)
    let elsewhere = place.appending(path: "elsewhere").path
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    let link = place.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: elsewhere)
    let cache = SpeechCache(folder: link)
    cache.keep([1], for: "a")
    #expect(cache.sound(for: "a") == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
    try? FileManager.default.removeItem(at: place)
  }

  @Test("A file that is a link, torn, or of other words is not believed, and is made anew")
  func files() throws {
    let cache = SpeechCache(folder: folder)
    cache.keep([1, 2, 3, 4], for: "a")
    let file = folder + "/" + SpeechCache.name(of: "a")
    let whole = try Data(contentsOf: URL(filePath: file))
    for wrong in [whole.dropLast(), Data("anything".utf8), Data(), whole + [0]] {
      try Data(wrong).write(to: URL(filePath: file))
      #expect(cache.sound(for: "a") == nil)
      cache.keep([1, 2, 3, 4], for: "a")
      #expect(cache.sound(for: "a") == [1, 2, 3, 4])
    }
    cache.keep([9], for: "b")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.copyItem(atPath: folder + "/" + SpeechCache.name(of: "b"), toPath: file)
    #expect(cache.sound(for: "a") == nil)
    let other = place.appending(path: "other").path
    try whole.write(to: URL(filePath: other))
    try? FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: other)
    #expect(cache.sound(for: "a") == nil)
    cache.keep([7], for: "a")
    #expect(cache.sound(for: "a") == [7])
    #expect(try Data(contentsOf: URL(filePath: other)) == whole)
    try? FileManager.default.removeItem(at: place)
  }

  @Test("What stands in the place of a file and is none is never waited for, read or written through")
  func noFiles() throws {
    let cache = SpeechCache(folder: folder)
    cache.keep([1], for: "a")
    let file = folder + "/" + SpeechCache.name(of: "b")
    let victim = place.appending(path: "victim").path
    try Data("theirs".utf8).write(to: URL(filePath: victim))
    let plant: [() throws -> Void] = [
      { mkfifo(file, 0o600) }, { link(victim, file) }, { symlink(victim, file) },
      { symlink("/nonexistent", file) },
      { try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false) },
    ]
    for (index, plant) in plant.enumerated() {
      try plant()
      #expect(cache.sound(for: "b") == nil)
      cache.keep([2], for: "b")
      // A folder cannot be taken away by a rename: then nothing is kept.
      #expect(cache.sound(for: "b") == (index == 4 ? nil : [2]))
      #expect(try String(contentsOfFile: victim, encoding: .utf8) == "theirs")
      try FileManager.default.removeItem(atPath: file)
    }
    #expect(names == [SpeechCache.name(of: "a")])
    try? FileManager.default.removeItem(at: place)
  }

  @Test("Links that somebody plants between two steps lead nothing elsewhere")
  func planted() async throws {
    let folder = folder
    let victim = place.appending(path: "victim").path
    try Data("theirs".utf8).write(to: URL(filePath: victim))
    SpeechCache(folder: folder).keep([0], for: "first")
    let file = folder + "/" + SpeechCache.name(of: "a")
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for _ in 0..<300 {
          unlink(file)
          symlink(victim, file)
        }
        unlink(file)
      }
      group.addTask {
        let cache = SpeechCache(folder: folder)
        for _ in 0..<300 {
          cache.keep([1, 2, 3], for: "a")
          let sound = cache.sound(for: "a")
          #expect(sound == nil || sound == [1, 2, 3])
        }
      }
    }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "theirs")
    SpeechCache(folder: folder).keep([4], for: "a")
    #expect(SpeechCache(folder: folder).sound(for: "a") == [4])
    #expect(names.allSatisfy { $0.hasSuffix(".speech") })
    try? FileManager.default.removeItem(at: place)
  }

  @Test("What was used least lately goes first, and there is never more than the limit")
  func limit() throws {
    let cache = SpeechCache(folder: folder, limit: 4_000)
    let sound = [UInt8](repeating: 1, count: 900)
    for (index, key) in ["a", "b", "c", "d"].enumerated() {
      cache.keep(sound, for: key)
      // Used long ago, one after another.
      var times = [timespec(tv_sec: 1_000 + index, tv_nsec: 0), timespec(tv_sec: 1_000 + index, tv_nsec: 0)]
      utimensat(AT_FDCWD, folder + "/" + SpeechCache.name(of: key), &times, 0)
    }
    #expect(cache.sound(for: "a") != nil)
    cache.keep(sound, for: "e")
    #expect(["a", "b", "c", "d", "e"].filter { cache.sound(for: $0) != nil } == ["a", "c", "d", "e"])
    cache.keep([UInt8](repeating: 1, count: 5_000), for: "huge")
    #expect(cache.sound(for: "huge") == nil)
    let total = try names.reduce(0) { sum, name in
      sum + (try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.size] as? Int ?? 0)
    }
    #expect(total <= 4_000)
    try? FileManager.default.removeItem(at: place)
  }

  @Test("Many at once never see half of anything")
  func together() async throws {
    let folder = folder
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let cache = SpeechCache(folder: folder, limit: 60_000)
          for index in 0..<40 {
            let key = "\(index % 8)"
            if let sound = cache.sound(for: key) {
              #expect(Set(sound).count == 1 && sound.count == 5_000)
            }
            cache.keep([UInt8](repeating: UInt8(writer), count: 5_000), for: key)
          }
        }
      }
    }
    #expect(names.allSatisfy { $0.hasSuffix(".speech") })
    #expect(names.count <= 12)
    try? FileManager.default.removeItem(at: place)
  }
}
