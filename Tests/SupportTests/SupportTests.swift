import Phrases
import Testing

@testable import Support

@Suite("People to talk to")
struct SupportTests {
  private let day = CalendarDay(2026, 12, 24)
  private let phrases = SupportPhrases()

  @Test("What was read is recorded, and nothing else")
  func records() {
    let lines = SupportLines.all.map { "\($0.region.rawValue) \($0.name): \($0.contact)" }
    #expect(
      lines == [
        "uk Emergency services: 999", "uk Samaritans: 116 123, free", "uk NHS 111: 111, then option 2",
        "uk Refuge: 0808 2000 247", "uk Lifeline: 0808 808 8000", "ireland Samaritans: 116 123",
        "us Emergency services: 911",
        "us 988 Lifeline: 988, by call, text or chat; 1 for veterans, 2 for Spanish",
        "us RAINN: 1-800-656-4673", "us The Hotline: 1-800-799-7233, or text START to 88788",
        "canada 988: 988, by call or text", "new-zealand 1737: 1737, by call or text",
      ])
    #expect(SupportLines.all.allSatisfy { $0.recorded == CalendarDay(2026, 11, 22) && $0.called == nil })
  }

  @Test("A region is named in several ways, and never guessed")
  func regions() {
    for name in ["uk", "UK", "gb", "United Kingdom"] {
      #expect(SupportRegion(named: name) == .unitedKingdom)
    }
    #expect(SupportRegion(named: "NZ") == .newZealand)
    #expect(SupportRegion(named: "au") == nil)
    #expect(SupportRegion(named: "") == nil)
    #expect(SupportLines.lines(in: nil) == SupportLines.all)
    for region in SupportRegion.allCases { #expect(!SupportLines.lines(in: region).isEmpty) }
  }

  @Test("A region's page, whole")
  func page() {
    let text = SupportPage.text(region: .canada, on: day, phrases: phrases)
    #expect(
      text == """
        people to talk to
        Settle is no emergency service. In danger, the local emergency number is the one to call.
        Some calls and messages appear on a phone bill.

        Canada

        988: 988, by call or text
          in: English, French
          page: 988.ca · recorded 2026-11-22, a month ago · not called yet to see

        Anywhere else: the local emergency number, and findahelpline.com.

        """)
  }

  @Test("A region's lines in short")
  func short() {
    #expect(
      SupportPage.short(region: .ireland, on: day, phrases: phrases) == """
        Samaritans: 116 123

        recorded 2026-11-22, a month ago · not called yet to see
        Some calls and messages appear on a phone bill.
        Settle is no emergency service. In danger, the local emergency number is the one to call.
        """)
    let text = SupportPage.short(region: .unitedKingdom, on: day, phrases: phrases)
    #expect(text.hasPrefix("Emergency services: 999\nSamaritans: 116 123, free (day and night)\n"))
  }

  @Test("Without a region all of them are there")
  func all() {
    let text = SupportPage.text(region: nil, on: day, phrases: phrases)
    for line in SupportLines.all { #expect(text.contains("\(line.name): \(line.contact)\n")) }
    for name in ["United Kingdom", "Ireland", "United States", "Canada", "New Zealand"] {
      #expect(text.contains("\n\(name)\n"))
    }
  }

  @Test(
    "The age is told in months, and from six on it is old",
    arguments: [
      (CalendarDay(2026, 11, 22), "less than a month ago ·"), (CalendarDay(2026, 1, 1), "less than a month"),
      (CalendarDay(2027, 5, 21), ", 5 months ago ·"),
      (CalendarDay(2027, 5, 22), ", 6 months ago; this is old"),
      (CalendarDay(2029, 11, 22), ", 36 months ago; this is old, and may have changed ·"),
    ])
  func age(_ day: CalendarDay, _ words: String) {
    #expect(SupportPage.text(region: .newZealand, on: day, phrases: phrases).contains(words))
  }
}
