/// The bytes of a WAV file as a speaker gives them: whole numbers of 16 bits, one channel or two, often with a length
/// in their head that was not known yet.
public enum SpokenWave {
  /// The sound as stereo at 48 kHz.
  ///
  /// - Throws: `unusual` for another form, `empty` where there is no sound in it, `libraryMissing`, `library`.
  public static func read(_ bytes: [UInt8]) throws(SoundFileFailure) -> RecordedSound {
    func number(_ place: Int, _ count: Int) -> Int {
      guard place + count <= bytes.count else { return 0 }
      return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    func name(_ place: Int) -> String {
      place + 4 <= bytes.count ? String(decoding: bytes[place..<(place + 4)], as: UTF8.self) : ""
    }
    guard name(0) == "RIFF", name(8) == "WAVE" else { throw .unusual(channels: 0, rate: 0) }
    var place = 12
    var form: (channels: Int, rate: Int)?
    while place + 8 <= bytes.count {
      let (kind, length) = (name(place), number(place + 4, 4))
      place += 8
      if kind == "fmt " {
        let channels = number(place + 2, 2)
        let rate = number(place + 4, 4)
        guard number(place, 2) == 1, number(place + 14, 2) == 16, (1...2).contains(channels),
          (4_000...384_000).contains(rate)
        else { throw .unusual(channels: channels, rate: rate) }
        form = (channels, rate)
      } else if kind == "data", let form {
        // What the head says is not believed where less has come.
        return try sound(of: bytes[place..<min(bytes.count, place + length)], form.channels, form.rate)
      }
      place += length + length % 2
    }
    throw .empty
  }

  private static func sound(
    of bytes: ArraySlice<UInt8>, _ channels: Int, _ rate: Int
  ) throws(SoundFileFailure) -> RecordedSound {
    let frames = bytes.count / (2 * channels)
    var stereo = [Float](repeating: 0, count: 2 * frames)
    for frame in 0..<frames {
      for side in 0..<2 {
        let place = bytes.startIndex + 2 * (frame * channels + (channels == 2 ? side : 0))
        let value = Int16(bitPattern: UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8)
        stereo[2 * frame + side] = Float(value) / 32_768
      }
    }
    if rate != 48_000 { stereo = try Resampler.resample(stereo, from: rate) }
    guard !stereo.isEmpty else { throw .empty }
    return RecordedSound(samples: stereo)
  }
}
