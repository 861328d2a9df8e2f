/// The words of the command line, and of what happens while an exercise is played.
public struct CommandPhrases: PhraseGroup {
  static let place = PhrasePlace.command
  let language: Language

  // While it plays.

  /// The machine slept, and the exercise waits where it was.
  public var slept: String { say("the computer was asleep · paused here, space goes on") }
  /// It cannot be slower.
  public var slowest: String { say("this is as slow as it goes") }
  /// It cannot be faster.
  public var fastest: String { say("this is as fast as it goes") }
  /// The speed, in percent of the written one.
  public func speed(_ percent: Int64) -> String {
    percent == 100 ? say("as written") : say("speed \(percent) %")
  }
  /// One calm line before a pattern that plays although there is something to know.
  public func warnings(_ count: Int, pattern: String) -> String {
    say(
      count, one: "There is a note on this pattern, for whoever wrote it: settle check \(pattern)",
      other: "There are \(count) notes on this pattern, for whoever wrote it: settle check \(pattern)")
  }

  // A refusal.

  /// How a refusal begins.
  public var notPlayed: String { say("Not played as written.") }
  /// What is close to a refused pattern.
  public func instead(_ id: String) -> String { say("An option close to it: settle \(id)") }
  /// Where the whole of it can be read.
  public func seeCheck(_ pattern: String) -> String {
    say("All of it, with the places: settle check \(pattern)")
  }
  /// Where the limits of a refusal come from.
  public func limitsFrom(_ sources: [String]) -> String {
    say("Where these limits come from: \(sources.joined(separator: "; ")).")
  }
  /// What goes past a usual limit in a pattern from elsewhere, and the reason that somebody gave.
  public func answersFor(_ finding: String, reason: String) -> String {
    say("In this pattern \(finding). Whoever wrote it gives this reason: \(reason)")
  }
  /// The question after it.
  public var playAnyway: String {
    say("Would you like to play it? y and Enter for yes, Enter alone for no: ")
  }
  /// Whether an answer is a yes.
  public func isYes(_ answer: String) -> Bool {
    ["y", "yes", say("y"), say("yes")].contains(answer.lowercased().filter { !$0.isWhitespace })
  }
  /// After a no.
  public var leftUnplayed: String { say("It was not played. settle list shows others.") }
  /// Where the question cannot be asked.
  public var cannotAsk: String {
    say("It asks before it is played, and there is no terminal here to ask on.")
  }

  // What was given.

  /// No pattern has this name.
  public func unknown(_ name: String, nearest: String?) -> String {
    nearest.map {
      say(
        "There is no pattern and no file called \(name). Did you mean \($0)? settle list shows what there is."
      )
    }
      ?? say("There is no pattern and no file called \(name). settle list shows what there is.")
  }
  /// A breath in short with more numbers than it can have.
  public func overlongNotation(_ text: String) -> String {
    say(
      "\(text) has more numbers than a breath in short: in-out, in-hold-out or in-hold-out-hold, such as 4-4-4-4."
    )
  }
  /// A file that cannot be read.
  public func unreadable(_ file: String, _ reason: String) -> String {
    say("\(file) cannot be read: \(reason).")
  }
  /// A file that cannot be written.
  public func unwritable(_ file: String, _ reason: String) -> String {
    say("\(file) cannot be written: \(reason).")
  }
  /// The name of standard output in a sentence.
  public var standardOutput: String { say("The output") }
  /// A value of `--set` without a name.
  public func notASetting(_ text: String) -> String {
    say("--set takes a name and a value, such as --set minutes=3; this is \(text).")
  }
  /// A value that an option does not take.
  public func outOfRange(_ option: String, _ range: String) -> String { say("\(option) takes \(range).") }
  /// An option that means nothing without another one.
  public func needs(_ option: String, _ other: String) -> String {
    say("\(option) wants \(other) beside it.")
  }
  /// What `--count` takes.
  public var countRange: String { say("a whole number from 0") }
  /// What `--lead-in` takes.
  public var leadInRange: String { say("a length of time up to an hour, such as 3") }
  /// After the first of very many problems.
  public func moreProblems(_ count: Int, command: String) -> String {
    say("and \(count) more; \(command) shows all of them")
  }
  /// What `--speed` takes.
  public var speedRange: String { say("a factor from 0.5 to 2 with two decimals at most, such as 0.8") }
  /// What `--volume` takes.
  public var volumeRange: String { say("a whole number from 0 to 100") }
  /// What an option takes that has these words.
  public func oneOf(_ words: [String]) -> String { words.joined(separator: ", ") }
  /// What `--stream-name` takes.
  public var streamNameRange: String { say("one line of at most 200 letters") }
  /// What `--visual` takes.
  public var visualRange: String { say("orb, wave, box, bar, dot or words") }
  /// What `--palette` takes.
  public var paletteRange: String {
    say("dusk, ember, moss, clear or contrast, alone or with -dark or -light, such as dusk-light")
  }
  /// What `--fps` takes.
  public var fpsRange: String { say("a whole number from 1 to 60") }
  /// What `--lines` takes.
  public var linesRange: String { say("timed, spoken or few") }
  /// A speed that is not safe for a pattern, and was brought back to one that is.
  public func clamped(_ isFaster: Bool) -> String { isFaster ? fastest : slowest }
  /// A length of time that is none.
  public func notATime(_ option: String, _ text: String) -> String {
    say("\(option) takes a length of time, such as 90, \"90 s\" or \"2 min\"; this is \(text).")
  }
  /// `timeline` without `--json`.
  public var timelineNeedsJSON: String { say("settle timeline prints JSON; please add --json.") }

