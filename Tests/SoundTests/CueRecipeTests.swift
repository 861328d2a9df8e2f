import Foundation
import PatternFiles
import TestSupport
import Testing

@testable import Sound

extension StruckFamily {
  /// A small triangle: thin and high, soon gone.
  static let triangle = StruckFamily(
    modes: [
      Mode(ratio: 4, beat: 0.4, decay: 1.4, share: 0.8),
      Mode(ratio: 11.1, beat: 0.9, decay: 0.6, share: 0.2),
    ], attack: 0.110)
}

@Suite("The recipe for a cue")
struct CueRecipeTests {
  @Test("What CONTRIBUTING.md shows is this file's cue, and it sounds within its ceiling")
  func triangle() throws {
    let here = try Project.text("Tests/SoundTests/CueRecipeTests.swift")
    let begin = try #require(here.range(of: "extension StruckFamily {"))
    let end = try #require(here.range(of: "\n}\n", range: begin.lowerBound..<here.endIndex))
    #expect(try Project.text("CONTRIBUTING.md").contains(here[begin.lowerBound..<end.upperBound]))

    var body = StruckBody()
    body.strike(.triangle, pitch: Pitch.a4, level: 0.1, offset: 0)
    let sides = UnsafeMutablePointer<Lanes>.allocate(capacity: 16)
    defer { sides.deallocate() }
    var (loudest, sum): (Float, Float) = (0, 0)
    for _ in 0..<300 {
      for index in 0..<16 { sides[index] = Lanes(repeating: 0) }
      body.render(left: sides, right: sides + 8)
      for index in 0..<16 {
        for lane in 0..<8 {
          loudest = max(loudest, abs(sides[index][lane]))
          sum += abs(sides[index][lane])
        }
      }
    }
    #expect(loudest <= 0.1 && sum > 1)
    #expect(StruckFamily.triangle.attack >= 0.1)
    let shares = (0..<StruckFamily.triangle.count).map { StruckFamily.triangle.modes[$0].share }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
  }

  @Test("Every place that the recipe names has every cue")
  func places() throws {
    let told = try Project.text("CONTRIBUTING.md")
    #expect(Set(CueFamily.allCases.map(\.rawValue)) == Set(PatternSound.Cue.allCases.map(\.rawValue)))
    for path in ["Patterns/pattern.schema.json", "Patterns/config.schema.json"] {
      let file = try Project.text(path)
      #expect(told.contains("`\(path)`"))
      for family in CueFamily.allCases { #expect(file.contains("\"\(family.rawValue)\""), "\(path)") }
    }
    let places = [
      ("Sources/Sound/StruckFamily.swift", "struct StruckFamily"),
      ("Sources/Sound/StruckBank.swift", "enum FamilyIndex"),
      ("Sources/Sound/SoundSettings.swift", "enum CueFamily"),
      ("Sources/Sound/CueVoicing.swift", "switch family"),
      ("Sources/PatternFiles/Model/PatternSound.swift", "enum Cue"),
      ("Sources/Phrases/HelpPhrases.swift", "bowl, chime, wood, spoken, count or none"),
    ]
    for (path, words) in places {
      #expect(told.contains("`\(path)`"), "\(path)")
      #expect(try Project.text(path).contains(words), "\(path)")
    }
  }
}
