/// The help lines that Settle has a record of: those that were read, and no others.
public enum SupportLines {
  /// When all of them were read.
  public static let recorded = CalendarDay(2026, 11, 22)

  /// All records, by region.
  public static let all: [SupportLine] = [
    // United Kingdom
    line(.unitedKingdom, "Emergency services", "999"),
    line(.unitedKingdom, "Samaritans", "116 123, free", hours: dayAndNight, page: "samaritans.org"),
    line(.unitedKingdom, "NHS 111", "111, then option 2", audience: "England", page: "111.nhs.uk"),
    line(
      .unitedKingdom, "Refuge", "0808 2000 247", hours: dayAndNight,
      audience: "domestic abuse", page: "nationaldahelpline.org.uk"),
    line(
      .unitedKingdom, "Lifeline", "0808 808 8000", audience: "Northern Ireland",
      page: "lifelinehelpline.info"),
    // Ireland
    line(.ireland, "Samaritans", "116 123", page: "samaritans.org"),
    // United States
    line(.unitedStates, "Emergency services", "911"),
    line(
      .unitedStates, "988 Lifeline", "988, by call, text or chat; 1 for veterans, 2 for Spanish",
      languages: "English, Spanish", page: "988lifeline.org"),
    line(.unitedStates, "RAINN", "1-800-656-4673", page: "rainn.org"),
    line(
      .unitedStates, "The Hotline", "1-800-799-7233, or text START to 88788",
      audience: "domestic violence", page: "thehotline.org"),
    // Canada
    line(.canada, "988", "988, by call or text", languages: "English, French", page: "988.ca"),
    // New Zealand
    line(.newZealand, "1737", "1737, by call or text", page: "1737.org.nz"),
  ]

  /// The records of a region; all of them without one.
  public static func lines(in region: SupportRegion?) -> [SupportLine] {
    region.map { region in all.filter { $0.region == region } } ?? all
  }

  private static let dayAndNight = "day and night"

  private static func line(
    _ region: SupportRegion, _ name: String, _ contact: String, hours: String? = nil,
    audience: String? = nil, languages: String? = nil, page: String? = nil
  ) -> SupportLine {
    SupportLine(
      region: region, name: name, contact: contact, hours: hours, audience: audience, languages: languages,
      page: page, recorded: recorded)
  }
}
