import Foundation
import Journal
import Testing

@Suite("Whose the journal is", .serialized)
struct TrustTests {
  @Test("It is readable by its owner alone, whatever the umask", arguments: [0, 0o022, 0o077] as [mode_t])
  func permissions(mask: mode_t) throws {
    let place = try Place()
    let before = umask(mask)
    defer { umask(before) }
    try place.journal.turnOn()
    #expect(Place.mode(place.folder) == 0o700)
    #expect(Place.mode(place.file) == 0o600)
  }

  @Test("Folders that are missing above it are made for the owner alone")
  func foldersAbove() throws {
    let place = try Place()
    try place.journal.turnOn()
    #expect(Place.mode(place.above.path + "/data") == 0o700)
  }

  @Test("Opened to others since, it is closed to them before anything is read or written")
  func tightened() throws {
    let place = try Place()
    try place.journal.turnOn()
    chmod(place.file, 0o644)
    chmod(place.folder, 0o755)
    #expect(try place.journal.keep(Place.entry("one")))
    #expect(Place.mode(place.file) == 0o600)
    #expect(Place.mode(place.folder) == 0o700)
  }

  @Test(
    "A link in the file's place is refused, and what it points at stays as it is", arguments: [true, false])
  func linkedFile(pointsAtSomething: Bool) throws {
    let place = try Place()
    try place.journal.turnOn()
    let elsewhere = place.above.path + "/elsewhere"
    if pointsAtSomething { try Data("keep me\n".utf8).write(to: URL(filePath: elsewhere)) }
    unlink(place.file)
    symlink(elsewhere, place.file)
    let refused = JournalFailure.untrusted(path: place.file, .isLink)
    #expect(failure { try place.journal.turnOn() } == refused)
    #expect(failure { _ = try place.journal.keep(Place.entry("one")) } == refused)
    #expect(failure { _ = try place.journal.read() } == refused)
    #expect(failure { _ = try place.journal.erase() } == refused)
    let left = try? String(contentsOfFile: elsewhere, encoding: .utf8)
    #expect(left == (pointsAtSomething ? "keep me\n" : nil))
  }

  @Test("A link in the folder's place is refused")
  func linkedFolder() throws {
    let place = try Place()
    try place.journal.turnOn()
    let elsewhere = place.above.path + "/elsewhere"
    rename(place.folder, elsewhere)
    symlink(elsewhere, place.folder)
    let refused = JournalFailure.untrusted(path: place.folder, .isLink)
    #expect(failure { _ = try place.journal.keep(Place.entry("one")) } == refused)
    #expect(failure { try place.journal.turnOn() } == refused)
    #expect(failure { _ = try place.journal.read() } == refused)
  }

  @Test("A second name, a pipe or a folder in the file's place is refused")
  func noPlainFile() throws {
    let place = try Place()
    try place.journal.turnOn()
    let refused = JournalFailure.untrusted(path: place.file, .isNoPlainFile)
    link(place.file, place.above.path + "/second")
    #expect(failure { _ = try place.journal.keep(Place.entry("one")) } == refused)
    unlink(place.file)
    mkfifo(place.file, 0o600)
    #expect(failure { _ = try place.journal.keep(Place.entry("one")) } == refused)
    unlink(place.file)
    mkdir(place.file, 0o700)
    #expect(failure { _ = try place.journal.keep(Place.entry("one")) } == .system(path: place.file, EISDIR))
  }
}
