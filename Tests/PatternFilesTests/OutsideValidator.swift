import Foundation
import Testing

/// A validator that is none of Settle's.
enum OutsideValidator {
  static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The texts that it refuses.
  static func refused(_ texts: [String], by schema: URL) throws -> Set<String> {
    let validator = project.appending(path: ".build/validator/bin/check-jsonschema")
    try #require(
      FileManager.default.isExecutableFile(atPath: validator.path),
      "scripts/need-validator makes the validator; make test does it too")
    let folder = FileManager.default.temporaryDirectory.appending(path: "settle-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var byName: [String: String] = [:]
    for (index, text) in texts.enumerated() {
      byName["\(index).json"] = text
      try Data(text.utf8).write(to: folder.appending(path: "\(index).json"))
    }
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = validator
    process.currentDirectoryURL = folder
    process.arguments = ["--schemafile", schema.path, "--output-format", "json"] + byName.keys.sorted()
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let report = try JSONDecoder().decode(Report.self, from: Data(contentsOf: output))
    #expect((report.parse_errors ?? []).isEmpty)
    return Set((report.errors ?? []).compactMap { byName[$0.filename] })
  }

  private struct Report: Decodable {
    struct Entry: Decodable { var filename: String }
    var errors: [Entry]?
    var parse_errors: [Entry]?
  }
}
