import SoundFiles

/// What the readers of sound promise of all bytes.
enum SoundPromises {
  private static let file = BytesAsFile()
  /// Shorter than what people get, so that a lie about a length costs the fuzzer little.
  private static let limits = SoundFileLimits(bytes: 1 << 20, duration: 500_000_000)

  /// A file that somebody recorded, or says so.
  static func hold(forFile bytes: [UInt8]) throws(BrokenPromise) {
    let path = try file.path(of: bytes)
    guard
      let sound = try read({ () throws(SoundFileFailure) in try SoundFileReader.read(path, limits: limits) })
    else { return }
    try hold(for: sound)
    // Rounded up once to a frame of the file, once to one of ours.
    try promise(sound.duration <= limits.duration + 300_000, "lasts \(sound.duration) ns")
  }

  /// What a speaker wrote.
  static func hold(forSpoken bytes: [UInt8]) throws(BrokenPromise) {
    if let sound = try read({ () throws(SoundFileFailure) in try SpokenWave.read(bytes) }) {
      try hold(for: sound)
    }
  }

  private static func read(
    _ body: () throws(SoundFileFailure) -> RecordedSound
  ) throws(BrokenPromise) -> RecordedSound? {
    do throws(SoundFileFailure) {
      return try body()
    } catch {
      if case .libraryMissing(let name) = error { throw BrokenPromise(description: "\(name) is missing") }
      return nil
    }
  }

  private static func hold(for sound: RecordedSound) throws(BrokenPromise) {
    try promise(sound.frames > 0 && sound.samples.count == 2 * sound.frames, "half a frame, or none")
    try promise(sound.samples.allSatisfy { (-1...1).contains($0) }, "beyond full scale")
    try promise((0...1).contains(sound.peak), "a peak of \(sound.peak)")
    try promise((0..<sound.frames).contains(sound.onset), "begins at frame \(sound.onset)")
    // As if it went on rising evenly, up to ten times as long as what is there.
    try promise((0...10 * sound.duration).contains(sound.rise), "rises for \(sound.rise) ns")
    guard let words = Take.trimmed(sound.samples) else { return }
    try promise((1...sound.frames).contains(words.frames), "\(words.frames) of \(sound.frames) frames")
    try promise(words.samples.allSatisfy { (-1...1).contains($0) }, "cut beyond full scale")
  }
}
