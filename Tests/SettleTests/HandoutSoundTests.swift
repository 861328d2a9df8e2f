import Foundation
import Testing

/// What a page sounds like, beside what Settle itself renders.
@Suite("The sound of a page", .serialized)
struct HandoutSoundTests {
  private static let rate = 48_000

  /// The page's own sound, rendered by the browser without a clock; both channels, from offset 0 of the timeline on.
  private func browserSound(_ pattern: String, seconds: Int, in folder: URL) throws -> [[Float]] {
    let browser = try Browser()
    try browser.prepare(
      """
      window.AudioContext = class extends OfflineAudioContext {
        constructor() { super(2, \(Self.rate * (seconds + 1)), \(Self.rate)); window.offline = this; }
        resume() { return Promise.resolve(); }
        suspend() { return Promise.resolve(); }
        get state() { return "running"; }
      };
      """)
    try browser.open(HandoutPageTests.handout([pattern, "--lead-in", "0"], in: folder))
    let coded = try browser.evaluate(
      """
      (async () => {
        document.getElementById("begin").click();
        while (document.body.dataset.state !== "running") await new Promise((done) => setTimeout(done, 20));
        const sound = await offline.startRendering();
        const from = Math.round(settle.zero / 1e9 * \(Self.rate));
        return [0, 1].map((channel) => {
          const bytes = new Uint8Array(sound.getChannelData(channel).slice(from, from + \(Self.rate * seconds)).buffer);
          let text = "";
          for (let place = 0; place < bytes.length; place += 8192) text += String.fromCharCode(...bytes.subarray(place, place + 8192));
          return btoa(text);
        });
      })()
      """, within: 120)
    #expect(browser.complaints == [])
    return (coded as? [String] ?? []).map { text in
      let data = Data(base64Encoded: text) ?? Data()
      return data.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    }
  }

