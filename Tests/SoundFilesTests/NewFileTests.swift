import Glibc
import Testing

@testable import SoundFiles

@Suite("A new file is there whole, or not at all")
struct NewFileTests {
  private func failure(_ body: () throws(SoundFileFailure) -> Void) -> SoundFileFailure? {
    do throws(SoundFileFailure) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  private func put(_ text: String, _ file: NewFile) {
    _ = text.withCString { write(file.descriptor, $0, strlen($0)) }
  }

  private func content(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  @Test("It has its name only when it is kept")
  func kept() throws {
    try withFolder { folder in
      let path = "\(folder)/new"
      let file = try NewFile(path: path, replacing: false)
      put("whole", file)
      #expect(content(path) == nil)
      try file.keep()
      #expect(content(path) == "whole")
    }
  }

  @Test("What is not kept leaves nothing, and what was there stays")
  func dropped() throws {
    try withFolder { folder in
      let path = "\(folder)/old"
      let old = try NewFile(path: path, replacing: false)
      put("old", old)
      try old.keep()
      put("new", try NewFile(path: path, replacing: true))
      #expect(content(path) == "old")
    }
  }

  @Test("A file that came up meanwhile is not written over")
  func meanwhile() throws {
    try withFolder { folder in
      let path = "\(folder)/file"
      let late = try NewFile(path: path, replacing: false)
      let early = try NewFile(path: path, replacing: false)
      put("early", early)
      try early.keep()
      put("late", late)
      #expect(failure { () throws(SoundFileFailure) in try late.keep() } == .exists)
      #expect(content(path) == "early")
    }
  }

  @Test("What a link leads to is replaced, and the link stays; a link to nothing is a name that is taken")
  func link() throws {
    try withFolder { folder in
      let target = "\(folder)/target"
      let file = try NewFile(path: target, replacing: false)
      put("old", file)
      try file.keep()
      #expect(symlink(target, "\(folder)/link") == 0)
      let new = try NewFile(path: "\(folder)/link", replacing: true)
      put("new", new)
      try new.keep()
      #expect(content(target) == "new")
      #expect(content("\(folder)/link") == "new")
      #expect(symlink("/nowhere/at-all", "\(folder)/broken") == 0)
      #expect(
        failure { () throws(SoundFileFailure) in _ = try NewFile(path: "\(folder)/broken", replacing: false) }
          == .exists)
    }
  }

  @Test("A folder is not replaced")
  func folder() throws {
    try withFolder { folder in
      #expect(
        failure { () throws(SoundFileFailure) in _ = try NewFile(path: folder, replacing: true) } == .notAFile
      )
    }
  }
}
