/// The lines of a journal's file, told apart; what is sealed stays so.
struct JournalScan {
  /// A line that holds an entry, and its number from 1.
  struct Kept {
    var number: Int
    var line: JournalLine
  }

  /// Whether the first line of a journal is there.
  var isJournal = false
  /// Whether it is of a later form.
  var isLater = false
  var isOn = false
  var seal: Seal?
  var kept: [Kept] = []
  var setAside: [Int] = []
  /// Whether the last line has no end.
  var lacksEnd = false
  /// Whether what stands there is not whole.
  var isTorn = false

  init(_ bytes: [UInt8]) {
    let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lacksEnd = rows.last.map { !$0.isEmpty } ?? false
    for (index, row) in rows.enumerated() where !row.isEmpty {
      guard let line = JournalLine(row), take(line, number: index + 1) else {
        setAside.append(index + 1)
        isTorn = lacksEnd && index == rows.count - 1
        continue
      }
    }
  }

  private mutating func take(_ line: JournalLine, number: Int) -> Bool {
    if let version = line.version {
      if version > JournalLine.version { isLater = true }
      // After a crash while it was made, a whole first line may follow a torn one; a second one changes nothing.
      if !isJournal { seal = line.seal }
      isJournal = true
    }
    if let on = line.kept {
      isOn = on
      return true
    }
    guard line.version == nil else { return true }
    guard line.sealed != nil || line.entry != nil else { return false }
    kept.append(Kept(number: number, line: line))
    return true
  }

  var state: JournalState {
    JournalState(exists: isJournal, isOn: isJournal && isOn, isSealed: seal != nil)
  }
}