  private func settleSound(_ pattern: String, in folder: URL) throws -> [[Float]] {
    let file = folder.appending(path: "own.wav")
    let outcome = try HandoutPageTests.settle(
      ["render", pattern, "--no-voice", "-o", file.path, "--force"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    let bytes = try Data(contentsOf: file)
    let data = try #require(bytes.range(of: Data("data".utf8)))
    // 24 bits, two channels; as quick as tests without optimisation can be.
    return bytes.withUnsafeBytes { raw in
      let count = (raw.count - data.upperBound - 4) / 6
      return [0, 1].map { channel in
        [Float](unsafeUninitializedCapacity: count) { samples, filled in
          var place = data.upperBound + 4 + 3 * channel
          for frame in 0..<count {
            let high = Int32(Int8(bitPattern: raw[place + 2])) << 16
            samples[frame] = Float(high | Int32(raw[place + 1]) << 8 | Int32(raw[place])) / 8_388_608
            place += 6
          }
          filled = count
        }
      }
    }
  }

  private func pattern(_ sound: String, _ steps: String, in folder: URL) throws -> String {
    let file = folder.appending(path: "pattern.json")
    try Data(
      #"{ "format": 1, "id": "heard", "name": "Heard", "sound": { \#(sound) }, "steps": [ \#(steps) ] }"#.utf8
    ).write(to: file)
    return file.path
  }

  @Test(
    "What is struck is the same, sample by sample",
    arguments: HandoutPageTests.isThorough ? ["bowl", "chime", "wood"] : ["bowl"])
  func struck(_ family: String) throws {
    try Running.withTemporaryFolder { folder in
      let pattern = try pattern(
        #""breath": "none", "cues": "\#(family)""#,
        #"{ "rest": 1 }, { "breathe": [ {"in": 2.5013}, {"hold": 1}, {"out": 2}, {"hold": 1} ], "times": 1 }, { "notice": 1, "of": "things", "each": "2 s" }"#,
        in: folder)
      let seconds = 12
      let (page, own) = (
        try browserSound(pattern, seconds: seconds, in: folder), try settleSound(pattern, in: folder)
      )
      for channel in 0..<2 {
        try #require(page[channel].count == seconds * Self.rate)
        var (highest, off) = (Float(0), Float(0))
        page[channel].withUnsafeBufferPointer { one in
          own[channel].withUnsafeBufferPointer { other in
            for frame in Self.rate..<min(one.count, other.count) {
              highest = max(highest, abs(other[frame]))
              off = max(off, abs(other[frame] - one[frame]))
            }
          }
        }
        print("\(family), channel \(channel): peak \(highest), most off \(off)")
        #expect(highest > 0.01)
        // What is left is 56 dB below and more: the rounding of single precision.
        #expect(off < highest / 250)
      }
    }
  }

  @Test("The swell follows the breath as Settle's own does")
  func swell() throws {
    try Running.withTemporaryFolder { folder in
      let pattern = try pattern(
        #""breath": "swell", "cues": "none""#,
        #"{ "rest": 1 }, { "breathe": [ {"in": 4}, {"hold": 2}, {"out": 5}, {"hold": 2} ], "times": 1 }, { "bilateral": { "passes": 2, "per_minute": 25 } }"#,
        in: folder)
      let seconds = 18
      let (page, own) = (
        try browserSound(pattern, seconds: seconds, in: folder), try settleSound(pattern, in: folder)
      )
      var most = 0.0
      for channel in 0..<2 {
        // Two tenths of a second at a time, once the first swell is open.
        for window in 12..<(seconds * 5) {
          let frames = window * Self.rate / 5..<(window + 1) * Self.rate / 5
          let (one, other) = (level(page[channel][frames]), level(own[channel][frames]))
          if other < -50 { continue }
          most = max(most, abs(one - other))
          #expect(
            abs(one - other) < 1.5, "channel \(channel), \(Double(window) / 5) s: \(one) and \(other) dB")
        }
      }
      print("swell and side tone: level at most \(most) dB off in 200 ms")
    }
  }

  @Test("The author's own voice and sounds are heard when their words and phases come; words have time")
  func ownSounds() throws {
    try Running.withTemporaryFolder { folder in
      try tone(440, seconds: 3).write(to: folder.appending(path: "voice.wav"))
      try tone(880, seconds: 1).write(to: folder.appending(path: "in.wav"))
      // Two words are read in 2 s; the voice takes 3, and 0.3 and the pause of 1 follow it.
      let pattern = try pattern(
        #""breath": "none", "cues": { "in": "in.wav" }"#,
        #"{ "rest": 1 }, { "say": "Hello there.", "recording": "voice.wav" }, { "breathe": "4-4", "times": 1 }"#,
        in: folder)
      let page = try browserSound(pattern, seconds: 9, in: folder)
      func level(_ from: Double, _ to: Double) -> Double {
        self.level(page[0][Int(from * Double(Self.rate))..<Int(to * Double(Self.rate))])
      }
      #expect(level(0, 0.99) < -80)
      // Even all along, softer than the file is, and not too soft to be heard.
      #expect(abs(level(1.1, 2) - level(3, 3.9)) < 0.1)
      #expect((-40 ... -26).contains(level(1.1, 3.9)), "\(level(1.1, 3.9)) dB")
      #expect(level(4.1, 5.29) < -80)
      #expect(level(5.5, 6.2) > -40)
      #expect(level(6.4, 8.9) < -80)
    }
  }

  /// A tone of a tenth of full scale, as a sound file.
  private func tone(_ pitch: Double, seconds: Int) -> Data {
    let count = seconds * Self.rate
    var data = Data("RIFF".utf8)
    func add(_ value: Int, _ bytes: Int) {
      for byte in 0..<bytes { data.append(UInt8(value >> (8 * byte) & 255)) }
    }
    add(36 + 2 * count, 4)
    data.append(Data("WAVEfmt ".utf8))
    for (value, bytes) in [(16, 4), (1, 2), (1, 2), (Self.rate, 4), (2 * Self.rate, 4), (2, 2), (16, 2)] {
      add(value, bytes)
    }
    data.append(Data("data".utf8))
    add(2 * count, 4)
    for frame in 0..<count {
      let phase = 2 * Double.pi * pitch * Double(frame) / Double(Self.rate)
      add(Int((3_276.7 * sin(phase)).rounded()) & 0xFFFF, 2)
    }
    return data
  }

  private func level(_ samples: ArraySlice<Float>) -> Double {
    let power = samples.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(max(samples.count, 1))
    return 10 * log10(max(power, 1e-12))
  }
}
