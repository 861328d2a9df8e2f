/// What a pattern says about itself, checked; its steps are the `Exercise`.
public struct Pattern: Hashable, Sendable {
  /// Lower-case letters, digits and hyphens.
  public var id: String
  /// The name that people see.
  public var name: LocalizedText
  /// What it is, in a sentence or two.
  public var summary: LocalizedText?
  /// What kind of exercise it is.
  public var category: Category?
  /// In which states it may help.
  public var state: [State] = []
  /// Who wrote it.
  public var author: String?
  /// What is known about it.
  public var evidence: [Evidence] = []
  /// Who should take care; those of included patterns come along.
  public var cautions: [Caution] = []
  /// The pattern to offer in this one's place.
  public var instead: String?
  /// What a person may change, in the order in which it is written.
  public var settings: [PatternSetting] = []
  /// The findings that a clinician answers for; those of included patterns come along.
  public var acknowledged: [Acknowledgement] = []
  /// What is heard.
  public var sound = PatternSound()
  /// What is seen.
  public var visual = Visual.orb
  /// Whether the first step that is played is breathing: such an exercise has a lead-in.
  public var beginsWithBreath = false
  /// The author's own notes at the top of the file: keys that begin with `x-`, with their JSON as written.
  public var notes: [Note] = []

  /// What kind of exercise a pattern is.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    /// The breath is paced.
    case breathing
    /// Attention goes outward, or to something steady.
    case grounding
    /// The body moves, or tenses and eases off.
    case movement
    /// For two.
    case together
  }

  /// A state in which somebody may be: too much, far away, or neither.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Too much.
    case activated
    /// Far away.
    case numb
    /// Neither.
    case steady
  }

  /// What is seen while a pattern plays.
  public enum Visual: String, Hashable, Sendable, CaseIterable {
    /// A soft sphere of light.
    case orb
    /// The coming and past breath as a curve.
    case wave
    /// A point that walks around a figure.
    case box
    /// A bar that fills and empties.
    case bar
    /// A point that goes from side to side.
    case dot
    /// Large words.
    case words
  }

  /// What was found, and where.
  public struct Evidence: Hashable, Sendable {
    /// The finding, in a sentence.
    public var finding: LocalizedText
    /// Where it was found.
    public var source: String?
  }

  /// Somebody who should take care.
  public enum Caution: Hashable, Sendable {
    /// One of the format's words.
    case condition(Condition)
    /// The author's own words.
    case text(LocalizedText)
  }

  /// A condition with which to take care.
  public enum Condition: String, Hashable, Sendable, CaseIterable {
    /// Being pregnant.
    case pregnancy
    /// Epilepsy.
    case epilepsy
    /// An illness of the heart.
    case heart
    /// An illness of the lungs.
    case lungs
    /// Panic that breath can bring.
    case panic
    /// Feeling far away from oneself.
    case dissociation
    /// Pain that tensing can worsen.
    case pain
  }

  /// A safety finding that the author answers for.
  public struct Acknowledgement: Hashable, Sendable {
    /// The finding.
    public var code: DiagnosticCode
    /// Why it is right here.
    public var reason: String
    /// The pattern that says so; nil for the pattern itself.
    public var pattern: String?
  }

  /// A note of the author's own.
  public struct Note: Hashable, Sendable {
    /// The key, beginning with `x-`.
    public var key: String
    /// The value, as it is written in the file.
    public var json: String
  }
}
