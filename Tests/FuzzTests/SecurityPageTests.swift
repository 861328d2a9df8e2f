import Foundation
import TestSupport
import Testing

/// What docs/SECURITY.md says is held by a test is only worth something while that test is there.
@Suite("The page on security")
struct SecurityPageTests {
  /// What stands between backticks on the page.
  private static func named() throws -> [String] {
    let parts = try Project.text("docs/SECURITY.md").split(separator: "`", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  /// All suites by the names of their types, each with its source.
  private static func suites() throws -> [String: String] {
    let folder = Project.folder.appending(path: "Tests")
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
    var suites: [String: String] = [:]
    for case let path as String in paths where path.hasSuffix("Tests.swift") {
      let source = try Project.text("Tests/" + path)
      for match in source.matches(of: /(?:struct|class|enum) ([A-Za-z0-9]+Tests)\b/) {
        suites[String(match.1)] = source
      }
    }
    return suites
  }

  @Test("Every test that is named is there, and tests something")
  func tests() throws {
    let (named, suites) = (try Self.named(), try Self.suites())
    let tests = named.filter { $0.wholeMatch(of: /[A-Za-z0-9]+Tests/) != nil }
    #expect(tests.count > 25)
    for test in tests { #expect(suites[test]?.contains("@Test") == true, "\(test)") }
  }

  @Test("Every folder that is named is there, and make knows every word it is given")
  func places() throws {
    let named = try Self.named()
    for path in named where path.hasPrefix("Tests/") {
      #expect(FileManager.default.fileExists(atPath: Project.folder.appending(path: path).path), "\(path)")
    }
    let targets = try Project.text("Makefile").matches(of: /\n([a-z]+):/).map { String($0.1) }
    let words = named.filter { $0.hasPrefix("make ") }
    #expect(words.count > 4)
    for word in words { #expect(targets.contains(String(word.dropFirst(5))), "\(word)") }
  }

  @Test("Each row of what is not trusted names what holds it")
  func rows() throws {
    let page = try Project.text("docs/SECURITY.md")
    let part = try #require(page.components(separatedBy: "\n## ").first { $0.hasPrefix("Not trusted") })
    let rows = part.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count > 12)
    for row in rows {
      let last = row.split(separator: "|").last ?? ""
      #expect(last.contains(/`(?:[A-Za-z]+Tests|make [a-z]+)`/), "\(row)")
    }
  }
}
