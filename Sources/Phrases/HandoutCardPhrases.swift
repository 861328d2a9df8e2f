/// The words of the cards: pages to print and to fill in by hand.
public struct HandoutCardPhrases: PhraseGroup {
  static let place = PhrasePlace.handoutCards
  let language: Language

  /// A card: a name to call it by, and what stands on it.
  public struct Card: Hashable, Sendable {
    /// The name on the command line.
    public var name: String
    /// What it is, in a line.
    public var about: String
    /// The heading.
    public var title: String
    /// Under the heading.
    public var introduction: String
    /// What stands on it.
    public var parts: [Part]
    /// At its foot.
    public var closing: String
  }

  /// A part of a card.
  public enum Part: Hashable, Sendable {
    /// Something to fill in: a heading, a hint, and so many lines.
    case lines(String, hint: String, count: Int)
    /// Boxes to tick.
    case boxes(String, [String])
    /// Small cards to cut out.
    case words([Signal])
    /// Questions, each with room for an answer.
    case questions(String, [String])
  }

  /// A small card to point at.
  public struct Signal: Hashable, Sendable {
    /// A large word; empty for one to write oneself.
    public var word: String
    /// What it says.
    public var meaning: String
  }

  /// All cards.
  public var all: [Card] {
    [
      Card(
        name: "support", about: say("a support card to fill in by hand: what helps, what does not, touch"),
        title: say("Support card"),
        introduction:
          say(
            "For a time when words are hard to find. Filled in by the person it is about, as much or as little as they like, and shown to whom they choose."
          ),
        parts: [
          .lines(say("What you may notice when it is too much for me"), hint: "", count: 2),
          .lines(
            say("What helps"), hint: say("a voice, quiet, light, water, going outside, being left alone …"),
            count: 3),
          .lines(
            say("What does not help"), hint: say("questions, crowds, being held, certain words …"), count: 3),
          .boxes(
            say("Touch: please ask first, every time"),
            [
              say("No touch, please"), say("A hand to hold may be all right, if I say yes"),
              say("A hand on my shoulder, if I say yes"),
              say("Something else:"),
            ]),
          .lines(say("Words that are good to hear"), hint: "", count: 2),
          .lines(say("Somebody who may be called, if I say so"), hint: say("a name, a number"), count: 2),
        ],
        closing: say(
          "All of this can change, and can be taken back at any moment. Nobody has to give a reason.")),
      Card(
        name: "signals", about: say("cards to cut out: yes, no, slower, later, something else"),
        title: say("Cards to point at"),
        introduction:
          say(
            "To cut out, or to point at when speaking is hard. Each of them is a whole answer, and each may be changed for another at any moment."
          ),
        parts: [
          .words([
            Signal(word: say("yes"), meaning: say("for now; it can become a no")),
            Signal(word: say("no"), meaning: say("a whole sentence")),
            Signal(word: say("slower"), meaning: say("the same, but slower")),
            Signal(word: say("later"), meaning: say("not now; another time perhaps")),
            Signal(word: say("something else"), meaning: say("not this, but something")),
            Signal(word: "", meaning: say("in words of your own")),
          ])
        ],
        closing:
          say(
            "If saying no would cost you, these are not the cards to begin with; there are people to talk to."
          )),
      Card(
        name: "questions", about: say("questions to ask a therapist, with room for answers"),
        title: say("Questions to ask a therapist"),
        introduction:
          say(
            "To take along to a first meeting. Any of them may be left out, and all of them are ordinary questions that you are welcome to ask."
          ),
        parts: [
          .questions(
            say("About the work"),
            [
              say("What experience do you have with people who went through something like this?"),
              say("How do you usually work, and what else could be done?"),
              say("How will we notice whether it helps?"),
              say("What happens if it becomes too much, here or at home?"),
            ]),
          .questions(
            say("About what I decide"),
            [
              say("Can I say no to a part of it, or stop, without giving a reason?"),
              say("Can we go slower, or do something else that day?"),
              say("Am I free not to tell what happened?"),
              say("May somebody come with me?"),
            ]),
          .questions(
            say("About the frame"),
            [
              say("What do you write down, and who may read it?"),
              say("How often, how long, and what does it cost?"),
              say("How can I reach you between meetings, and whom can I call when you are away?"),
            ]),
          .lines(say("Questions of my own"), hint: "", count: 2),
        ],
        closing: say(
          "A good answer may be \"I do not know\". It is fine to meet several people before you decide.")),
    ]
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