  // check, list and show.

  /// After a check without findings.
  public func sound(_ file: String) -> String { say("\(file): nothing to mend.") }
  /// After a check with findings.
  public func tally(errors: Int, warnings: Int, notes: Int) -> String {
    [
      errors == 0 ? nil : say(errors, one: "\(errors) error", other: "\(errors) errors"),
      warnings == 0 ? nil : say(warnings, one: "\(warnings) warning", other: "\(warnings) warnings"),
      notes == 0 ? nil : say(notes, one: "\(notes) note", other: "\(notes) notes"),
    ].compactMap { $0 }.joined(separator: ", ")
  }
  /// A pattern of a person's own that cannot be played, and who says why.
  public func listedBroken(_ name: String) -> String { say("settle check \(name) says why it does not play") }
  /// Marks a person's own pattern in the list.
  public var own: String { say("own") }
  /// Before the length of a pattern.
  public var length: String { say("length") }
  /// Before the lengths of the phases.
  public var timing: String { say("seconds") }
  /// Before what `check` finds.
  public var findings: String { say("what settle check finds") }
  /// Before the curve of the last breath.
  public var atTheEnd: String { say("at the end") }
  /// Settings are given for a notation, which has none.
  public func noSettings(_ notation: String) -> String {
    say("\(notation) has no settings; --minutes sets how long it lasts.")
  }
  /// Before the number of breaths.
  public var cycles: String { say("breaths") }
  /// Before the respiratory rate.
  public var rate: String { say("breaths a minute") }
  /// A figure with the sign before its decimals that is usual.
  public func number(_ figures: String) -> String { language.decimal(figures) }
  /// Before the proportion of in-breath to out-breath.
  public var ratio: String { say("in : out") }
  /// Before what a person may change.
  public var settings: String { say("can be changed with --set") }
  /// Before what is known.
  public var evidence: String { say("what is known") }
  /// Before who should take care.
  public var cautions: String { say("take care with") }
  /// Before the pattern that may be tried in place of another.
  public var insteadOf: String { say("an option without this") }
  /// Before findings that the author answers for.
  public var acknowledged: String { say("the author answers for") }
  /// A condition with which to take care.
  public func condition(_ name: String) -> String {
    switch name {
    case "pregnancy": say("pregnancy: no holding, nothing fast")
    case "epilepsy": say("epilepsy: breathing too much can bring on seizures")
    case "heart": say("heart conditions: holding the breath can disturb the rhythm")
    case "lungs": say("lung conditions such as COPD or asthma: better without holds")
    case "panic": say("panic: small breaths; an exercise that looks outward is a good choice")
    case "dissociation": say("feeling far away: an exercise that looks outward comes first")
    case "pain": say("pain: whatever hurts can be left out")
    default: name
    }
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
