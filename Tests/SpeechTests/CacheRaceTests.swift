import Foundation
import TestSupport
import Testing

@testable import Speech

/// Somebody else on the machine changes what stands in the cache's place, again and again, while it is used.
@Suite("Races for the cache", .serialized)
struct CacheRaceTests {
  private let place: URL
  private var folder: String { place.appending(path: "cache").path }

  init() throws {
    place = FileManager.default.temporaryDirectory.appending(path: "settle-cache-race-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  @Test("A link that comes and goes in a file's place is neither read nor written through")
  func file() throws {
    let cache = SpeechCache(folder: folder)
    let ours = [UInt8](repeating: 1, count: 3_000)
    cache.keep(ours, for: "a")
    let file = folder + "/" + SpeechCache.name(of: "a")
    // As it would be kept, so that only the link gives it away.
    let victim = place.path + "/victim"
    let other = SpeechCache(folder: place.path + "/others")
    other.keep([UInt8](repeating: 2, count: 3_000), for: "a")
    try FileManager.default.moveItem(
      atPath: place.path + "/others/" + SpeechCache.name(of: "a"), toPath: victim)
    let before = try Data(contentsOf: URL(filePath: victim))
    chmod(victim, 0o644)
    let link = place.path + "/link"
    racing({
      symlink(victim, link)
      rename(link, file)
    }) {
      for _ in 0..<300 {
        if let sound = cache.sound(for: "a") { #expect(sound == ours) }
        cache.keep(ours, for: "a")
      }
    }
    #expect(try Data(contentsOf: URL(filePath: victim)) == before)
    var facts = stat()
    #expect(lstat(victim, &facts) == 0 && facts.st_mode & 0o777 == 0o644)
    try? FileManager.default.removeItem(at: place)
  }

  @Test("A folder that comes and goes as a link leads nowhere else, and is closed to others")
  func folders() throws {
    let elsewhere = place.path + "/elsewhere"
    mkdir(elsewhere, 0o755)
    // Whatever the umask is just now: another test changes it.
    chmod(elsewhere, 0o755)
    let cache = SpeechCache(folder: folder)
    cache.keep([1], for: "a")
    let (folder, aside, link) = (folder, place.path + "/aside", place.path + "/link")
    racing({
      symlink(elsewhere, link)
      rename(folder, aside)
      rename(link, folder)
      unlink(folder)
      rename(aside, folder)
      chmod(folder, 0o777)
    }) {
      for number in 0..<300 { cache.keep([UInt8(number & 0x7F)], for: "\(number % 8)") }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == [])
    var facts = stat()
    #expect(stat(elsewhere, &facts) == 0 && facts.st_mode & 0o777 == 0o755)
    cache.keep([1], for: "a")
    #expect(stat(folder, &facts) == 0 && facts.st_mode & 0o777 == 0o700)
    try? FileManager.default.removeItem(at: place)
  }
}
