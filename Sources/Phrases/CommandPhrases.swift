/// The words of the command line, and of what happens while an exercise is played.
public struct CommandPhrases: Hashable, Sendable {
  // While it plays.

  /// The machine slept, and the exercise waits where it was.
  public var slept = "the computer was asleep · paused here, space goes on"
  /// It cannot be slower.
  public var slowest = "this is as slow as it goes"
  /// It cannot be faster.
  public var fastest = "this is as fast as it goes"
  /// The speed, in percent of the written one.
  public func speed(_ percent: Int64) -> String { percent == 100 ? "as written" : "speed \(percent) %" }
  /// One calm line before a pattern that plays although there is something to know.
  public func warnings(_ count: Int, pattern: String) -> String {
    let what = count == 1 ? "There is a note" : "There are \(count) notes"
    return "\(what) on this pattern, for whoever wrote it: settle check \(pattern)"
  }

  // A refusal.

  /// How a refusal begins.
  public var notPlayed = "Not played as written."
  /// What is close to a refused pattern.
  public func instead(_ id: String) -> String { "An option close to it: settle \(id)" }
  /// Where the whole of it can be read.
  public func seeCheck(_ pattern: String) -> String { "All of it, with the places: settle check \(pattern)" }
  /// Where the limits of a refusal come from.
  public func limitsFrom(_ sources: [String]) -> String {
    "Where these limits come from: \(sources.joined(separator: "; "))."
  }
  /// What goes past a usual limit in a pattern from elsewhere, and the reason that somebody gave.
  public func answersFor(_ finding: String, reason: String) -> String {
    "In this pattern \(finding). Whoever wrote it gives this reason: \(reason)"
  }
  /// The question after it.
  public var playAnyway = "Would you like to play it? y and Enter for yes, Enter alone for no: "
  /// Whether an answer is a yes.
  public func isYes(_ answer: String) -> Bool {
    ["y", "yes"].contains(answer.lowercased().filter { !$0.isWhitespace })
  }
  /// After a no.
  public var leftUnplayed = "It was not played. settle list shows others."
  /// Where the question cannot be asked.
  public var cannotAsk = "It asks before it is played, and there is no terminal here to ask on."

  // What was given.

  /// No pattern has this name.
  public func unknown(_ name: String, nearest: String?) -> String {
    let hint = nearest.map { " Did you mean \($0)?" } ?? ""
    return "There is no pattern and no file called \(name).\(hint) settle list shows what there is."
  }
  /// A breath in short with more numbers than it can have.
  public func overlongNotation(_ text: String) -> String {
    "\(text) has more numbers than a breath in short: in-out, in-hold-out or in-hold-out-hold, such as 4-4-4-4."
  }
  /// A file that cannot be read.
  public func unreadable(_ file: String, _ reason: String) -> String { "\(file) cannot be read: \(reason)." }
  /// A file that cannot be written.
  public func unwritable(_ file: String, _ reason: String) -> String {
    "\(file) cannot be written: \(reason)."
  }
  /// The name of standard output in a sentence.
  public var standardOutput = "The output"
  /// A value of `--set` without a name.
  public func notASetting(_ text: String) -> String {
    "--set takes a name and a value, such as --set minutes=3; this is \(text)."
  }
  /// A value that an option does not take.
  public func outOfRange(_ option: String, _ range: String) -> String { "\(option) takes \(range)." }
  /// What `--count` takes.
  public var countRange = "a whole number from 0"
  /// What `--lead-in` takes.
  public var leadInRange = "a length of time up to an hour, such as 3"
  /// What `--speed` takes.
  public var speedRange = "a factor from 0.5 to 2 with two decimals at most, such as 0.8"
  /// What `--volume` takes.
  public var volumeRange = "a whole number from 0 to 100"
  /// What an option takes that has these words.
  public func oneOf(_ words: [String]) -> String {
    words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " or \(words.last ?? "")"
  }
  /// What `--stream-name` takes.
  public var streamNameRange = "one line of at most 200 letters"
  /// What `--visual` takes.
  public var visualRange = "orb, wave, box, bar, dot or words"
  /// What `--palette` takes.
  public var paletteRange =
    "dusk, ember, moss, clear or contrast, alone or with -dark or -light, such as dusk-light"
  /// What `--fps` takes.
  public var fpsRange = "a whole number from 1 to 60"
  /// What `--lines` takes.
  public var linesRange = "timed, spoken or few"
  /// A speed that is not safe for a pattern, and was brought back to one that is.
  public func clamped(_ isFaster: Bool) -> String { isFaster ? fastest : slowest }
  /// A length of time that is none.
  public func notATime(_ option: String, _ text: String) -> String {
    "\(option) takes a length of time, such as 90, \"90 s\" or \"2 min\"; this is \(text)."
  }
  /// `timeline` without `--json`.
  public var timelineNeedsJSON = "settle timeline prints JSON; please add --json."

  // check, list and show.

  /// After a check without findings.
  public func sound(_ file: String) -> String { "\(file): nothing to mend." }
  /// After a check with findings.
  public func tally(errors: Int, warnings: Int, notes: Int) -> String {
    [count(errors, "error"), count(warnings, "warning"), count(notes, "note")]
      .compactMap { $0 }.joined(separator: ", ")
  }
  /// A pattern of a person's own that cannot be played, and who says why.
  public func listedBroken(_ name: String) -> String { "settle check \(name) says why it does not play" }
  /// Marks a person's own pattern in the list.
  public var own = "own"
  /// Before the length of a pattern.
  public var length = "length"
  /// Before the lengths of the phases.
  public var timing = "seconds"
  /// Before what `check` finds.
  public var findings = "what settle check finds"
  /// Before the curve of the last breath.
  public var atTheEnd = "at the end"
  /// Settings are given for a notation, which has none.
  public func noSettings(_ notation: String) -> String {
    "\(notation) has no settings; --minutes sets how long it lasts."
  }
  /// Before the number of breaths.
  public var cycles = "breaths"
  /// Before the respiratory rate.
  public var rate = "breaths a minute"
  /// Before the proportion of in-breath to out-breath.
  public var ratio = "in : out"
  /// Before what a person may change.
  public var settings = "can be changed with --set"
  /// Before what is known.
  public var evidence = "what is known"
  /// Before who should take care.
  public var cautions = "take care with"
  /// Before the pattern that may be tried in place of another.
  public var insteadOf = "an option without this"
  /// Before findings that the author answers for.
  public var acknowledged = "the author answers for"
  /// A condition with which to take care.
  public func condition(_ name: String) -> String {
    switch name {
    case "pregnancy": "pregnancy: no holding, nothing fast"
    case "epilepsy": "epilepsy: breathing too much can bring on seizures"
    case "heart": "heart conditions: holding the breath can disturb the rhythm"
    case "lungs": "lung conditions such as COPD or asthma: better without holds"
    case "panic": "panic: small breaths; an exercise that looks outward is a good choice"
    case "dissociation": "feeling far away: an exercise that looks outward comes first"
    case "pain": "pain: whatever hurts can be left out"
    default: name
    }
  }

  private func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// British English.
  public init() {}
}
