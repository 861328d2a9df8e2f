import Foundation
import Testing

@testable import Journal

@Suite("A journal with a passphrase")
struct SealTests {
  private func sealed() throws -> Place {
    let place = try Place()
    try place.journal.turnOn(passphrase: Passphrase("four quiet words here"))
    #expect(try place.journal.keep(Place.entry("after-a-nightmare", ratings: [8])))
    #expect(try place.journal.keep(Place.entry("box")))
    return place
  }

  @Test("Sessions are kept without it, and read with it alone")
  func keptAndRead() throws {
    let place = try sealed()
    #expect(try place.journal.state() == JournalState(exists: true, isOn: true, isSealed: true))
    let contents = try place.journal.read(passphrase: Passphrase("four quiet words here"))
    #expect(contents.entries == [Place.entry("after-a-nightmare", ratings: [8]), Place.entry("box")])
    #expect(contents.setAside == [])
  }

  @Test("Nothing of a session can be read in the file, not even by the length of its line")
  func nothingShows() throws {
    let place = try sealed()
    let text = try place.text
    for word in ["nightmare", "\"box\"", "2026-", "distress", "four quiet"] { #expect(!text.contains(word)) }
    let lines = text.split(separator: "\n").dropFirst()
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(Set(lines).count == 2)
  }

  @Test(
    "Without a passphrase, or with another one, it says so and shows nothing",
    arguments: ["four quiet words", "x"])
  func wrong(passphrase: String) throws {
    let place = try sealed()
    #expect(failure { _ = try place.journal.read() } == .needsPassphrase)
    #expect(failure { _ = try place.journal.read(passphrase: Passphrase(passphrase)) } == .wrongPassphrase)
    #expect(failure { try place.journal.turnOn(passphrase: Passphrase(passphrase)) } == .wrongPassphrase)
  }

  @Test("A line that was changed anywhere is set aside, the rest is read")
  func changed() throws {
    let place = try sealed()
    let lines = try place.text.split(separator: "\n")
    let box = Array(lines[1])
    let begin = "{\"sealed\":\"".count
    for index in stride(from: begin, to: box.count - 2, by: 37) {
      var bad = box
      bad[index] = bad[index] == "0" ? "1" : "0"
      try place.write(Array("\(lines[0])\n\(String(bad))\n\(lines[2])\n".utf8))
      let contents = try place.journal.read(passphrase: Passphrase("four quiet words here"))
      #expect(contents.entries.map(\.exercise) == ["box"])
      #expect(contents.setAside == [2])
    }
  }

  @Test("A line that is not sealed is not taken for one of its own")
  func smuggled() throws {
    let place = try sealed()
    try place.write(
      Array((try place.text + "{\"date\":\"2026-11-23\",\"exercise\":\"x\",\"minutes\":1}\n").utf8))
    let contents = try place.journal.read(passphrase: Passphrase("four quiet words here"))
    #expect(contents.entries.count == 2)
    #expect(contents.setAside == [4])
  }

  @Test("A journal that has none gets none: it would look sealed and be so only in part")
  func openAlready() throws {
    let place = try Place()
    try place.journal.turnOn()
    #expect(failure { try place.journal.turnOn(passphrase: Passphrase("x")) } == .isOpenAlready)
  }

  @Test("A file that asks for all memory is not obeyed")
  func greedy() throws {
    let place = try sealed()
    let text = try place.text.replacing("\"memory\":8192", with: "\"memory\":1099511627776")
    try place.write(Array(text.utf8))
    #expect(
      failure { _ = try place.journal.read(passphrase: Passphrase("four quiet words here")) } == .cannotSeal)
  }
}
