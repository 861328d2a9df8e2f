import Foundation
import Testing

@testable import Journal

@Suite("What is kept")
struct JournalTests {
  @Test("Nothing is kept, and nothing is made, before it is turned on")
  func offAtFirst() throws {
    let place = try Place()
    #expect(try place.journal.state() == JournalState())
    #expect(try !place.journal.keep(Place.entry("box")))
    try place.journal.turnOff()
    #expect(!FileManager.default.fileExists(atPath: place.above.path + "/data"))
    #expect(failure { _ = try place.journal.read() } == .absent)
  }

  @Test("What was kept is read as it was given, minutes to a tenth")
  func keptAndRead() throws {
    let place = try Place()
    try place.journal.turnOn()
    #expect(try place.journal.keep(Place.entry("five-senses", ratings: [7, 4])))
    #expect(try place.journal.keep(Place.entry("box")))
    let contents = try place.journal.read()
    #expect(contents.entries == [Place.entry("five-senses", ratings: [7, 4]), Place.entry("box")])
    #expect(contents.entries.first?.minutes == 5)
    #expect(contents.setAside == [])
    #expect(
      try place.text == """
        {"kept":true,"settle_journal":1}
        {"date":"2026-11-23","exercise":"five-senses","minutes":5,\
        "ratings":[{"value":7,"what":"distress"},{"value":4,"what":"distress"}]}
        {"date":"2026-11-23","exercise":"box","minutes":5}

        """)
  }

  @Test("Off and on again: what was kept stays, what was played between is not kept")
  func offAndOn() throws {
    let place = try Place()
    try place.journal.turnOn()
    _ = try place.journal.keep(Place.entry("one"))
    try place.journal.turnOff()
    #expect(try place.journal.state() == JournalState(exists: true, isOn: false, isSealed: false))
    #expect(try !place.journal.keep(Place.entry("two")))
    try place.journal.turnOff()
    try place.journal.turnOn()
    try place.journal.turnOn()
    _ = try place.journal.keep(Place.entry("three"))
    #expect(try place.journal.read().entries.map(\.exercise) == ["one", "three"])
    #expect(try place.text.split(separator: "\n").count == 5)
  }

  @Test("Cut off anywhere in its last line it is read up to there, told, and goes on")
  func torn() throws {
    let place = try Place()
    try place.journal.turnOn()
    for name in ["one", "two"] { _ = try place.journal.keep(Place.entry(name)) }
    let kept = try Array(place.text.utf8).count
    _ = try place.journal.keep(Place.entry("three", ratings: [3]))
    let whole = try Array(place.text.utf8)
    for length in (kept + 1)..<(whole.count - 1) {
      try place.write(whole[..<length])
      let contents = try place.journal.read()
      #expect(contents.entries.map(\.exercise) == ["one", "two"])
      #expect(contents.setAside == [4])
      #expect(contents.isTorn)
      #expect(try place.journal.keep(Place.entry("four")))
      let later = try place.journal.read()
      #expect(later.entries.map(\.exercise) == ["one", "two", "four"])
      #expect(later.setAside == [4])
      #expect(!later.isTorn)
    }
    // Only the newline is missing: the line itself is whole.
    try place.write(whole.dropLast())
    #expect(try place.journal.read().entries.count == 3)
    #expect(try place.journal.keep(Place.entry("four")))
    #expect(try place.journal.read().entries.map(\.exercise) == ["one", "two", "three", "four"])
    #expect(try place.journal.read().setAside == [])
  }

  @Test(
    "A damaged line is told by its number and stays in the file",
    arguments: ["", "{", "\0\0\0", "[]", "{\"date\":1}"])
  func damaged(line: String) throws {
    let place = try Place()
    try place.journal.turnOn()
    _ = try place.journal.keep(Place.entry("one"))
    try place.write(Array(try place.text.utf8) + Array("\(line)x\n".utf8))
    _ = try place.journal.keep(Place.entry("two"))
    let contents = try place.journal.read()
    #expect(contents.entries.map(\.exercise) == ["one", "two"])
    #expect(contents.setAside == [3])
    #expect(try place.text.contains("\n\(line)x\n"))
  }

  @Test("Torn in its very first line it can be turned on anew")
  func tornAtFirst() throws {
    let place = try Place()
    try place.journal.turnOn()
    try place.write(Array("{\"kept\":tr".utf8))
    #expect(try !place.journal.keep(Place.entry("one")))
    try place.journal.turnOn()
    #expect(try place.journal.keep(Place.entry("two")))
    let contents = try place.journal.read()
    #expect(contents.entries.map(\.exercise) == ["two"])
    #expect(contents.setAside == [1])
  }

  @Test("A journal of a later form is neither read nor written")
  func later() throws {
    let place = try Place()
    try place.journal.turnOn()
    let text = "{\"kept\":true,\"settle_journal\":2}\n"
    try place.write(Array(text.utf8))
    #expect(failure { _ = try place.journal.read() } == .unknownForm(path: place.file))
    #expect(failure { _ = try place.journal.keep(Place.entry("one")) } == .unknownForm(path: place.file))
    #expect(failure { try place.journal.turnOn() } == .unknownForm(path: place.file))
    #expect(try place.text == text)
  }

  @Test("Erased it is gone with its folder, and off")
  func erased() throws {
    let place = try Place()
    try place.journal.turnOn()
    _ = try place.journal.keep(Place.entry("one"))
    #expect(try place.journal.erase())
    #expect(!FileManager.default.fileExists(atPath: place.folder))
    #expect(try !place.journal.keep(Place.entry("two")))
    #expect(try !place.journal.erase())
  }
}
