import Foundation
import Testing

@Suite("Installing below a folder of one's own")
struct InstallTests {
  @Test("It is all there, and all gone again but for the journal beside it", .timeLimit(.minutes(1)))
  func installs() throws {
    try Running.withTemporaryFolder { folder in
      func install(_ more: String...) throws {
        let outcome = try Running.run(
          Running.project.appending(path: "scripts/install"), more, within: 30,
          environment: [
            "PREFIX": folder.path, "SETTLE_BUILT": "yes", "SETTLE_BINARY": Running.settle.path,
          ])
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
      func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
      }
      try install()
      let parts = [
        "bin/settle", "share/man/man1/settle.1.gz", "share/man/man5/settle-pattern.5.gz",
        "share/settle/patterns/breathing/box.json", "share/settle/pattern.schema.json",
        "share/applications/settle-now.desktop", "share/doc/settle/README.md",
      ]
      for part in parts { #expect(has(part), "\(part)") }
      // Where data of one's own lies: an installation below ~/.local shares its folder.
      let journal = folder.appending(path: "share/settle/journal.jsonl")
      try Data("kept\n".utf8).write(to: journal)
      try install("--uninstall")
      for part in parts { #expect(!has(part), "\(part)") }
      #expect(try Data(contentsOf: journal) == Data("kept\n".utf8))
      try FileManager.default.removeItem(at: journal)
      try install("--uninstall")
      #expect(!has("share/settle"))
    }
  }
}
