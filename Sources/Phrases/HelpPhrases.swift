/// The words of `--help`: what each command and option is for.
public struct HelpPhrases: PhraseGroup {
  static let place = PhrasePlace.help
  let language: Language

  /// The program in a line.
  public var settle: String { say("Paces breathing and grounding exercises, by sound and sight.") }
  /// How the program is called.
  public var usage: String {
    say(
      """
      settle <pattern> [<options>]
      settle <command> [<options>]
      """)
  }
  /// A few lines to begin with.
  public var begin: String {
    say(
      """
      settle even-breath    plays a pattern; settle list shows them
      settle 4-6            in for 4 seconds, out for 6, for 5 minutes
      While it plays: space pauses, n is something else, q leaves at once, ? shows all keys.
      """)
  }

  /// `play`.
  public var play: String { say("Plays a pattern; settle PATTERN is the same.") }
  /// `list`.
  public var list: String { say("Shows the patterns there are, built-in ones and your own.") }
  /// `show`.
  public var show: String {
    say(
      """
      Shows what a pattern is: the breath as a curve, timings, what is known, who may want to take care.
      """)
  }
  /// `timeline`.
  public var timeline: String { say("Prints the compiled timeline in exact nanoseconds.") }
  /// `check`.
  public var check: String { say("Finds every problem of pattern files, with its place and what to do.") }

  /// `journal`.
  public var journal: String { say("A journal of sessions, for you alone; off until you turn it on.") }
  /// `journal show`.
  public var journalShow: String { say("Shows what was kept, ratings as a small plot.") }
  /// `journal export`.
  public var journalExport: String { say("Shows what would be written, then writes it to a file.") }
  /// `journal erase`.
  public var journalErase: String { say("Removes the journal, after showing where it is.") }
  /// `journal on`.
  public var journalOn: String { say("Keeps date, exercise, minutes and given ratings from now on.") }
  /// `journal off`.
  public var journalOff: String { say("Keeps nothing from now on; what was kept stays.") }
  /// `journal on --passphrase`.
  public var withPassphrase: String { say("Seals a new journal: reading it takes a passphrase.") }
  /// `--format`.
  public var format: String { say("The form: csv or json.") }
  /// `-o`.
  public var output: String { say("A new file to write.") }
  /// `erase`.
  public var erase: String { say("Removes what Settle has kept on this machine, after showing it.") }
  /// `erase --all`.
  public var eraseAll: String { say("Your plan and your own patterns too.") }
  /// `--yes`.
  public var yes: String { say("Answers yes without asking.") }
  /// `render`.
  public var render: String { say("Writes the whole session as a sound file: .wav, .flac, .ogg or .mp3.") }
  /// `config`.
  public var config: String {
    say("Shows what holds unless an option says otherwise, where it comes from, and what is wrong.")
  }

  /// `schema`.
  public var schema: String {
    say("Prints the description of the pattern format for editors, a JSON Schema.")
  }
  /// `schema --config`.
  public var configSchema: String { say("That of the config instead.") }
  /// `new`.
  public var new: String {
    say("Writes a pattern to start from, which plays as it is and explains its choices.")
  }
  /// `watch`.
  public var watch: String {
    say("Plays a pattern while it is being written: each save is checked, and goes on from the same place.")
  }
  /// The file to watch.
  public var watchFile: String { say("The pattern's file.") }
  /// `install`.
  public var install: String { say("Copies a pattern, after a check, to where it is played by its name.") }

