/// The words of the screen that are not a pattern's own.
public struct ScreenPhrases: Hashable, Sendable {
  /// Beside the space bar while an exercise runs.
  public var pause = "pause"
  /// Beside the space bar while it is paused, and beside enter at a gate.
  public var goOn = "go on"
  /// Beside the key that offers another exercise.
  public var somethingElse = "something else"
  /// Beside the key that turns the voice on and off.
  public var voice = "voice"
  /// Beside the key that leaves.
  public var leave = "leave"
  /// Beside the key that shows all keys.
  public var keys = "keys"
  /// Beside the keys that make it slower and faster.
  public var slowerFaster = "slower, faster"
  /// Beside the keys that make it quieter and louder.
  public var quieterLouder = "quieter, louder"
  /// Beside the key that turns the sound off and on.
  public var mute = "sound off, on"
  /// Beside the key that shows the next picture.
  public var nextVisual = "another picture"
  /// Beside the number keys.
  public var numbers = "choose"
  /// Beside the key for people to talk to.
  public var people = "people to talk to"
  /// Beside the key that closes the list of keys.
  public var back = "back"

  /// The name of the space bar.
  public var spaceKey = "space"
  /// The name of the enter key.
  public var enterKey = "enter"
  /// The names of the left and right arrow keys.
  public var sidewaysKeys = "← →"
  /// The names of the down and up arrow keys.
  public var uprightKeys = "↓ ↑"
  /// The names of the number keys.
  public var numberKeys = "1 – 9"

  /// Shown while it is paused.
  public var paused = "paused"
  /// Shown after a long time without a key, when nothing more comes by itself.
  public var atRest = "It is quiet now. Whenever you like, space goes on."
  /// Shown where time stands still until the person goes on.
  public var whenReady = "when you are ready"
  /// Shown before the first breath, above the seconds that are left until then.
  public var beginsIn = "begins in"
  /// Shown where a rating may be given.
  public var howStrong = "how strong is it just now?"
  /// Under a rating: how to give it, or not.
  public var howToRate = "← → and enter, or let it pass"
  /// Shown while the sound is off.
  public var muted = "sound off"

  /// How long is left in all, from a length such as `4:12`.
  public func left(_ length: String) -> String { "\(length) left" }
  /// When it ends, from a time of day such as `21:47`.
  public func until(_ time: String) -> String { "until \(time)" }
  /// How loud it is, in percent.
  public func volume(_ percent: Int) -> String { "volume \(percent)" }
  /// A line of the plain output: when, if that is told, what, and for how long.
  public func plain(time: String?, words: String, length: String?) -> String {
    (time.map { "\($0) " } ?? "") + words + (length.map { ", \($0)" } ?? "")
  }
  /// A length in seconds, from its figures such as `5.5`.
  public func seconds(_ figures: String) -> String { "\(figures) s" }

  /// British English.
  public init() {}
}
