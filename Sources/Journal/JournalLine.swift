internal import FoundationEssentials

/// One line of the file. All its kinds share one shape; what does not belong to a kind is missing.
struct JournalLine: Codable {
  /// The form of the file, on its first line.
  var version: Int?
  /// Whether sessions are kept from here on.
  var kept: Bool?
  /// How lines are sealed, on the first line.
  var seal: Seal?
  /// An entry, sealed.
  var sealed: String?
  var date: String?
  var exercise: String?
  var minutes: Double?
  var ratings: [JournalRating]?

  enum CodingKeys: String, CodingKey {
    case version = "settle_journal"
    case kept, seal, sealed, date, exercise, minutes, ratings
  }

  /// The form that this version writes and reads.
  static let version = 1

  init() {}

  init(_ entry: JournalEntry) {
    date = entry.date
    exercise = entry.exercise
    minutes = entry.minutes
    ratings = entry.ratings.isEmpty ? nil : entry.ratings
  }

  /// The line that some bytes hold; nil where they hold none.
  init?(_ bytes: some Collection<UInt8>) {
    guard let line = try? JSONDecoder().decode(JournalLine.self, from: Data(bytes)) else { return nil }
    self = line
  }

  /// The entry that it is; nil where it is none, or not a sound one.
  var entry: JournalEntry? {
    guard let date, let exercise, let minutes, minutes.isFinite, (0...100_000).contains(minutes),
      Self.isDate(date), !exercise.isEmpty
    else { return nil }
    let ratings = ratings ?? []
    guard ratings.allSatisfy({ (0...10).contains($0.value) }) else { return nil }
    return JournalEntry(date: date, exercise: exercise, minutes: minutes, ratings: ratings)
  }

  /// Its bytes, without the newline.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Numbers and texts alone: there is nothing in it that cannot be written.
    guard let data = try? encoder.encode(self) else { return [] }
    return Array(data)
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2]
      && parts.allSatisfy { part in part.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
