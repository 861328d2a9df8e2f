/// Every word of the program that a person reads, in one language.
///
/// Texts of patterns are not here: they belong to their authors. A part of this table per place where the words
/// are read, each written in English; the translations have a folder for each language.
public struct Phrases: Hashable, Sendable {
  /// The language of the words.
  public let language: Language
  /// The words of a breath.
  public var breath: BreathPhrases { BreathPhrases(in: language) }
  /// The names of days and months.
  public var calendar: CalendarPhrases { CalendarPhrases(in: language) }
  /// The words of the command line.
  public var command: CommandPhrases { CommandPhrases(in: language) }
  /// The words of `--help`.
  public var help: HelpPhrases { HelpPhrases(in: language) }
  /// The words of patterns that `new` writes, and of `new` and `install`.
  public var draft: DraftPhrases { DraftPhrases(in: language) }
  /// The words of `record`.
  public var record: RecordPhrases { RecordPhrases(in: language) }
  /// The words of packs.
  public var pack: PackPhrases { PackPhrases(in: language) }
  /// The words of `watch`.
  public var watch: WatchPhrases { WatchPhrases(in: language) }
  /// The words of the screen.
  public var screen: ScreenPhrases { ScreenPhrases(in: language) }
  /// The words of the picker.
  public var picker: PickerPhrases { PickerPhrases(in: language) }
  /// The words about a person's own plan.
  public var plan: PlanPhrases { PlanPhrases(in: language) }
  /// The words about people to talk to.
  public var support: SupportPhrases { SupportPhrases(in: language) }
  /// The words of the journal, and of erasing.
  public var journal: JournalPhrases { JournalPhrases(in: language) }
  /// The words of `config`.
  public var config: ConfigPhrases { ConfigPhrases(in: language) }
  /// The words about sound.
  public var sound: SoundPhrases { SoundPhrases(in: language) }
  /// The words that are spoken, and those about speaking.
  public var speech: SpeechPhrases { SpeechPhrases(in: language) }
  /// The words of pages that are handed on.
  public var handout: HandoutPhrases { HandoutPhrases(in: language) }
  /// The words in which pages tell the steps of an exercise.
  public var handoutSteps: HandoutStepPhrases { HandoutStepPhrases(in: language) }
  /// The words of the command that writes pages.
  public var handoutTelling: HandoutTellingPhrases { HandoutTellingPhrases(in: language) }
  /// The words of cards.
  public var handoutCards: HandoutCardPhrases { HandoutCardPhrases(in: language) }
  /// The words of `doctor`.
  public var doctor: DoctorPhrases { DoctorPhrases(in: language) }

  /// The sentences of `check`.
  public var diagnostics: DiagnosticPhrases { DiagnosticPhrases(in: language) }

  /// All words in a language; what is not translated is English.
  public init(in language: Language) {
    self.language = language
  }

  /// British English, the language in which the words are written first.
  public static let english = Phrases(in: .english)
}
