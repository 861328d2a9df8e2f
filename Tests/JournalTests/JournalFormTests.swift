import Journal
import Testing

@Suite("How the journal is shown and handed out")
struct JournalFormTests {
  private func entry(_ name: String, _ ratings: Int...) -> JournalEntry {
    Place.entry(name, ratings: ratings)
  }

  @Test("The plot: a column for each rated session, first and last rating")
  func plot() {
    let entries = [entry("a", 8, 6, 3), entry("b"), entry("c", 5), entry("d", 2, 10), entry("e", 0, 0)]
    let rows = JournalPlot(isUnicode: false).rows(of: entries, width: 40)
    #expect(
      rows == [
        "10 |     *",
        "   |",
        "   | o",
        "   |",
        "   |",
        " 5 |   *",
        "   |",
        "   | *",
        "   |     o",
        "   |",
        " 0 |       *",
      ])
  }

  @Test("Only the latest sessions that fit are drawn; without ratings nothing is")
  func narrow() {
    let entries = (0...10).map { entry("a", $0) }
    let rows = JournalPlot(isUnicode: true).rows(of: entries, width: 9)
    #expect(rows[0] == "10 │   ●")
    #expect(rows[1] == "   │ ●")
    #expect(rows[2...].allSatisfy { !$0.contains("●") })
    #expect(JournalPlot(isUnicode: true).rows(of: [entry("a")], width: 40) == [])
  }

  @Test("As CSV: quoted where it must be, and never a formula")
  func csv() {
    let entries = [
      entry("box", 7, 4), entry("=1+1"), entry("a \"b\", c"),
      JournalEntry(date: "2026-11-24", exercise: "box", minutes: 4.26),
    ]
    #expect(
      JournalExport.csv.text(of: entries)
        == "date,exercise,minutes,ratings\r\n2026-11-23,box,5,distress 7; distress 4\r\n2026-11-23,'=1+1,5,\r\n"
        + "2026-11-23,\"a \"\"b\"\", c\",5,\r\n2026-11-24,box,4.3,\r\n")
  }

  @Test("As JSON: an array of what is in the file")
  func json() {
    #expect(JournalExport.json.text(of: []) == "[]\n")
    #expect(
      JournalExport.json.text(of: [entry("box", 7), entry("a/\"b\"")]) == """
        [
          {"date":"2026-11-23","exercise":"box","minutes":5,"ratings":[{"value":7,"what":"distress"}]},
          {"date":"2026-11-23","exercise":"a/\\"b\\"","minutes":5}
        ]

        """)
  }
}
