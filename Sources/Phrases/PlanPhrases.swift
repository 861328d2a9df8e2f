/// The words about a person's own plan.
public struct PlanPhrases: PhraseGroup {
  static let place = PhrasePlace.plan
  let language: Language

  /// After it was written.
  public func written(_ file: String) -> String {
    say(
      """
      A plan to begin from is in \(file), readable by you alone.
      settle now begins with it from now on. Any text editor can change it; settle check \(file) looks it over.
      """)
  }
  /// It is there already.
  public func exists(_ file: String) -> String {
    say("There is a plan already, in \(file). It is left as it is.")
  }
  /// No folder to keep it in.
  public var noFolder: String {
    say("There is no folder for a plan: neither XDG_CONFIG_HOME nor HOME is set.")
  }

  /// The plan to begin from: a pattern.
  public var beginning: String {
    """
    {
      "x-note": "\(say("This plan is yours. settle now begins with it; where it cannot be read, Settle begins with its own. Notes like this one are not shown."))",
      "format": 1,
      "id": "my-plan",
      "name": "\(say("My plan"))",
      "summary": "\(say("What may help, in an order of my own."))",
      "category": "grounding",
      "state": ["activated", "numb"],
      "sound": { "breath": "none", "cues": "none", "ambience": "none" },
      "visual": "words",
      "steps": [
        { "say": "\(say("Look at something near you."))", "pause": 3 },
        { "say": "\(say("It is {weekday}, {date}, {time}."))", "pause": 8 },
        {
          "x-note": "\(say("A reminder in words of your own. Whoever sees the screen can read it."))",
          "say": "\(say("Words of my own can stand here."))",
          "wait": "10 s"
        },
        { "x-note": "\(say("Any pattern can stand here, by its name; settle list shows them."))", "pattern": "feet-on-the-floor" },
        {
          "x-note": "\(say("Somebody you may like to talk to, and how. Whoever sees the screen can read it."))",
          "say": "\(say("A name and a number can stand here."))",
          "wait": "20 s"
        },
        {
          "repeat": 20,
          "steps": [
            {
              "choose": [
                { "label": "\(say("more"))", "pattern": "five-senses" },
                { "label": "\(say("look around"))", "pattern": "orienting" },
                { "label": "\(say("enough for now"))", "end": true }
              ],
              "silence": 1,
              "wait": "20 s"
            }
          ]
        }
      ]
    }

    """
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
