/// The words of the screen that are not a pattern's own.
public struct ScreenPhrases: PhraseGroup {
  static let place = PhrasePlace.screen
  let language: Language

  /// Beside the space bar while an exercise runs.
  public var pause: String { say("pause") }
  /// Beside the space bar while it is paused, and beside enter at a gate.
  public var goOn: String { say("go on") }
  /// Beside the key that offers another exercise.
  public var somethingElse: String { say("something else") }
  /// Beside the key that turns the voice on and off.
  public var voice: String { say("voice") }
  /// Beside the key that leaves.
  public var leave: String { say("leave") }
  /// Beside the key that shows all keys.
  public var keys: String { say("keys") }
  /// Beside the keys that make it slower and faster.
  public var slowerFaster: String { say("slower, faster") }
  /// Beside the keys that make it quieter and louder.
  public var quieterLouder: String { say("quieter, louder") }
  /// Beside the key that turns the sound off and on.
  public var mute: String { say("sound off, on") }
  /// Beside the key that shows the next picture.
  public var nextVisual: String { say("another picture") }
  /// Beside the number keys.
  public var numbers: String { say("choose") }
  /// Beside the key for people to talk to.
  public var people: String { say("people to talk to") }
  /// Beside the key that closes the list of keys.
  public var back: String { say("back") }

  /// The name of the space bar.
  public var spaceKey: String { say("space") }
  /// The name of the enter key.
  public var enterKey: String { say("enter") }
  /// The names of the left and right arrow keys.
  public var sidewaysKeys = "← →"
  /// The names of the down and up arrow keys.
  public var uprightKeys = "↓ ↑"
  /// The names of the number keys.
  public var numberKeys = "1 – 9"

  /// Shown while it is paused.
  public var paused: String { say("paused") }
  /// Shown after a long time without a key, when nothing more comes by itself.
  public var atRest: String { say("It is quiet now. Whenever you like, space goes on.") }
  /// Shown where time stands still until the person goes on.
  public var whenReady: String { say("when you are ready") }
  /// Shown before the first breath, above the seconds that are left until then.
  public var beginsIn: String { say("begins in") }
  /// Shown where a rating may be given.
  public var howStrong: String { say("how strong is it just now?") }
  /// Under a rating: how to give it, or not.
  public var howToRate: String { say("← → and enter, or let it pass") }
  /// Shown while the sound is off.
  public var muted: String { say("sound off") }

  /// How long is left in all, from a length such as `4:12`.
  public func left(_ length: String) -> String { say("\(length) left") }
  /// When it ends, from a time of day such as `21:47`.
  public func until(_ time: String) -> String { say("until \(time)") }
  /// How loud it is, in percent.
  public func volume(_ percent: Int) -> String { say("volume \(percent)") }
  /// A line of the plain output: when, if that is told, what, and for how long.
  public func plain(time: String?, words: String, length: String?) -> String {
    (time.map { "\($0) " } ?? "") + words + (length.map { ", \($0)" } ?? "")
  }
  /// A length in seconds, from its figures such as `5.5`.
  public func seconds(_ figures: String) -> String { "\(language.decimal(figures)) s" }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
