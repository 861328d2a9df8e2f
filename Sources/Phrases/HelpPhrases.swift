/// The words of `--help`: what each command and option is for.
public struct HelpPhrases: Hashable, Sendable {
  /// The program in a line.
  public var settle = "Paces breathing and grounding exercises, by sound and sight."
  /// How the program is called.
  public var usage = """
    settle <pattern> [<options>]
    settle <command> [<options>]
    """
  /// A few lines to begin with.
  public var begin = """
    settle even-breath    plays a pattern; settle list shows them
    settle 4-6            in for 4 seconds, out for 6, for 5 minutes
    While it plays: space pauses, q leaves at once, ? shows all keys.
    """

  /// `play`.
  public var play = "Plays a pattern; settle PATTERN is the same."
  /// `list`.
  public var list = "Shows the patterns there are, built-in ones and your own."
  /// `show`.
  public var show = """
    Shows what a pattern is: the breath as a curve, timings, what is known, who may want to take care.
    """
  /// `timeline`.
  public var timeline = "Prints the compiled timeline in exact nanoseconds."
  /// `check`.
  public var check = "Finds every problem of pattern files, with its place and what to do."

  /// `journal`.
  public var journal = "A journal of sessions, for you alone; off until you turn it on."
  /// `journal show`.
  public var journalShow = "Shows what was kept, ratings as a small plot."
  /// `journal export`.
  public var journalExport = "Shows what would be written, then writes it to a file."
  /// `journal erase`.
  public var journalErase = "Removes the journal, after showing where it is."
  /// `journal on`.
  public var journalOn = "Keeps date, exercise, minutes and given ratings from now on."
  /// `journal off`.
  public var journalOff = "Keeps nothing from now on; what was kept stays."
  /// `journal on --passphrase`.
  public var withPassphrase = "Seals a new journal: reading it takes a passphrase."
  /// `--format`.
  public var format = "The form: csv or json."
  /// `-o`.
  public var output = "A new file to write."
  /// `erase`.
  public var erase = "Removes what Settle has kept on this machine, after showing it."
  /// `erase --all`.
  public var eraseAll = "Your plan and your own patterns too."
  /// `--yes`.
  public var yes = "Answers yes without asking."
  /// `render`.
  public var render = "Writes the whole session as a sound file: .wav, .flac, .ogg or .mp3."
  /// `config`.
  public var config =
    "Shows what holds unless an option says otherwise, where it comes from, and what is wrong."

  /// `schema`.
  public var schema = "Prints the description of the pattern format for editors, a JSON Schema."
  /// `schema --config`.
  public var configSchema = "That of the config instead."
  /// `new`.
  public var new = "Writes a pattern to start from, which plays as it is and explains its choices."
  /// `watch`.
  public var watch =
    "Plays a pattern while it is being written: each save is checked, and goes on from the same place."
  /// The file to watch.
  public var watchFile = "The pattern's file."
  /// `install`.
  public var install = "Copies a pattern, after a check, to where it is played by its name."

  /// The file to write.
  public var newFile = "The file to write; a new one."
  /// `--from` of `new`.
  public var newFrom = "A pattern to copy: a name, a file, or a breath in short such as 4-6."
  /// The file to install.
  public var installFile = "The pattern's file."
  /// `install --force`.
  public var replaceOwn = "Takes the place of a pattern of yours with the same name."
  /// The pattern to play.
  public var pattern = "A pattern's name, a file, or a breath in short such as 4-6."
  /// `--minutes`.
  public var minutes = "How long it lasts, in minutes."
  /// `--set`.
  public var set = "Changes a setting of the pattern; may be given again."
  /// `--lang`.
  public var lang = "The language of the texts, such as en or de."
  /// `--json`.
  public var json = "As JSON, for scripts."
  /// `timeline --json`.
  public var onlyJSON = "As JSON; there is no other form."
  /// `--from`.
  public var from = "Begins with the segment that holds this time."
  /// `--count`.
  public var count = "Prints so many segments."
  /// The files to check.
  public var files = "Pattern files, or names of patterns."
  /// `--strict`.
  public var strict = "Fails on warnings too."
  /// `--svg`.
  public var svg = "Draws the curve of the breath and a strip of frames into an SVG file."
  /// `--animated`.
  public var animated =
    "With --svg: an orb that breathes as the first breath does; still where less motion is asked for."
  /// `--png`.
  public var png = "Draws the curve of the breath and a strip of frames into a PNG file."
  /// `--lead-in`.
  public var leadIn = "Waits so long before the first breath."
  /// `--speed`.
  public var speed = "Slower or faster than written: 0.8 is a little slower."
  /// `--ticks`.
  public var ticks = "A soft tick each second, or none."
  /// `--visual`.
  public var visual = "The picture: orb, wave, box, bar, dot or words."
  /// `--palette`.
  public var palette =
    "The colours: dusk, ember, moss, clear (for any colour vision) or contrast; dusk-light for a light ground."
  /// `--fps`.
  public var fps = "At most so many frames a second, from 1 to 60."
  /// `--reduced-motion`.
  public var reducedMotion = "Large words and a slow bar instead of a picture that moves, or not."
  /// `--lines`.
  public var lines = "With --plain: timed, spoken (no times) or few (the first breath of each step)."
  /// `--volume`.
  public var volume = "How loud, from 0 to 100."
  /// `--sound` and `--no-sound`.
  public var sound = "Plays with sound, or without."
  /// `--breath`.
  public var breath = "What goes with the breath: swell, tone or none."
  /// `--cues`.
  public var cues = "What marks phases: bowl, chime, wood, spoken, count or none."
  /// `--ambience`.
  public var ambience = "What is heard all the while: ocean, rain, brown, pink or none."
  /// `--stream-name`.
  public var streamName = "What a sound mixer shows of the stream."
  /// `--device`.
  public var device = "The ALSA device that plays."
  /// `render --output`.
  public var soundFile = "The file to write; its ending chooses the format."
  /// `--force`.
  public var force = "Replaces a file that is there."
  /// `--plain`.
  public var plain = "One line for each phase instead of the picture, for screen readers and scripts."
  /// `--events`.
  public var events = "Writes what happens, with times, as JSON Lines; - for standard output."

  /// `now`.
  public var now = "Grounding at once: no question, no menu. Your own plan, if there is one."
  /// `support`.
  public var support = "People to talk to: help lines, without any network."
  /// `support --region`.
  public var region = "Only those of a region: uk, ireland, us, canada or new-zealand."
  /// `plan`.
  public var plan = "Writes a plan of your own that settle now begins with, for you to change."

  /// British English.
  public init() {}
}
