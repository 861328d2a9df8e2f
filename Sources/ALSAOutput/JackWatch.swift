/// A socket of a card that something can be plugged into.
struct Jack: Hashable, Sendable {
  /// The card's number and name.
  var card: Card
  /// The socket's name as its driver gives it, such as `Headphone Jack`.
  var name: String

  /// Whether pulling something out of it may send the sound to loudspeakers.
  var isForOneself: Bool {
    let name = name.lowercased()
    return !name.contains("mic")
      && ["headphone", "headset", "line out", "lineout"].contains { name.contains($0) }
  }
}

/// A card that can play.
struct Card: Hashable, Sendable {
  /// Its number.
  var number: Int32
  /// What its driver calls it.
  var name: String
}

/// Which cards are there, and what is plugged into them.
struct JackLook: Equatable, Sendable {
  /// The cards that can play.
  var cards: Set<Card> = []
  /// The sockets that can tell, and whether something is plugged in.
  var isPlugged: [Jack: Bool] = [:]
}

/// Decides from two looks, one after the other, whether sound may now be heard by others.
struct JackWatch {
  private var last: JackLook?

  /// Takes the next look. True where headphones were pulled out, or a card that can play is gone.
  mutating func isExposed(by look: JackLook) -> Bool {
    defer { last = look }
    guard let last else { return false }
    if !last.cards.isSubset(of: look.cards) { return true }
    return last.isPlugged.contains { jack, wasPlugged in
      jack.isForOneself && wasPlugged && look.isPlugged[jack] == false
    }
  }
}

/// What cards tell through their control interfaces.
///
/// A seam for tests: the real one is `ALSAJacks`.
protocol JackPort: AnyObject, Sendable {
  /// What is there now.
  func look() -> JackLook
  /// Waits until something may have changed. False where nobody is to look any more.
  func wait() -> Bool
}

extension JackWatch {
  /// Watches for good, and raises the alarm each time that others may hear.
  static func run(_ port: any JackPort, exposed: () -> Void) {
    var watch = JackWatch()
    repeat {
      if watch.isExposed(by: port.look()) { exposed() }
    } while port.wait()
  }
}
