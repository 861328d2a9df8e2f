internal import Journal
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen

/// What there is to choose from: all that plays, and what was played last.
struct Shelf {
  /// What is listed, in order.
  private(set) var entries: [PickerEntry] = []
  /// What is played, by the id that it is listed with.
  private(set) var patterns: [String: CheckedPattern] = [:]
  /// The id of what was played last, where the journal is on and open.
  private(set) var last: String?

  /// What the person's own plan is listed as; a command's name, which no pattern has.
  private static let plan = "plan"

  /// Whether it is played as `now` is: still, and without a word that is not its own.
  static func isNow(_ id: String) -> Bool { id == plan || id == NowCommand.pattern }

  /// All that is there. What does not play is left to `settle list`, which says so.
  static func filled() -> Shelf {
    var shelf = Shelf()
    let (catalogue, languages, reader) = (Shell.catalogue, Locale.languages, Shell.reader())
    if let own = OwnPlan.read(by: reader, from: catalogue) {
      shelf.add(own, as: plan, name: Shell.phrases.picker.plan, moods: Set(PickerMood.allCases), languages)
    }
    let checked = catalogue.all().map { reader.read($0.file, judging: .safety) }.filter(\.isPlayable)
    for pattern in checked.sorted(by: { place($0) < place($1) }) {
      guard let about = pattern.pattern else { continue }
      shelf.add(
        pattern, as: about.id, name: about.name.text(for: languages),
        moods: Set(about.state.map(PickerMood.init)), languages)
    }
    shelf.last = lastPlayed()
    if shelf.last != nil, shelf.last == shelf.patterns[plan]?.pattern?.id { shelf.last = plan }
    return shelf
  }

  private mutating func add(
    _ checked: CheckedPattern, as id: String, name: String, moods: Set<PickerMood>, _ languages: [String]
  ) {
    guard let timeline = try? checked.exercise?.timeline() else { return }
    patterns[id] = checked
    entries.append(
      PickerEntry(
        id: id, name: name, summary: checked.pattern?.summary?.text(for: languages) ?? "", moods: moods,
        isOwn: checked.file.origin != .builtIn, timeline: timeline,
        length: Self.isNow(id) ? nil : timeline.duration))
  }

  /// The person's own first, then by kind, within it what holds the breath last, and by id.
  private static func place(_ checked: CheckedPattern) -> (Int, Int, Int, String) {
    let category = checked.pattern?.category.flatMap { Pattern.Category.allCases.firstIndex(of: $0) }
    let id = checked.pattern?.id ?? ""
    let breath = (try? checked.exercise?.timeline())?.lastBreath
    let holds = breath.map { $0.length(of: .holdFull) + $0.length(of: .holdEmpty) > 0 } ?? false
    return (
      checked.file.origin == .builtIn ? 1 : 0, category ?? 9, holds ? 1 : 0, isNow(id) ? "" : id
    )
  }

  private static func lastPlayed() -> String? {
    guard let folder = Journal.usualFolder else { return nil }
    let journal = Journal(folder: folder)
    guard let state = try? journal.state(), state.isOn, !state.isSealed else { return nil }
    return (try? journal.read())?.entries.last?.exercise
  }
}

extension PickerMood {
  /// How it is just now, in the format's word for it.
  fileprivate init(_ state: Pattern.State) {
    switch state {
    case .activated: self = .tooMuch
    case .numb: self = .farAway
    case .steady: self = .steady
    }
  }
}
