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
    Shows what a pattern is: the breath as a curve, timings, what is known, who should take care.
    """
  /// `timeline`.
  public var timeline = "Prints the compiled timeline in exact nanoseconds."
  /// `check`.
  public var check = "Finds every problem of pattern files, with its place and what to do."

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
  /// `--png`.
  public var png = "Draws the curve of the breath and a strip of frames into a PNG file."
  /// `--lead-in`.
  public var leadIn = "Waits so long before the first breath."
  /// `--speed`.
  public var speed = "Slower or faster than written: 0.8 is a little slower."
  /// `--visual`.
  public var visual = "The picture: orb, wave, box, bar, dot or words."
  /// `--palette`.
  public var palette =
    "The colours: dusk, ember, moss, clear (for any colour vision) or contrast; dusk-light for a light ground."
  /// `--fps`.
  public var fps = "At most so many frames a second, from 1 to 60."
  /// `--reduced-motion`.
  public var reducedMotion = "Large words and a slow bar instead of a picture that moves."
  /// `--lines`.
  public var lines = "With --plain: timed, spoken (no times) or few (the first breath of each step)."
  /// `--volume`.
  public var volume = "How loud, from 0 to 100."
  /// `--no-sound`.
  public var noSound = "Plays without sound."
  /// `--device`.
  public var device = "The ALSA device that plays."
  /// `--plain`.
  public var plain = "One line for each phase instead of the picture, for screen readers and scripts."
  /// `--events`.
  public var events = "Writes what happens, with times, as JSON Lines; - for standard output."

  /// British English.
  public init() {}
}
