import Foundation
import Testing

@testable import Journal

/// A folder for the length of a test, and the journal in it.
final class Place {
  let above: URL
  var folder: String { above.path + "/data/settle" }
  var file: String { folder + "/" + Journal.fileName }
  var journal: Journal { Journal(folder: folder, cost: .least) }

  init() throws {
    above = FileManager.default.temporaryDirectory.appending(path: "settle-journal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: above) }

  /// What stands in the file.
  var text: String {
    get throws { try String(contentsOfFile: file, encoding: .utf8) }
  }

  func write(_ bytes: some Sequence<UInt8>) throws {
    try Data(bytes).write(to: URL(filePath: file))
  }

  /// The permissions of a path, the links of which are not followed.
  static func mode(_ path: String) -> mode_t? {
    var facts = stat()
    return lstat(path, &facts) == 0 ? facts.st_mode & 0o7777 : nil
  }

  static func entry(_ name: String, ratings: [Int] = []) -> JournalEntry {
    JournalEntry(
      date: "2026-11-23", exercise: name, minutes: 5.04,
      ratings: ratings.map { JournalRating(what: "distress", value: $0) })
  }
}

extension Passphrase {
  init(_ text: String) {
    var bytes = Array(text.utf8)
    self.init(wiping: &bytes)
  }
}

/// What a body throws, as a failure of the journal.
func failure(_ body: () throws -> Void) -> JournalFailure? {
  do { try body() } catch { return error as? JournalFailure }
  return nil
}
