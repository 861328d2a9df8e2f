import Rhythm
import Testing

@testable import PatternFiles

@Suite("Where somebody goes who wants something else")
struct SomethingElseTests {
  private static let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
  private static let reader = PatternReader(library: catalogue)
  static let ids = embeddedPatterns.compactMap {
    $0.path.split(separator: "/").last.map { String($0.dropLast(".json".count)) }
  }

  private func order(from id: String, count: Int = 7) throws -> [CheckedPattern] {
    let played = Self.reader.read(try #require(Self.catalogue.pattern(id: id)))
    var order = SomethingElse(
      than: id, states: played.pattern?.state ?? [], reader: Self.reader, catalogue: Self.catalogue)
    return (0..<count).compactMap { _ in order.takeNext() }
  }

  private func names(from id: String, count: Int = 7) throws -> [String] {
    try order(from: id, count: count).compactMap { $0.pattern?.id }
  }

  @Test(
    "Whatever is played, there is a way out to sight, feet, hands or sounds, and never to a breath",
    arguments: ids)
  func everywhere(_ id: String) throws {
    let found = try order(from: id)
    #expect(found.count == 7)
    for checked in found {
      #expect(checked.pattern?.id != id)
      #expect(checked.isPlayable)
      let timeline = try checked.timeline()
      for index in 0..<timeline.segmentCount {
        if case .breath = timeline.segment(index: index)?.kind { Issue.record("a breath in \(id)'s way out") }
      }
    }
    #expect(SomethingElse.outward.contains(try #require(found[0].pattern?.id)))
  }

  @Test("From a breath outward, what is for the same state first; round and round")
  func fromABreath() throws {
    #expect(
      try names(from: "box", count: 9) == [
        "orienting", "feet-on-the-floor", "five-senses", "categories", "here-and-now", "coming-back",
        "one-pleasant-thing", "orienting", "feet-on-the-floor",
      ])
  }

  @Test("Where somebody feels far away, movement and looking come first")
  func fromNumbness() throws {
    #expect(
      try names(from: "coming-back") == [
        "orienting", "feet-on-the-floor", "five-senses", "here-and-now", "categories", "one-pleasant-thing",
        "orienting",
      ])
  }

  @Test("From now, all that is for too much or for far away")
  func fromNow() throws {
    #expect(try names(from: "now").first == "orienting")
  }

  @Test("A pattern of one's own with such a name takes the built-in one's place; a broken one is passed over")
  func own() throws {
    let folder = try TemporaryFolder()
    let own = #"{"format":1,"id":"orienting","name":"Mine","state":["activated"],"steps":[{"rest":7}]}"#
    folder.write("orienting.json", own)
    folder.write("feet-on-the-floor.json", "{")
    let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: folder.path)
    var order = SomethingElse(
      than: "box", states: [.activated], reader: PatternReader(library: catalogue), catalogue: catalogue)
    #expect(order.takeNext()?.pattern?.name.text(for: ["en"]) == "Mine")
    #expect(order.takeNext()?.pattern?.id == "five-senses")
  }

  @Test("Where there is nothing at all, there is nothing")
  func nothing() {
    var order = SomethingElse(
      than: "box", states: [], reader: Self.reader, catalogue: Catalogue(builtIn: [], ownFolder: nil))
    #expect(order.takeNext() == nil)
  }
}
