/// The words of the cards: pages to print and to fill in by hand.
public struct HandoutCardPhrases: Hashable, Sendable {
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
  public var all = [
    Card(
      name: "support", about: "a support card to fill in by hand: what helps, what does not, touch",
      title: "Support card",
      introduction:
        "For a time when words are hard to find. Filled in by the person it is about, as much or as little as they like, and shown to whom they choose.",
      parts: [
        .lines("What you may notice when it is too much for me", hint: "", count: 2),
        .lines(
          "What helps", hint: "a voice, quiet, light, water, going outside, being left alone …", count: 3),
        .lines("What does not help", hint: "questions, crowds, being held, certain words …", count: 3),
        .boxes(
          "Touch: please ask first, every time",
          [
            "No touch, please", "A hand to hold may be all right, if I say yes",
            "A hand on my shoulder, if I say yes",
            "Something else:",
          ]),
        .lines("Words that are good to hear", hint: "", count: 2),
        .lines("Somebody who may be called, if I say so", hint: "a name, a number", count: 2),
      ],
      closing: "All of this can change, and can be taken back at any moment. Nobody has to give a reason."),
    Card(
      name: "signals", about: "cards to cut out: yes, no, slower, later, something else",
      title: "Cards to point at",
      introduction:
        "To cut out, or to point at when speaking is hard. Each of them is a whole answer, and each may be changed for another at any moment.",
      parts: [
        .words([
          Signal(word: "yes", meaning: "for now; it can become a no"),
          Signal(word: "no", meaning: "a whole sentence"),
          Signal(word: "slower", meaning: "the same, but slower"),
          Signal(word: "later", meaning: "not now; another time perhaps"),
          Signal(word: "something else", meaning: "not this, but something"),
          Signal(word: "", meaning: "in words of your own"),
        ])
      ],
      closing:
        "If saying no would cost you, these are not the cards to begin with; there are people to talk to."),
    Card(
      name: "questions", about: "questions to ask a therapist, with room for answers",
      title: "Questions to ask a therapist",
      introduction:
        "To take along to a first meeting. Any of them may be left out, and all of them are ordinary questions that you are welcome to ask.",
      parts: [
        .questions(
          "About the work",
          [
            "What experience do you have with people who went through something like this?",
            "How do you usually work, and what else could be done?", "How will we notice whether it helps?",
            "What happens if it becomes too much, here or at home?",
          ]),
        .questions(
          "About what I decide",
          [
            "Can I say no to a part of it, or stop, without giving a reason?",
            "Can we go slower, or do something else that day?", "Am I free not to tell what happened?",
            "May somebody come with me?",
          ]),
        .questions(
          "About the frame",
          [
            "What do you write down, and who may read it?", "How often, how long, and what does it cost?",
            "How can I reach you between meetings, and whom can I call when you are away?",
          ]),
        .lines("Questions of my own", hint: "", count: 2),
      ],
      closing: "A good answer may be \"I do not know\". It is fine to meet several people before you decide."),
  ]

  /// British English.
  public init() {}
}
