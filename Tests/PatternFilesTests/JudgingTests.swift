import Rhythm
import Testing

@testable import PatternFiles

@Suite("What a start need not judge again")
struct JudgingTests {
  private static let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
  private static let unsafe = pattern(#"{"breathe": [{"in": 4}, {"hold": 90}, {"out": 6}], "times": 2}"#)

  /// A pattern that ships and one that it includes, which may be the person's own.
  private struct Shelf: PatternLibrary {
    var included: PatternFile
    var ids: [String] { ["inner"] }
    func pattern(id: String) -> PatternFile? { id == "inner" ? included : nil }
    func locate(_ reference: String, from file: PatternFile) -> FileReference { .missing }
    func pattern(path: String, from file: PatternFile) -> PatternFile? { nil }
  }

  private static func file(_ text: String, _ origin: PatternFile.Origin, id: String = "outer") -> PatternFile
  {
    PatternFile(name: id + ".json", identity: id, bytes: Array(text.utf8), origin: origin)
  }

  @Test("What ships is the same exercise, judged or not", arguments: embeddedPatterns.map(\.path))
  func same(_ path: String) throws {
    let id = String(path.split(separator: "/").last?.dropLast(".json".count) ?? "")
    let file = try #require(Self.catalogue.builtIn(id: id))
    let reader = PatternReader(library: Self.catalogue)
    let quick = reader.read(file, judging: .nothingThatShips)
    let whole = reader.read(file, judging: .safety)
    #expect(!quick.isJudged && whole.isJudged)
    #expect(quick.isPlayable && quick.exercise == whole.exercise)
    // Until it is judged, no other speed is taken for safe.
    #expect(quick.speedRange == SpeedRange(slowest: .one, fastest: .one))
  }

  @Test("Anything else is judged all the same")
  func judged() throws {
    let reader = PatternReader(library: EmptyLibrary())
    for origin in [PatternFile.Origin.own, .installed, .elsewhere] {
      let checked = reader.read(Self.file(Self.unsafe, origin), judging: .nothingThatShips)
      #expect(checked.isJudged && !checked.isPlayable, "\(origin)")
    }
    let calm = pattern(
      #"{"breathe": [{"in": "$in"}, {"out": 6}], "for": "2 min"}"#,
      settings: #"{"in": {"default": 4, "min": 3, "max": 5, "label": "In"}}"#)
    let set = [SettingOverride(name: "in", text: "5")]
    #expect(reader.read(Self.file(calm, .builtIn), overrides: set, judging: .nothingThatShips).isJudged)
    #expect(reader.read(Self.file(calm, .builtIn), minutes: "2", judging: .nothingThatShips).isJudged)
  }

  @Test("A person's own pattern in the place of one that ships is judged")
  func standsIn() {
    let outer = Self.file(pattern(#"{"pattern": "inner"}"#), .builtIn)
    let calm = pattern(#"{"breathe": "4-6", "times": 2}"#)
    for (text, origin, isJudged, isPlayable) in [
      (calm, PatternFile.Origin.builtIn, false, true), (calm, .own, true, true),
      (Self.unsafe, .own, true, false),
    ] {
      let shelf = Shelf(included: Self.file(text, origin, id: "inner"))
      let checked = PatternReader(library: shelf).read(outer, judging: .nothingThatShips)
      #expect(checked.isJudged == isJudged && checked.isPlayable == isPlayable, "\(origin): \(checked.text)")
    }
  }
}
