import Foundation
import Testing

/// How a sound file comes into being, or does not.
@Suite("A rendered file is whole, or not there")
struct RenderedFileTests {
  private func render(_ arguments: [String]) throws -> Running.Outcome {
    try Running.run(
      Running.settle, ["render", "--no-voice"] + arguments, within: 60,
      environment: ["XDG_CONFIG_HOME": "/nonexistent", "LC_ALL": "C.UTF-8"])
  }

  /// A short pattern, and a folder for what is rendered of it.
  private func short<Result>(_ body: (_ pattern: String, _ folder: URL) throws -> Result) throws -> Result {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "short.json")
      try Data(
        """
        { "format": 1, "id": "short", "name": "Short", "sound": { "cues": "none", "breath": "none" },
          "steps": [ { "rest": 0.5 } ] }
        """.utf8
      ).write(to: file)
      let output = folder.appending(path: "output")
      try FileManager.default.createDirectory(at: output, withIntermediateDirectories: false)
      return try body(file.path, output)
    }
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(
    "Each format is written and begins as it should",
    arguments: [
      ("wav", "RIFF"), ("flac", "fLaC"), ("ogg", "OggS"), ("mp3", ""),
    ])
  func formats(_ ending: String, beginning: String) throws {
    try short { pattern, folder in
      let file = folder.appending(path: "breath.\(ending)")
      let outcome = try render([pattern, "-o", file.path])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.isEmpty, "nothing is said where there is no terminal")
      let bytes = try Data(contentsOf: file)
      #expect(bytes.count > 10_000)
      #expect(bytes.starts(with: Data(beginning.utf8)))
      #expect(bytes.range(of: Data("Settle pattern: short".utf8)) != nil, "the comment names the pattern")
      #expect(try names(in: folder) == ["breath.\(ending)"])
    }
  }

  @Test("A file that is there is left as it is, but for --force")
  func exists() throws {
    try short { pattern, folder in
      let file = folder.appending(path: "mine.wav")
      try Data("mine".utf8).write(to: file)
      let refused = try render([pattern, "-o", file.path])
      #expect(refused.status == 1)
      #expect(
        refused.errors == "\(file.path) is there already, and was left as it is. --force replaces it.\n")
      #expect(try Data(contentsOf: file) == Data("mine".utf8))
      let forced = try render([pattern, "-o", file.path, "--force"])
      #expect(forced.status == 0, "\(forced.errors)")
      #expect(try Data(contentsOf: file).starts(with: Data("RIFF".utf8)))
      #expect(try names(in: folder) == ["mine.wav"])
    }
  }

  @Test("From 4 GiB on it is RF64, whose lengths add up, and silence takes no room on the disk")
  func long() throws {
    try Running.withTemporaryFolder { folder in
      let pattern = folder.appending(path: "long.json")
      try Data(
        """
        { "format": 1, "id": "long", "name": "Long", "sound": { "breath": "none", "cues": "none" },
          "steps": [ { "breathe": [ { "in": 4 }, { "out": 6 } ], "times": 1492 } ] }
        """.utf8
      ).write(to: pattern)
      let file = folder.appending(path: "long.wav")
      let outcome = try render([pattern.path, "-o", file.path])
      try #require(outcome.status == 0, "\(outcome.errors)")
      let reading = try FileHandle(forReadingFrom: file)
      let head = [UInt8](try #require(try reading.read(upToCount: 48)))
      func number(_ place: Int, _ count: Int) -> UInt64 {
        (0..<count).reduce(0) { $0 | UInt64(head[place + $1]) << (8 * UInt64($1)) }
      }
      let length = try reading.seekToEnd()
      #expect(String(decoding: head[..<4], as: UTF8.self) == "RF64")
      #expect(String(decoding: head[12..<16], as: UTF8.self) == "ds64")
      #expect(number(4, 4) == 0xFFFF_FFFF)
      #expect(number(20, 8) == length - 8)
      // Four hours, eight minutes and forty seconds, and the last sound.
      let frames = UInt64((14_920 + 8.7) * 48_000)
      #expect(number(28, 8) == frames * 6 && frames * 6 > 1 << 32)
      #expect(number(36, 8) == frames)
      var status = stat()
      #expect(stat(file.path, &status) == 0)
      #expect(status.st_blocks * 512 < 64 << 20)
    }
  }

  @Test(
    "What cannot be written is told in words",
    arguments: [
      ("breath.xyz", "The name of a sound file ends in .wav, .flac, .ogg or .mp3; this is breath.xyz."),
      ("breath", "The name of a sound file ends in .wav, .flac, .ogg or .mp3; this is breath."),
      ("/nowhere/breath.wav", "/nowhere/breath.wav cannot be written: No such file or directory."),
    ])
  func refused(_ path: String, words: String) throws {
    let outcome = try render(["4-4", "-o", path])
    #expect(outcome.status == 1)
    #expect(outcome.errors == words + "\n")
  }

  @Test("A pattern that is not played is not rendered either")
  func unsafe() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "fast.wav")
      let outcome = try render(["0.5-0.5", "-o", file.path])
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("Not played as written."))
      #expect(try names(in: folder) == [])
    }
  }

  @Test("Stopped from outside, it leaves no half file", arguments: [SIGINT, SIGTERM])
  func stopped(_ signal: Int32) throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "long.wav")
      let child = try Child(
        Running.settle.path, ["render", "4-4", "--minutes", "600", "-o", file.path],
        environment: ["XDG_CONFIG_HOME": "/nonexistent"])
      #expect(child.status(within: 0.5) == nil, "it was done before it could be stopped")
      child.signal(signal)
      #expect(child.status(within: 5) == 128 + signal)
      #expect(try names(in: folder) == [])
    }
  }

  @Test("Where there is no more room it says so, and leaves no half file", arguments: ["wav", "flac", "ogg"])
  func full(_ ending: String) throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "long.\(ending)")
      // The shell's limit of a file's length stands in for a full disk.
      let outcome = try Running.run(
        URL(filePath: "/bin/bash"),
        ["-c", #"ulimit -f 40; exec "$@""#, "bash", Running.settle.path, "render", "4-4", "-o", file.path],
        within: 60)
      #expect(outcome.status == 1)
      #expect(outcome.errors == "\(file.path) cannot be written: File too large.\n")
      #expect(try names(in: folder) == [])
    }
  }
}