  /// The file to write.
  public var newFile: String { say("The file to write; a new one.") }
  /// `--from` of `new`.
  public var newFrom: String { say("A pattern to copy: a name, a file, or a breath in short such as 4-6.") }
  /// The file to install.
  public var installFile: String { say("The pattern's file, or a pack.") }
  /// `pack`.
  public var pack: String {
    say("Puts a pattern, what it includes and its sound files into one file to hand on.")
  }
  /// The pattern to pack.
  public var packPattern: String { say("A pattern's name or file.") }
  /// `pack -o`.
  public var packFile: String { say("The pack to write, such as evening.settle.") }
  /// `pack --author`.
  public var packAuthor: String { say("Keeps the author's name in it.") }
  /// `record`.
  public var record: String { say("Records the words of a pattern in your own voice, one after another.") }
  /// The pattern to record.
  public var recordFile: String { say("The pattern's file.") }
  /// `record --device`.
  public var captureDevice: String { say("The ALSA device to record from.") }
  /// `install --force`.
  public var replaceOwn: String { say("Takes the place of a pattern of yours with the same name.") }
  /// The pattern to play.
  public var pattern: String { say("A pattern's name, a file, or a breath in short such as 4-6.") }
  /// `--minutes`.
  public var minutes: String { say("How long it lasts, in minutes.") }
  /// `--set`.
  public var set: String { say("Changes a setting of the pattern; may be given again.") }
  /// `--lang`.
  public var lang: String { say("The language of the texts, such as en or de.") }
  /// `--json`.
  public var json: String { say("As JSON, for scripts.") }
  /// `timeline --json`.
  public var onlyJSON: String { say("As JSON; there is no other form.") }
  /// `--from`.
  public var from: String { say("Begins with the segment that holds this time.") }
  /// `--count`.
  public var count: String { say("Prints so many segments.") }
  /// The files to check.
  public var files: String { say("Pattern files, or names of patterns.") }
  /// `--strict`.
  public var strict: String { say("Fails on warnings too.") }
  /// `--svg`.
  public var svg: String { say("Draws the curve of the breath and a strip of frames into an SVG file.") }
  /// `--animated`.
  public var animated: String {
    say("With --svg: an orb that breathes as the first breath does; still where less motion is asked for.")
  }
  /// `--png`.
  public var png: String { say("Draws the curve of the breath and a strip of frames into a PNG file.") }
  /// `--lead-in`.
  public var leadIn: String { say("Waits so long before the first breath.") }
  /// `--speed`.
  public var speed: String { say("Slower or faster than written: 0.8 is a little slower.") }
  /// `--ticks`.
  public var ticks: String { say("A soft tick each second.") }
  /// `--visual`.
  public var visual: String { say("The picture: orb, wave, box, bar, dot or words.") }
  /// `--palette`.
  public var palette: String {
    say(
      "The colours: dusk, ember, moss, clear (for any colour vision) or contrast; dusk-light for a light ground."
    )
  }
  /// `--fps`.
  public var fps: String { say("At most so many frames a second, from 1 to 60.") }
  /// `--reduced-motion`.
  public var reducedMotion: String { say("Large words and a slow bar instead of a picture that moves.") }
  /// `--lines`.
  public var lines: String {
    say("With --plain: timed, spoken (no times) or few (the first breath of each step).")
  }
  /// `--volume`.
  public var volume: String { say("How loud, from 0 to 100.") }
  /// `--sound` and `--no-sound`.
  public var sound: String { say("Plays with sound, or without.") }
  /// `--breath`.
  public var breath: String { say("What goes with the breath: swell, tone or none.") }
  /// `--cues`.
  public var cues: String { say("What marks phases: bowl, chime, wood, spoken, count or none.") }
  /// `--ambience`.
  public var ambience: String { say("What is heard all the while: ocean, rain, brown, pink or none.") }
  /// `--stream-name`.
  public var streamName: String { say("What a sound mixer shows of the stream.") }
  /// `--device`.
  public var device: String { say("The ALSA device that plays.") }
  /// `render --output`.
  public var soundFile: String { say("The file to write; its ending chooses the format.") }
  /// `--force`.
  public var force: String { say("Replaces a file that is there.") }
  /// `--plain`.
  public var plain: String {
    say("One line for each phase instead of the picture, for screen readers and scripts.")
  }
  /// `--events`.
  public var events: String { say("Writes what happens, with times, as JSON Lines; - for standard output.") }

  /// `handout`.
  public var handout: String {
    say("Writes one page to hand on: it prints, and plays in a browser without any network.")
  }
  /// `handout --output`.
  public var page: String { say("The page to write; its name ends in .html.") }
  /// `handout --card`.
  public var card: String { say("Writes a card in place of a pattern; alone it lists the cards.") }
  /// `handout --note`.
  public var note: String { say("Words of yours that stand on the page; \"\" leaves lines to write on.") }
  /// `handout --author`.
  public var author: String { say("Puts the author's name on the page.") }

  /// `now`.
  public var now: String { say("Grounding at once: no question, no menu. Your own plan, if there is one.") }
  /// `support`.
  public var support: String { say("People to talk to: help lines, without any network.") }
  /// `--region`.
  public var region: String { say("Where you are, for help lines: uk, ireland, us, canada or new-zealand.") }
  /// `--piper-command`.
  public var piperCommand: String { say("Where piper is: its name, or its path.") }
  /// `--piper-model`.
  public var piperModel: String { say("The model that piper speaks with, a file.") }
  /// `plan`.
  public var plan: String { say("Writes a plan of your own that settle now begins with, for you to change.") }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
