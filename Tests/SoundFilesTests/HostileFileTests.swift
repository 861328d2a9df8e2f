import Glibc
import Testing

@testable import SoundFiles

@Suite("A file from anywhere is read with care")
struct HostileFileTests {
  private func failure(_ path: String, _ limits: SoundFileLimits = SoundFileLimits()) -> SoundFileFailure? {
    do throws(SoundFileFailure) {
      _ = try SoundFileReader.read(path, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private func store(_ bytes: [UInt8], _ path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    #expect(bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count)
  }

  private func wav(frames: Int, saying claimed: Int? = nil) -> [UInt8] {
    let head = WAVHeader(
      tags: SoundFileTags(title: "", comment: ""), dataBytes: UInt64(6 * (claimed ?? frames)))
    return head.bytes + [UInt8](repeating: 3, count: 6 * frames)
  }

  @Test("What is no sound file is told in the library's words, and what is missing in the system's")
  func nothing() throws {
    try withFolder { folder in
      try store(Array("words, not sound".utf8), "\(folder)/words.wav")
      guard case .library = failure("\(folder)/words.wav") else {
        Issue.record("words were read as sound")
        return
      }
      #expect(failure("\(folder)/none.wav") == .system(ENOENT))
      #expect(failure(folder) == .notAFile)
    }
  }

  @Test("A pipe is not waited for")
  func pipe() throws {
    try withFolder { folder in
      #expect(mkfifo("\(folder)/pipe.wav", 0o600) == 0)
      #expect(failure("\(folder)/pipe.wav") == .notAFile)
    }
  }

  @Test("Too many bytes, too long a sound, no sound at all")
  func limits() throws {
    try withFolder { folder in
      let path = "\(folder)/second.wav"
      try store(wav(frames: 48_000), path)
      #expect(failure(path) == nil)
      #expect(failure(path, SoundFileLimits(bytes: 1000)) == .tooLarge(limit: 1000))
      #expect(failure(path, SoundFileLimits(duration: 999_000_000)) == .tooLong(limit: 999_000_000))
      #expect(failure(path, SoundFileLimits(duration: 1_000_000_000)) == nil)
      #expect(failure(path, SoundFileLimits(channels: 1)) == .unusual(channels: 2, rate: 48_000))
      try store(wav(frames: 0), path)
      #expect(failure(path) == .empty)
    }
  }

  @Test("A head that promises more than there is gives what there is")
  func boast() throws {
    try withFolder { folder in
      let path = "\(folder)/boast.wav"
      try store(wav(frames: 100, saying: 500_000_000), path)
      #expect(try SoundFileReader.read(path).frames == 100)
    }
  }
}
