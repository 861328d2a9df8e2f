internal import Journal
internal import PatternFiles
internal import Phrases
internal import Screen

/// What `journal show` shows, as lines.
struct JournalPages {
  let phrases: JournalPhrases
  let isUnicode: Bool

  /// The plot, then every session with the latest last, then what is to be told.
  func lines(_ contents: JournalContents, isOn: Bool, width: Int) -> [String] {
    var lines: [String] = []
    let plot = JournalPlot(isUnicode: isUnicode)
    let rows = plot.rows(of: contents.entries, width: width)
    if !rows.isEmpty {
      lines += [phrases.ratings, ""] + rows
      lines += ["", phrases.legend(String(plot.first), String(plot.last)), ""]
    }
    let widest = contents.entries.map { VisibleText.of($0.exercise).count }.max() ?? 0
    for entry in contents.entries {
      let name = VisibleText.of(entry.exercise)
      let minutes = phrases.minutes(JournalExport.figures(entry.minutes))
      var line = entry.date + "  " + name + String(repeating: " ", count: widest - name.count + 2)
      line += String(repeating: " ", count: max(8 - minutes.count, 0)) + minutes
      if !entry.ratings.isEmpty {
        line += "  " + entry.ratings.map { String($0.value) }.joined(separator: ", ")
      }
      lines.append(line)
    }
    if contents.entries.isEmpty { lines.append(phrases.empty) }
    if !contents.setAside.isEmpty {
      lines += ["", phrases.setAside(contents.setAside, isTorn: contents.isTorn)]
    }
    if !isOn { lines += ["", phrases.isOff] }
    return lines
  }

  /// Shows lines on the alternate screen in a terminal, else prints them.
  static func show(_ lines: [String]) throws -> Int32 {
    guard StandardStream.outputIsTerminal, !Locale.isDumbTerminal,
      let terminal = try? Terminal.ofStandardOutput()
    else {
      for line in lines { StandardStream.line(VisibleText.of(line)) }
      return 0
    }
    let look = Look.detected(environment: Locale.environment)
    let text = lines.joined(separator: "\n")
    return try TextPage(terminal, look: look, text: text, footer: Shell.phrases.journal.pageKeys).show()
  }
}
