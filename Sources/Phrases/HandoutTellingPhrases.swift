/// The words of the command that writes pages.
public struct HandoutTellingPhrases: PhraseGroup {
  static let place = PhrasePlace.handoutTelling
  let language: Language

  /// Before what a page carries.
  public func carries(_ file: String) -> String { say("Whoever is given \(file) can read in it:") }
  /// The name and the id.
  public func name(_ name: String, _ id: String) -> String {
    say("the name and the id of the pattern: \(name) (\(id))")
  }
  /// What every page has.
  public var words: String {
    say("the words of its steps, its summary, its cautions and what is known of it")
  }
  /// The pattern in this one's place.
  public func instead(_ id: String) -> String { say("the pattern that it names in its place: \(id)") }
  /// A reason for something that goes past a usual limit.
  public func reason(_ reason: String, for code: String) -> String {
    say("the reason that was given for \(code): \(reason)")
  }
  /// The author's name.
  public func author(_ name: String) -> String {
    say("the author's name, as asked for with --author: \(name)")
  }
  /// A note.
  public var note: String { say("the note that was given with --note") }
  /// Before what is left out.
  public var leavesOut: String { say("It leaves out:") }
  /// Notes of the author's own.
  public var ownNotes: String { say("notes of the author's own (x-…)") }
  /// Sentences with a date.
  public func sentences(_ count: Int) -> String {
    say(
      count, one: "\(count) sentence that tells the day, the date or the time",
      other: "\(count) sentences that tell the day, the date or the time")
  }
  /// The author's name.
  public var noAuthor: String { say("the author's name; --author adds it") }
  /// Sound files that sound on the page.
  public func recordings(_ count: Int) -> String {
    say(
      count, one: "\(count) sound file of the author's, as it is, with whatever its own tags say",
      other: "\(count) sound files of the author's, as they are, with whatever their own tags say")
  }
  /// Sound files that do not.
  public func recordingsLeftOut(_ count: Int) -> String {
    say(count, one: "\(count) sound file of the author's", other: "\(count) sound files of the author's")
  }
  /// It is written.
  public func written(_ file: String, kilobytes: Int) -> String { say("Written: \(file), \(kilobytes) kB.") }
  /// The name of a file is none of a page.
  public func notAPage(_ file: String) -> String { say("The name of a page ends in .html; this is \(file).") }
  /// Too long for a page.
  public var tooLong: String {
    say(
      "This is too long for a page: its breaths change so often that they would fill it. Fewer minutes may do."
    )
  }
  /// Neither a pattern nor a card.
  public var nothingNamed: String {
    say("Please name a pattern, or a card with --card; --card alone lists the cards.")
  }
  /// Both a pattern and a card.
  public var bothNamed: String { say("A page is made of a pattern or of a card, not of both.") }
  /// No file.
  public var noFile: String { say("Please name the file to write, with -o page.html.") }
  /// Before the cards.
  public var cards: String { say("Cards, each for settle handout --card NAME -o FILE.html:") }
  /// A card that is not there.
  public func unknownCard(_ name: String) -> String { say("There is no card called \(name).") }
  /// The question before a pattern from elsewhere is written whose author goes past a refusal.
  public var writeAnyway: String {
    say("Would you like to write it all the same? y for yes, any other key for no: ")
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
