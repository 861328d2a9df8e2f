@testable import Journal

/// What the journal promises of all bytes that may stand in its file.
enum JournalPromises {
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    let scan = JournalScan(bytes)
    let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    let numbers = scan.kept.map(\.number) + scan.setAside
    try promise(Set(numbers).count == numbers.count, "a line is told twice")
    try promise(numbers.allSatisfy { (1...rows).contains($0) }, "a line that is not there")
    let entries = scan.kept.compactMap(\.line.entry)
    for entry in entries {
      try promise(entry.ratings.allSatisfy { (0...10).contains($0.value) }, "a rating outside 0…10")
      try promise(entry.minutes.isFinite && entry.minutes >= 0, "minutes: \(entry.minutes)")
      let line = JournalLine(entry).bytes
      try promise(!line.contains(0x0A) && !line.isEmpty, "an entry in two lines")
      try promise(JournalLine(line)?.entry == entry, "kept otherwise than given: \(entry)")
      // What is kept next stands in a line of its own, whatever is there.
      let more = JournalScan(bytes + (scan.lacksEnd ? [0x0A] : []) + line + [0x0A])
      try promise(more.kept.count == scan.kept.count + 1, "what was added is not found")
    }
    for form in JournalExport.allCases { _ = form.text(of: entries) }
    _ = JournalPlot(isUnicode: true).rows(of: entries, width: 80)
  }
}
