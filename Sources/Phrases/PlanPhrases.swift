/// The words about a person's own plan.
public struct PlanPhrases: Hashable, Sendable {
  /// After it was written.
  public func written(_ file: String) -> String {
    """
    A plan to begin from is in \(file), readable by you alone.
    settle now begins with it from now on. Any text editor can change it; settle check \(file) looks it over.
    """
  }
  /// It is there already.
  public func exists(_ file: String) -> String {
    "There is a plan already, in \(file). It is left as it is."
  }
  /// No folder to keep it in.
  public var noFolder = "There is no folder for a plan: neither XDG_CONFIG_HOME nor HOME is set."

  /// The plan to begin from: a pattern.
  public var beginning = """
    {
      "x-note": "This plan is yours. settle now begins with it; where it cannot be read, Settle begins with its own. Notes like this one are not shown.",
      "format": 1,
      "id": "my-plan",
      "name": "My plan",
      "summary": "What may help, in an order of my own.",
      "category": "grounding",
      "state": ["activated", "numb"],
      "sound": { "breath": "none", "cues": "none", "ambience": "none" },
      "visual": "words",
      "steps": [
        { "say": "Look at something near you.", "pause": 3 },
        { "say": "It is {weekday}, {date}, {time}.", "pause": 8 },
        {
          "x-note": "A reminder in words of your own. Whoever sees the screen can read it.",
          "say": "Words of my own can stand here.",
          "wait": "10 s"
        },
        { "x-note": "Any pattern can stand here, by its name; settle list shows them.", "pattern": "feet-on-the-floor" },
        {
          "x-note": "Somebody you may like to talk to, and how. Whoever sees the screen can read it.",
          "say": "A name and a number can stand here.",
          "wait": "20 s"
        },
        {
          "repeat": 20,
          "steps": [
            {
              "choose": [
                { "label": "more", "pattern": "five-senses" },
                { "label": "look around", "pattern": "orienting" },
                { "label": "enough for now", "end": true }
              ],
              "silence": 1,
              "wait": "20 s"
            }
          ]
        }
      ]
    }

    """

  /// British English.
  public init() {}
}
