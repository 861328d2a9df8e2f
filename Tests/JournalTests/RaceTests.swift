import Foundation
import TestSupport
import Testing

@testable import Journal

/// Somebody else on the machine changes what stands in the journal's place, again and again, while it is used.
@Suite("Races", .serialized)
struct RaceTests {
  @Test("A link that comes and goes in its place is never written through, and never opened to others")
  func link() throws {
    let place = try Place()
    try place.journal.turnOn()
    let victim = place.above.path + "/victim"
    try Data("keep me\n".utf8).write(to: URL(filePath: victim))
    chmod(victim, 0o644)
    let (file, aside, link) = (place.file, place.folder + "/aside", place.folder + "/link")
    var kept = 0
    racing({
      symlink(victim, link)
      rename(file, aside)
      rename(link, file)
      rename(aside, file)
    }) {
      for number in 0..<400 where (try? place.journal.keep(Place.entry("e\(number)"))) == true { kept += 1 }
    }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "keep me\n")
    #expect(Place.mode(victim) == 0o644)
    // What was told as kept is there, whatever stood in its place between.
    #expect(try place.journal.read().entries.count == kept)
  }

  @Test("A folder that comes and goes as a link leads nowhere else")
  func folder() throws {
    let place = try Place()
    try place.journal.turnOn()
    let elsewhere = place.above.path + "/elsewhere"
    mkdir(elsewhere, 0o755)
    // Whatever the umask is just now: another test changes it.
    chmod(elsewhere, 0o755)
    let (folder, aside, link) = (place.folder, place.folder + ".aside", place.folder + ".link")
    var kept = 0
    racing({
      symlink(elsewhere, link)
      rename(folder, aside)
      rename(link, folder)
      unlink(folder)
      rename(aside, folder)
    }) {
      for number in 0..<400 where (try? place.journal.keep(Place.entry("e\(number)"))) == true { kept += 1 }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == [])
    #expect(Place.mode(elsewhere) == 0o755)
    #expect(try place.journal.read().entries.count == kept)
  }

  @Test("Opened to others again and again, it is closed to them whenever something was kept")
  func permissions() throws {
    let place = try Place()
    try place.journal.turnOn()
    for number in 0..<50 {
      chmod(place.file, 0o666)
      chmod(place.folder, 0o777)
      #expect(try place.journal.keep(Place.entry("e\(number)")))
      #expect(Place.mode(place.file) == 0o600 && Place.mode(place.folder) == 0o700)
    }
  }
}
