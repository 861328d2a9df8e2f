internal import Rhythm

/// The author's own sounds on a page: their files as they are, and how far each is turned down.
public struct HandoutSounds: Sendable {
  /// So many bytes of sound a page takes at most: 24 MiB.
  public static let most = 24 << 20

  private var files: [(bytes: [UInt8], gain: Double)] = []
  private var places: [String: Int] = [:]
  private var cues: [(phase: String, place: Int)] = []
  private var ambience: Int?
  private var bytes = 0

  /// No sounds.
  public init() {}

  /// How many files there are.
  public var count: Int { files.count }

  /// Adds a file, once.
  ///
  /// - Parameters:
  ///   - path: by which it is found again.
  ///   - gain: what its samples are multiplied with, 0…1.
  /// - Returns: false where a page would be too large with it, so that it was not added.
  public mutating func add(_ path: String, bytes: [UInt8], gain: Double) -> Bool {
    if places[path] != nil { return true }
    guard self.bytes + bytes.count <= Self.most else { return false }
    self.bytes += bytes.count
    places[path] = files.count
    files.append((bytes, min(max(gain, 0), 1)))
    return true
  }

  /// Whether a file was added.
  public func has(_ path: String) -> Bool { places[path] != nil }

  /// A file is heard at the beginning of a phase: `inhale`, `hold` or `exhale`.
  public mutating func setCue(_ phase: String, to path: String) {
    if let place = places[path] { cues.append((phase, place)) }
  }

  /// A file is heard all the while, over and over.
  public mutating func setAmbience(to path: String) { ambience = places[path] }

  /// Where a recording stands among the files; nil where there is none.
  func place(of spoken: Spoken?) -> Int? { place(of: spoken?.file) }

  func place(of path: String?) -> Int? { path.flatMap { places[$0] } }

  /// What the player reads; nil where there are none.
  var json: String? {
    guard !files.isEmpty else { return nil }
    let sounds = files.map { "{\"gain\":\($0.gain),\"file\":\"\(Self.base64($0.bytes))\"}" }
    let cues = self.cues.map { "\"\($0.phase)\":\($0.place)" }.joined(separator: ",")
    let loop = ambience.map { ",\"ambience\":\($0)" } ?? ""
    return "{\"files\":[\(sounds.joined(separator: ",\n"))],\"cues\":{\(cues)}\(loop)}"
  }

  /// Bytes in the letters of RFC 4648.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        result.append(index > group.count ? UInt8(ascii: "=") : letters[value >> (18 - 6 * index) & 63])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
