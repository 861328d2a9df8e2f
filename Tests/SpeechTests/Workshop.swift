import Foundation

@testable import Speech

/// A folder with scripted programs that stand in for speakers.
final class Workshop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "settle-speech-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.wave(seconds: 0.5)).write(to: folder.appending(path: "word.wav"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A WAV file of a tone, one channel at 8 kHz.
  static func wave(seconds: Double) -> [UInt8] {
    let samples = (0..<Int(seconds * 8000)).flatMap { index -> [UInt8] in
      let value = Int16(8000 * sin(Double(index) * 0.3))
      return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    return Array("RIFF".utf8) + number(36 + samples.count) + Array("WAVEfmt ".utf8) + number(16) + [
      1, 0, 1, 0,
    ]
      + number(8000) + number(16_000) + [2, 0, 16, 0] + Array("data".utf8) + number(samples.count) + samples
  }

  /// A program that runs a script of bash in this folder.
  func program(_ script: String, _ manner: SpeakerProgram.Manner, language: String? = nil) throws
    -> SpeakerProgram
  {
    let file = folder.appending(path: "program-\(UUID().uuidString)")
    try Data("cd \"\(folder.path)\" || exit\n\(script)\n".utf8).write(to: file)
    // Not started itself: a file that was written just now may still be open in whoever is being started beside it.
    return SpeakerProgram(
      name: "fake", path: "/bin/bash", arguments: [file.path, "--usual"],
      languageFlag: manner == .once ? "-v" : nil, language: language, manner: manner)
  }

  func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
}

extension Utterance {
  /// How many bytes a WAV file has; nil where it is none.
  var bytes: Int? {
    if case .wave(let bytes) = self { bytes.count } else { nil }
  }
}
