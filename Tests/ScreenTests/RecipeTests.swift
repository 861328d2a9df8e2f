import Glibc
import PatternFiles
import Testing

@testable import Screen

/// A ring that widens with the breath.
struct RingVisual: Visual {
  let isFine = true

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    let radius = stage.radius * (0.3 + 0.6 * moment.fullness)
    let strength = moment.strength
    image.shine(from: stage.centre, reach: stage.radius) { distance in
      strength * 0.7 * Shape.cover(abs(distance - radius) - 0.6, softness: 1.2)
    }
  }
}

@Suite("The recipe for a picture")
struct RecipeTests {
  private static let project: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  private func lines(_ path: String) throws -> [String] {
    let file = try #require(fopen(path, "r"), "\(path)")
    defer { fclose(file) }
    var lines: [String] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      lines.append(String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    return lines
  }

  @Test("What CONTRIBUTING.md shows is this file's picture, and it draws a ring")
  func ring() throws {
    let told = try lines(Self.project + "/CONTRIBUTING.md").joined()
    let here = try lines(#filePath)
    let begin = try #require(here.firstIndex { $0.hasPrefix("/// A ring") })
    let end = try #require(here[begin...].firstIndex { $0 == "}\n" })
    #expect(told.contains(here[begin...end].joined()))
    let stage = Layout(ScreenSize(columns: 80, rows: 24)).stage
    var image = LightImage(columns: 80, rows: 24, grid: .quarters)
    RingVisual().draw(ScreenFrameTests.changed { $0.level = 1 }, into: &image, on: stage)
    let middle = (x: Int(stage.x) * 2, y: Int(stage.y))
    #expect(image[middle.x, middle.y] == 0)
    #expect(image[middle.x + Int(stage.radius * 0.9 * 2), middle.y] > 0.5)
  }

  @Test("Every picture is one file of under 120 lines")
  func short() throws {
    for name in ["Orb", "Wave", "Box", "Bar", "Dot", "Words"] {
      #expect(try lines(Self.project + "/Sources/Screen/Visuals/\(name)Visual.swift").count < 120)
    }
  }

  @Test("Every picture that there is can be named in a pattern, and every one that can be named is there")
  func names() {
    #expect(VisualKind.allCases.map(\.rawValue) == Pattern.Visual.allCases.map(\.rawValue))
  }
}
