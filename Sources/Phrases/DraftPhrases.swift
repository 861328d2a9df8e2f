/// The words of a pattern to start from, and of writing and installing one.
public struct DraftPhrases: PhraseGroup {
  static let place = PhrasePlace.draft
  let language: Language

  /// The notes at the top of a pattern to start from.
  public var notes: [String] {
    [
      say(
        "This plays as it is. Keys that begin with x- are notes of yours: nobody else sees them, and all of them can be deleted."
      ),
      say(
        "id: lower-case letters, digits and hyphens; the name by which it is played. name and summary: what people read."
      ),
      say(
        "category: breathing, grounding, movement or together. state: when it may help: activated (too much), numb (far away), steady."
      ),
      say(
        "evidence: what is known, worded no stronger than its source; delete what does not fit what you make of it."
      ),
      say(
        "cautions: pregnancy, epilepsy, heart, lungs, panic, dissociation, pain, or { \"text\": \"…\" } in words of your own."
      ),
      say(
        "instead: the id of a pattern to offer in this one's place, such as \"even-breath\"; patterns that hold the breath have one."
      ),
      say("visual: orb, wave, box, bar, dot or words."),
    ]
  }
  /// The notes at the top of a copy.
  public func copied(_ name: String) -> [String] {
    [
      say(
        "Copied from \(name). The name is still the old one, and evidence and cautions may no longer fit what you make of it."
      )
    ] + notes.prefix(5)
  }
  /// The note beside the settings.
  public var settingsNote: String {
    say(
      "$in in the steps stands for the number of the setting in. A person can change it between min and max, with --set in=4; --minutes is for minutes."
    )
  }
  /// The note beside the settings where only the minutes can be changed.
  public var minutesNote: String {
    say(
      "$minutes in the steps stands for the number of this setting. A person can change it between min and max, with --minutes."
    )
  }
  /// The note beside the sounds.
  public var soundNote: String {
    say(
      "breath: swell, tone or none. cues: bowl, chime, wood, spoken, count or none. ambience: none, ocean, rain, brown or pink."
    )
  }
  /// The note in a breathing step.
  public var breatheNote: String {
    say(
      "Phases in order: in, hold, out; a number is seconds. for: met by whole breaths; times: 10 counts them instead. over: shown and spoken while it begins."
    )
  }
  /// The note in a breathing step that is written in short.
  public var shortNote: String {
    say(
      "In short, in seconds: in-out, in-hold-out or in-hold-out-hold; a 0 leaves its phase out. for: met by whole breaths; times: 10 counts them instead."
    )
  }
  /// The note in a step of words.
  public var sayNote: String {
    say(
      "Words stay as long as they take to be read calmly. wait: \"20 s\" waits that long for a key; true waits for the person. Leave it out, and it goes on by itself."
    )
  }
  /// The summary of a pattern to start from.
  public var summary: String { say("Easy breaths with a longer way out, and a look around the room.") }
  /// The summary of a pattern to start from, with a breath that was given.
  public var shortSummary: String { say("Some breaths, and a look around the room.") }
  /// What is shown while the breathing begins.
  public var over: String { say("Small breaths are enough.") }
  /// The words at the end.
  public var ending: String { say("Whenever you are ready, you might like to look around the room.") }
  /// What the setting for the in-breath is called.
  public var inLabel: String { say("In-breath, seconds") }
  /// What the setting for the out-breath is called.
  public var outLabel: String { say("Out-breath, seconds") }
  /// What the setting for the length is called.
  public var minutesLabel: String { say("Minutes") }
  /// The finding that is named as evidence for a longer out-breath.
  public var evidence: String {
    say(
      "At the same rate, an in-breath 0.42 times as long as the out-breath was more relaxing than one 2.33 times as long."
    )
  }

  /// A pattern was written.
  public func written(_ path: String) -> String {
    let file = inShell(path)
    return say("Written: \(file). It plays as it is: settle \(file). After a change: settle check \(file)")
  }
  /// The file is there already.
  public func exists(_ file: String) -> String {
    say("\(file) is there already, and stays as it is; please name another file.")
  }
  /// What is copied has problems of its own.
  public func cannotCopy(_ name: String) -> String { say("\(name) cannot be copied as it is:") }

  /// A pattern was installed.
  public func installed(_ id: String, _ path: String) -> String {
    say("Installed: \(path). To play it: settle \(id)")
  }
  /// What was there before.
  public func kept(_ path: String) -> String { say("What was there before is kept as \(path)") }
  /// A pattern of one's own has this id.
  public func taken(_ id: String, _ path: String) -> String {
    say("There is a pattern \(id) of yours already: \(path). With --force this one takes its place.")
  }
  /// The id is a command's name.
  public func isCommand(_ id: String) -> String {
    say(
      "\"\(id)\" is the name of a command, so it cannot be played by it; please give the pattern another id.")
  }
  /// Files beside the pattern are not copied.
  public func filesStay(_ count: Int) -> String {
    say(
      count,
      one:
        "It uses \(count) sound file beside it, which stays where it is: its words are shown and spoken without.",
      other:
        "It uses \(count) sound files beside it, which stay where they are: its words are shown and spoken without."
    )
  }
  /// There is no folder for own patterns.
  public var noFolder: String {
    say("There is no folder for patterns here: neither HOME nor XDG_CONFIG_HOME is set.")
  }

  /// A path as it is typed in a shell.
  private func inShell(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains($0)
    }
    return isPlain
      ? path
      : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
