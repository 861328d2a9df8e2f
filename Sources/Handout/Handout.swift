public import Phrases
public import Rhythm

/// What is handed on of an exercise: what a page shows and plays, and nothing else.
public struct Handout: Sendable {
  /// A finding, and where it was found.
  public struct Evidence: Hashable, Sendable {
    /// The finding.
    public var finding: String
    /// Where it was found.
    public var source: String?

    /// A finding.
    public init(finding: String, source: String?) {
      self.finding = finding
      self.source = source
    }
  }

  /// The id of the pattern.
  public var id: String
  /// Its name.
  public var name: String
  /// What it is.
  public var summary: String?
  /// The compiled steps, at the speed at which they are played, without words that nobody else should read.
  public var exercise: Exercise
  /// Seconds before the first step.
  public var leadIn: Double
  /// The figures of its sounds, a JSON object; nil for silence.
  public var sound: String?
  /// The author's own sounds.
  public var ownSounds = HandoutSounds()
  /// Who should take care, in sentences.
  public var cautions: [String] = []
  /// What goes past a usual limit, each with the reason that was given.
  public var reasons: [(finding: String, reason: String)] = []
  /// What is known.
  public var evidence: [Evidence] = []
  /// The name of the pattern to take in its place.
  public var instead: String?
  /// Who wrote it, where they want to be named.
  public var author: String?
  /// A note of whoever hands it on; empty for lines to write on.
  public var note: String?

  /// A page for an exercise.
  public init(
    id: String, name: String, summary: String?, exercise: Exercise, leadIn: Double, sound: String?
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.exercise = exercise
    self.leadIn = leadIn
    self.sound = sound
  }

  /// The page as one HTML document; nil where the exercise is too long for one.
  ///
  /// - Parameter phrases: the words around the exercise's own.
  public func html(_ phrases: Phrases) -> String? {
    guard let timeline = try? exercise.timeline(), let steps = ExerciseTree.json(exercise, sounds: ownSounds)
    else { return nil }
    let facts = ExerciseFacts(exercise)
    var page = PageMaker(title: name, language: phrases.language.rawValue)
    page.script = Player.script
    let isSame = exercise.language == phrases.language.rawValue
    let own = isSame ? "" : " lang=\"\(PageText.escaped(exercise.language))\""
    page.body = """
      <main id="page">
      <header\(own)><h1>\(PageText.escaped(name))</h1>\(summary.map { "<p class=\"summary\">\(PageText.lines($0))</p>" } ?? "")</header>
      \(PlayerMarkup(phrases.handout).start)
      <p class="length">\(PageText.escaped(length(timeline, facts, phrases)))</p>
      \(CurvePicture(timeline, phrases: phrases)?.figure ?? "")
      <section><h2>\(PageText.escaped(phrases.handout.steps))</h2>
      <div\(own)>\(StepList(phrases).html(exercise))</div></section>
      \(PageParts(phrases.handout).sections(of: self))
      </main>
      \(PlayerMarkup(phrases.handout).player)
      <script type="application/json" id="exercise">
      \(data(timeline, facts, steps, phrases))
      </script>
      """
    return page.html
  }

  private func length(_ timeline: Timeline, _ facts: ExerciseFacts, _ phrases: Phrases) -> String {
    phrases.handout.length(
      StepList(phrases).length(timeline.duration), waits: facts.waits || facts.hasChoices)
  }

  /// What the player reads.
  private func data(_ timeline: Timeline, _ facts: ExerciseFacts, _ steps: String, _ phrases: Phrases)
    -> String
  {
    let words = [
      ("inhale", phrases.breath.breatheIn), ("holdFull", phrases.breath.hold),
      ("exhale", phrases.breath.breatheOut), ("holdEmpty", phrases.breath.rest),
      ("rest", phrases.breath.rest), ("ask", phrases.handout.howStrong),
      ("beginsIn", phrases.screen.beginsIn), ("whenReady", phrases.screen.whenReady),
      ("pause", phrases.screen.pause), ("goOn", phrases.screen.goOn), ("paused", phrases.screen.paused),
      ("leave", phrases.handout.leave), ("close", phrases.handout.close),
      ("finished", phrases.handout.finished), ("noSound", phrases.handout.noSound),
      ("rose", phrases.handout.rose), ("seconds", phrases.handout.seconds), ("left", phrases.handout.left),
    ].map { "\"\($0)\":\(PageText.json($1))" }
    // With ways to choose, nobody knows how long it will be.
    let length = facts.waits || facts.hasChoices ? "" : "\"length\":\(timeline.duration),\n"
    return """
      {"format":1,"lead":\(leadIn),\n\(length)"words":{\(words.joined(separator: ","))},
      "sound":\(sound ?? "null"),
      "own":\(sound == nil ? "null" : ownSounds.json ?? "null"),
      "steps":\(steps)}
      """
  }
}

/// What there is in an exercise, anywhere on any way.
struct ExerciseFacts {
  var waits = false
  var hasChoices = false

  init(_ exercise: Exercise) {
    for block in exercise.steps { look(block) }
  }

  private mutating func look(_ block: Block) {
    switch block {
    case .cycles(let cycles): if case .notice(_, _, true) = cycles.family { waits = true }
    case .moment(let moment): waits = waits || moment.waitsForPerson
    case .sequence(let blocks), .repeated(_, let blocks): for block in blocks { look(block) }
    case .choice(let choice):
      hasChoices = true
      for way in choice.ways { for block in way.blocks { look(block) } }
    }
  }
}
