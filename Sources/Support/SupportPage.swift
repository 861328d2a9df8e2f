public import Phrases

/// The help lines as a page of text.
public enum SupportPage {
  /// The page, for a region or for all of them, as it reads on a day.
  public static func text(
    region: SupportRegion?, on day: CalendarDay, phrases: SupportPhrases
  ) -> String {
    var parts = [[phrases.title, phrases.notEmergency, phrases.bill].joined(separator: "\n")]
    for shown in SupportRegion.allCases where region == nil || region == shown {
      parts.append(phrases.region(shown.rawValue))
      parts += SupportLines.lines(in: shown).map { text(of: $0, on: day, phrases) }
    }
    parts.append(phrases.elsewhere)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The lines of a region in short, for a screen on which something else goes on.
  public static func short(region: SupportRegion, on day: CalendarDay, phrases: SupportPhrases) -> String {
    let lines = SupportLines.lines(in: region)
    let contacts = lines.map { line in
      let more = [line.hours, line.audience].compactMap { $0 }
      return "\(line.name): \(line.contact)" + (more.isEmpty ? "" : " (\(more.joined(separator: ", ")))")
    }
    let oldest = lines.map(\.recorded).min() ?? day
    let age = phrases.recorded(
      oldest.description, months: oldest.months(until: day), isOld: lines.contains { $0.isOld(on: day) })
    return (contacts + ["", "\(age) · \(phrases.called(nil))", phrases.bill, phrases.notEmergency])
      .joined(separator: "\n")
  }

  private static func text(of line: SupportLine, on day: CalendarDay, _ phrases: SupportPhrases) -> String {
    let details = [
      line.hours.map(phrases.hours), line.audience.map(phrases.audience),
      line.languages.map(phrases.languages),
    ].compactMap { $0 }
    let recorded = phrases.recorded(
      line.recorded.description, months: line.recorded.months(until: day), isOld: line.isOld(on: day))
    let source = [phrases.page(line.page), recorded, phrases.called(line.called?.description)]
    return
      (["\(line.name): \(line.contact)"]
      + (details.isEmpty ? [] : ["  " + details.joined(separator: " · ")])
      + ["  " + source.joined(separator: " · ")]).joined(separator: "\n")
  }
}
