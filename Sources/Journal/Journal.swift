internal import Glibc

/// The opt-in journal: one file of lines that only ever grows, readable by its owner alone.
///
/// Nothing is made before ``turnOn(passphrase:)``. Each line is written whole, in one write under a lock, and is on the
/// disk before it counts as kept; so two sessions at once lose nothing, and a crash costs at most the line that was
/// being written. What is not whole is told and left where it is.
///
/// Thread-safe: yes; also between processes. Realtime-safe: no.
public struct Journal: Sendable {
  /// The name of its file.
  public static let fileName = "journal.jsonl"

  /// The folder that holds it.
  public let folder: String
  private let cost: SealCost

  /// The journal in a folder, which need not exist.
  ///
  /// - Parameter cost: how much work a guess at a new passphrase takes.
  public init(folder: String, cost: SealCost = .usual) {
    self.folder = folder
    self.cost = cost
  }

  /// The path of its file.
  public var path: String { folder + "/" + Self.fileName }

  /// The folder of what Settle keeps: `$XDG_DATA_HOME/settle`, by default below `~/.local/share`; nil without a home.
  public static var usualFolder: String? {
    func path(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    return path("XDG_DATA_HOME").map { $0 + "/settle" } ?? path("HOME").map { $0 + "/.local/share/settle" }
  }

  /// Whether there is one, and whether sessions are kept.
  public func state() throws(JournalFailure) -> JournalState {
    guard let folder = try PrivateFolder.open(folder, creating: false),
      let file = try LockedFile.open(Self.fileName, in: folder, creating: false)
    else { return JournalState() }
    return try scan(file.read()).state
  }

  /// Keeps sessions from now on; makes the journal where there is none.
  ///
  /// - Parameter passphrase: what a new journal is sealed with. One that is there keeps the passphrase it has, or none:
  ///   throws `wrongPassphrase` or `isOpenAlready` where this is another one.
  public func turnOn(passphrase: consuming Passphrase? = nil) throws(JournalFailure) {
    guard let folder = try PrivateFolder.open(folder, creating: true),
      let file = try LockedFile.open(Self.fileName, in: folder, creating: true)
    else { throw .absent }
    let bytes = try file.read()
    let scan = try scan(bytes)
    var line = JournalLine()
    line.kept = true
    if !scan.isJournal {
      guard scan.kept.isEmpty else { throw .unknownForm(path: path) }
      line.version = JournalLine.version
      if let passphrase { line.seal = try Seal(passphrase, cost: cost) }
    } else if let passphrase {
      guard let seal = scan.seal else { throw .isOpenAlready }
      _ = try seal.keys(passphrase)
    }
    if !scan.state.isOn { try add(line, to: file, after: bytes.count, lacksEnd: scan.lacksEnd) }
    try folder.synchronise()
  }

  /// Keeps no sessions from now on; what was kept stays.
  public func turnOff() throws(JournalFailure) {
    var line = JournalLine()
    line.kept = false
    _ = try add(ifOn: { _ throws(JournalFailure) in line })
  }

  /// Keeps a session, if the journal is on; whether it did. When it returns true, the line is on the disk.
  public func keep(_ entry: JournalEntry) throws(JournalFailure) -> Bool {
    try add(ifOn: { seal throws(JournalFailure) in
      let open = JournalLine(entry)
      guard let seal else { return open }
      var line = JournalLine()
      line.sealed = try seal.sealed(open.bytes)
      return line
    })
  }

  /// What was kept.
  ///
  /// Throws `absent`, and for a sealed one `needsPassphrase` or `wrongPassphrase`.
  public func read(passphrase: consuming Passphrase? = nil) throws(JournalFailure) -> JournalContents {
    guard let folder = try PrivateFolder.open(folder, creating: false) else { throw .absent }
    var bytes: [UInt8] = []
    do {
      // Let go before the passphrase is worked on, which takes a while.
      guard let file = try LockedFile.open(Self.fileName, in: folder, creating: false) else { throw .absent }
      bytes = try file.read()
    }
    let scan = try scan(bytes)
    guard scan.isJournal || !scan.kept.isEmpty || !scan.setAside.isEmpty else { throw .absent }
    var contents = JournalContents(setAside: scan.setAside, isTorn: scan.isTorn)
    guard let seal = scan.seal else {
      for kept in scan.kept {
        if let entry = kept.line.entry {
          contents.entries.append(entry)
        } else {
          contents.setAside.append(kept.number)
        }
      }
      contents.setAside.sort()
      return contents
    }
    guard let passphrase else { throw .needsPassphrase }
    let keys = try seal.keys(passphrase)
    for kept in scan.kept {
      if let text = kept.line.sealed, let line = keys.opened(text), let entry = JournalLine(line)?.entry {
        contents.entries.append(entry)
      } else {
        contents.setAside.append(kept.number)
      }
    }
    contents.setAside.sort()
    return contents
  }

  /// Removes it, and its folder where nothing else is in it; whether there was one.
  public func erase() throws(JournalFailure) -> Bool {
    guard let parent = try PrivateFolder.open(folder, creating: false),
      let file = try LockedFile.open(Self.fileName, in: parent, creating: false)
    else { return false }
    guard unlinkat(parent.descriptor, Self.fileName, 0) == 0 else { throw .system(path: path, errno) }
    _ = consume file
    try parent.synchronise()
    rmdir(folder)
    return true
  }

  // MARK: Lines

  private func scan(_ bytes: [UInt8]) throws(JournalFailure) -> JournalScan {
    let scan = JournalScan(bytes)
    guard !scan.isLater else { throw .unknownForm(path: path) }
    return scan
  }

  private func add(
    ifOn line: (Seal?) throws(JournalFailure) -> JournalLine
  ) throws(JournalFailure) -> Bool {
    guard let folder = try PrivateFolder.open(folder, creating: false),
      let file = try LockedFile.open(Self.fileName, in: folder, creating: false)
    else { return false }
    let bytes = try file.read()
    let scan = try scan(bytes)
    guard scan.state.isOn else { return false }
    try add(line(scan.seal), to: file, after: bytes.count, lacksEnd: scan.lacksEnd)
    return true
  }

  /// Adds a line behind a torn one without touching it.
  private func add(
    _ line: JournalLine, to file: borrowing LockedFile, after length: Int, lacksEnd: Bool
  ) throws(JournalFailure) {
    try file.append((lacksEnd ? [0x0A] : []) + line.bytes + [0x0A], after: length)
  }
}
