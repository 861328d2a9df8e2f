/// The words of the journal, of erasing, and of what is offered after a rating.
public struct JournalPhrases: PhraseGroup {
  static let place = PhrasePlace.journal
  let language: Language

  // After a rating that rose.

  /// What is offered, in the order of the number keys.
  public var offers: [String] {
    [say("stop here"), say("look at what is around you"), say("people to talk to")]
  }
  /// Beside it.
  public var offering: String { say("any of these is fine; space goes on") }
  /// All of it in one line, where there is no picture.
  public var offered: String {
    offers.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: " · ") + " · " + offering
  }
  /// Where a rating stands, where there is no picture.
  public func rating(_ value: Int) -> String { "\(value)" }
  /// After people to talk to was chosen.
  public var people: String { say("settle support shows people to talk to; space goes on, q leaves") }

  // On and off.

  /// The journal is off, and there is none.
  public var none: String { say("There is no journal. settle journal on begins one.") }
  /// What `on` begins.
  public func on(_ path: String) -> String {
    say(
      """
      The journal is on. Date, exercise, minutes, and ratings if you give any, are kept in
      \(path), readable by you alone. settle journal off ends it at any time.
      """)
  }
  /// It is sealed as well.
  public var sealed: String {
    say("It is sealed: reading it takes the passphrase, and without it nobody can, you included.")
  }
  /// The journal is off, and what was kept is there.
  public var off: String { say("The journal is off. What was kept stays; settle journal erase removes it.") }
  /// Whether it is on, from `show`.
  public var isOff: String { say("The journal is off; this is what was kept.") }
  /// Nothing was kept yet.
  public var empty: String { say("Nothing is kept yet.") }
  /// A session could not be kept.
  public func notKept(_ why: String) -> String {
    say("This session could not be kept in the journal. \(why)")
  }

  // The passphrase.

  /// Asks for the passphrase.
  public var passphrase: String { say("Passphrase: ") }
  /// Asks for a new one.
  public var newPassphrase: String { say("A passphrase for the journal: ") }
  /// Asks for it again.
  public var again: String { say("The same once more: ") }
  /// The two were not the same.
  public var notTheSame: String { say("These were two different ones; nothing was changed.") }
  /// Nothing was typed.
  public var noPassphrase: String { say("No passphrase was typed; nothing was changed.") }
  /// There is no terminal to ask on.
  public var cannotAskPassphrase: String {
    say("The passphrase can only be typed at a terminal, and there is none here.")
  }

  // Show.

  /// The heading of the plot.
  public var ratings: String { say("Ratings, 0 to 10") }
  /// Under the plot, with the marks of a first and of a last rating.
  public func legend(_ first: String, _ last: String) -> String {
    say("\(first) at the beginning   \(last) at the end of a session")
  }
  /// The minutes of a session.
  public func minutes(_ figures: String) -> String { "\(language.decimal(figures)) min" }
  /// Lines that are not whole.
  public func setAside(_ lines: [Int], isTorn: Bool) -> String {
    let numbers = lines.map(String.init).joined(separator: ", ")
    let torn =
      isTorn ? " " + say("Something, a power cut perhaps, came between while the last one was written.") : ""
    return say(
      lines.count, one: "Line \(numbers) of the file could not be read, and was set aside.",
      other: "Lines \(numbers) of the file could not be read, and were set aside.") + torn
  }
  /// The keys of a page.
  public var pageKeys: String { say("↑ ↓ · q back") }

  // Export.

  /// How much would be written, and where.
  public func willExport(_ count: Int, to file: String) -> String {
    say(
      """
      This is what would be written to \(file), \(sessions(count)).
      The file is not sealed; whoever can read it can read this.
      """)
  }
  /// Asks whether to write it.
  public var writeIt: String { say("Write it? y for yes, any other key for no: ") }
  /// It is written.
  public func exported(_ file: String) -> String { say("Written to \(file).") }
  /// The file is there already.
  public func fileExists(_ file: String) -> String { say("\(file) is there already, and stays as it is.") }
  /// Where to write is missing.
  public var whereTo: String {
    say("Where to? settle journal export -o FILE; or send the output on to a file or a program.")
  }
  /// What `--format` takes.
  public var formats: String { say("csv or json") }

  // Erase.

  /// What would be removed from the journal.
  public func willErase(_ path: String, _ bytes: Int) -> String {
    say("The journal: \(path), \(size(bytes))")
  }
  /// Asks once.
  public var removeIt: String {
    say("Remove this? It cannot be brought back. y for yes, any other key for no: ")
  }
  /// Where the question cannot be asked.
  public var cannotAsk: String {
    say("This asks once before it does anything, and there is no terminal here. --yes answers it.")
  }
  /// Nothing was removed.
  public var leftAsIs: String { say("Nothing was removed.") }
  /// It is gone.
  public var removed: String { say("Removed.") }
  /// There is nothing to remove.
  public var nothingKept: String { say("Settle has kept nothing here.") }
  /// What Settle has kept, before `erase`.
  public var kept: String { say("Settle has kept this here:") }
  /// Beside what `--all` adds.
  public var staying: String {
    say("Your plan and your own patterns stay; settle erase --all includes them.")
  }
  /// A thing that is kept.
  public func keptItem(_ what: String, _ path: String, files: Int, bytes: Int) -> String {
    files == 1
      ? "\(what): \(path), \(size(bytes))"
      : "\(what): \(path), " + say(files, one: "\(files) file", other: "\(files) files") + ", \(size(bytes))"
  }
  /// The journal, and whatever else is in its folder.
  public var journal: String { say("journal") }
  /// Spoken words that were kept to be ready sooner.
  public var cache: String { say("cache") }
  /// The settings.
  public var config: String { say("settings") }
  /// The person's plan.
  public var plan: String { say("plan") }
  /// The person's own patterns.
  public var ownPatterns: String { say("own patterns") }
  /// What could not be removed.
  public func notRemoved(_ path: String, _ why: String) -> String {
    say("\(path) could not be removed: \(why).")
  }
  /// Why a link is not removed.
  public var leadsElsewhere: String { say("it is a link, and what it leads to would stay") }
  /// What erasing cannot do.
  public var notErased: String {
    say(
      """
      Backups, and the disk's own spare room, may still hold copies; your shell's history still holds commands.
      """)
  }

  // What is wrong.

  /// There is no home.
  public var noHome: String {
    say("There is no place for a journal: neither HOME nor XDG_DATA_HOME says where it could be.")
  }
  /// A link stands in the place.
  public func isLink(_ path: String) -> String {
    say("\(path) is a link, which could lead anywhere. Nothing was read or written.")
  }
  /// Somebody else's.
  public func isForeign(_ path: String) -> String {
    say("\(path) belongs to somebody else. Nothing was read or written.")
  }
  /// No ordinary file.
  public func isNoPlainFile(_ path: String) -> String {
    say("\(path) is not an ordinary file of its own. Nothing was read or written.")
  }
  /// The system refused.
  public func refused(_ path: String, _ why: String) -> String { "\(path): \(why)." }
  /// It is of another form.
  public func unknownForm(_ path: String) -> String {
    say("\(path) is no journal that this version of Settle knows. It stays as it is.")
  }
  /// The passphrase is missing.
  public var needsPassphrase: String { say("This journal is sealed, and its passphrase is needed.") }
  /// It is another one.
  public var wrongPassphrase: String { say("This is not the journal's passphrase.") }
  /// A passphrase comes too late.
  public var isOpenAlready: String {
    say(
      """
      There is a journal without a passphrase already. An option is to export and erase it, and to begin a sealed one.
      """)
  }
  /// Sealing failed.
  public var cannotSeal: String {
    say("The journal could not be sealed or opened: there may be too little memory free.")
  }

  /// A number of sessions.
  public func sessions(_ count: Int) -> String {
    say(count, one: "\(count) session", other: "\(count) sessions")
  }
  /// A size in bytes, as a person reads it.
  public func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: say(bytes, one: "\(bytes) byte", other: "\(bytes) bytes")
    case ..<(1 << 20): say("\((bytes + 512) / 1024) KiB")
    default: say("\((bytes + (1 << 19)) >> 20) MiB")
    }
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
