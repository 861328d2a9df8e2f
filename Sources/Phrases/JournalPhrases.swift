/// The words of the journal, of erasing, and of what is offered after a rating.
public struct JournalPhrases: Hashable, Sendable {
  // After a rating that rose.

  /// What is offered, in the order of the number keys.
  public var offers = ["stop here", "look at what is around you", "people to talk to"]
  /// Beside it.
  public var offering = "any of these is fine; space goes on"
  /// All of it in one line, where there is no picture.
  public var offered: String {
    offers.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: " · ") + " · " + offering
  }
  /// Where a rating stands, where there is no picture.
  public func rating(_ value: Int) -> String { "\(value)" }
  /// After people to talk to was chosen.
  public var people = "settle support shows people to talk to; space goes on, q leaves"

  // On and off.

  /// The journal is off, and there is none.
  public var none = "There is no journal. settle journal on begins one."
  /// What `on` begins.
  public func on(_ path: String) -> String {
    """
    The journal is on. Date, exercise, minutes, and ratings if you give any, are kept in
    \(path), readable by you alone. settle journal off ends it at any time.
    """
  }
  /// It is sealed as well.
  public var sealed =
    "It is sealed: reading it takes the passphrase, and without it nobody can, you included."
  /// The journal is off, and what was kept is there.
  public var off = "The journal is off. What was kept stays; settle journal erase removes it."
  /// Whether it is on, from `show`.
  public var isOff = "The journal is off; this is what was kept."
  /// Nothing was kept yet.
  public var empty = "Nothing is kept yet."
  /// A session could not be kept.
  public func notKept(_ why: String) -> String { "This session could not be kept in the journal. \(why)" }

  // The passphrase.

  /// Asks for the passphrase.
  public var passphrase = "Passphrase: "
  /// Asks for a new one.
  public var newPassphrase = "A passphrase for the journal: "
  /// Asks for it again.
  public var again = "The same once more: "
  /// The two were not the same.
  public var notTheSame = "These were two different ones; nothing was changed."
  /// Nothing was typed.
  public var noPassphrase = "No passphrase was typed; nothing was changed."
  /// There is no terminal to ask on.
  public var cannotAskPassphrase = "The passphrase can only be typed at a terminal, and there is none here."

  // Show.

  /// The heading of the plot.
  public var ratings = "Ratings, 0 to 10"
  /// Under the plot, with the marks of a first and of a last rating.
  public func legend(_ first: String, _ last: String) -> String {
    "\(first) at the beginning   \(last) at the end of a session"
  }
  /// The minutes of a session.
  public func minutes(_ figures: String) -> String { "\(figures) min" }
  /// Lines that are not whole.
  public func setAside(_ lines: [Int], isTorn: Bool) -> String {
    let numbers = lines.map(String.init).joined(separator: ", ")
    let which = lines.count == 1 ? "Line \(numbers) of the file" : "Lines \(numbers) of the file"
    let why = isTorn ? " Something, a power cut perhaps, came between while the last one was written." : ""
    return "\(which) could not be read, and \(lines.count == 1 ? "was" : "were") set aside.\(why)"
  }
  /// The keys of a page.
  public var pageKeys = "↑ ↓ · q back"

  // Export.

  /// How much would be written, and where.
  public func willExport(_ count: Int, to file: String) -> String {
    """
    This is what would be written to \(file), \(sessions(count)).
    The file is not sealed; whoever can read it can read this.
    """
  }
  /// Asks whether to write it.
  public var writeIt = "Write it? y for yes, any other key for no: "
  /// It is written.
  public func exported(_ file: String) -> String { "Written to \(file)." }
  /// The file is there already.
  public func fileExists(_ file: String) -> String { "\(file) is there already, and stays as it is." }
  /// Where to write is missing.
  public var whereTo =
    "Where to? settle journal export -o FILE; or send the output on to a file or a program."
  /// What `--format` takes.
  public var formats = "csv or json"

  // Erase.

  /// What would be removed from the journal.
  public func willErase(_ path: String, _ bytes: Int) -> String { "The journal: \(path), \(size(bytes))" }
  /// Asks once.
  public var removeIt = "Remove this? It cannot be brought back. y for yes, any other key for no: "
  /// Where the question cannot be asked.
  public var cannotAsk =
    "It asks once before it removes anything, and there is no terminal here. --yes answers it."
  /// Nothing was removed.
  public var leftAsIs = "Nothing was removed."
  /// It is gone.
  public var removed = "Removed."
  /// There is nothing to remove.
  public var nothingKept = "Settle has kept nothing here."
  /// What Settle has kept, before `erase`.
  public var kept = "Settle has kept this here:"
  /// Beside what `--all` adds.
  public var staying = "Your plan and your own patterns stay; settle erase --all includes them."
  /// A thing that is kept.
  public func keptItem(_ what: String, _ path: String, files: Int, bytes: Int) -> String {
    files == 1 ? "\(what): \(path), \(size(bytes))" : "\(what): \(path), \(files) files, \(size(bytes))"
  }
  /// The journal, and whatever else is in its folder.
  public var journal = "journal"
  /// Spoken words that were kept to be ready sooner.
  public var cache = "cache"
  /// The settings.
  public var config = "settings"
  /// The person's plan.
  public var plan = "plan"
  /// The person's own patterns.
  public var ownPatterns = "own patterns"
  /// What could not be removed.
  public func notRemoved(_ path: String, _ why: String) -> String { "\(path) could not be removed: \(why)." }
  /// Why a link is not removed.
  public var leadsElsewhere = "it is a link, and what it leads to would stay"
  /// What erasing cannot do.
  public var notErased = """
    Backups, and the disk's own spare room, may still hold copies; your shell's history still holds commands.
    """

  // What is wrong.

  /// There is no home.
  public var noHome =
    "There is no place for a journal: neither HOME nor XDG_DATA_HOME says where it could be."
  /// A link stands in the place.
  public func isLink(_ path: String) -> String {
    "\(path) is a link, which could lead anywhere. Nothing was read or written."
  }
  /// Somebody else's.
  public func isForeign(_ path: String) -> String {
    "\(path) belongs to somebody else. Nothing was read or written."
  }
  /// No ordinary file.
  public func isNoPlainFile(_ path: String) -> String {
    "\(path) is not an ordinary file of its own. Nothing was read or written."
  }
  /// The system refused.
  public func refused(_ path: String, _ why: String) -> String { "\(path): \(why)." }
  /// It is of another form.
  public func unknownForm(_ path: String) -> String {
    "\(path) is no journal that this version of Settle knows. It stays as it is."
  }
  /// The passphrase is missing.
  public var needsPassphrase = "This journal is sealed, and its passphrase is needed."
  /// It is another one.
  public var wrongPassphrase = "This is not the journal's passphrase."
  /// A passphrase comes too late.
  public var isOpenAlready = """
    There is a journal without a passphrase already. An option is to export and erase it, and to begin a sealed one.
    """
  /// Sealing failed.
  public var cannotSeal = "The journal could not be sealed or opened: there may be too little memory free."

  /// A number of sessions.
  public func sessions(_ count: Int) -> String { count == 1 ? "1 session" : "\(count) sessions" }
  /// A size in bytes, as a person reads it.
  public func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: bytes == 1 ? "1 byte" : "\(bytes) bytes"
    case ..<(1 << 20): "\((bytes + 512) / 1024) KiB"
    default: "\((bytes + (1 << 19)) >> 20) MiB"
    }
  }

  /// British English.
  public init() {}
}
