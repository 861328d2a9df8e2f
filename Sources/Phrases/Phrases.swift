/// Every word of the program that a person reads, in one language.
///
/// Texts of patterns are not here: they belong to their authors. A part of this table per place where the words
/// are read, so that a translation is one value and a reviewer finds everything in one folder.
public struct Phrases: Hashable, Sendable {
  /// The BCP 47 tag of the language.
  public var language: String
  /// The words of a breath.
  public var breath: BreathPhrases
  /// The words of the command line.
  public var command = CommandPhrases()
  /// The words of `--help`.
  public var help = HelpPhrases()
  /// The words of patterns that `new` writes, and of `new` and `install`.
  public var draft = DraftPhrases()
  /// The words of `watch`.
  public var watch = WatchPhrases()
  /// The words of the screen.
  public var screen = ScreenPhrases()
  /// The words about a person's own plan.
  public var plan = PlanPhrases()
  /// The words about people to talk to.
  public var support = SupportPhrases()
  /// The words of the journal, and of erasing.
  public var journal = JournalPhrases()
  /// The words of `config`.
  public var config = ConfigPhrases()
  /// The words about sound.
  public var sound = SoundPhrases()
  /// The words that are spoken, and those about speaking.
  public var speech = SpeechPhrases()
  /// The words of `doctor`.
  public var doctor = DoctorPhrases()

  /// The sentences of `check`.
  public var diagnostics = DiagnosticPhrases()

  /// British English, the language in which the words are written first.
  public static let english = Phrases(language: "en", breath: BreathPhrases())
}
