public import Phrases

/// A calm choice of an exercise: first by how it is just now, then from a list. Keys in, a choice out; it knows no
/// terminal and no clock.
///
/// Thread-safe: a plain value.
public struct Picker: Hashable, Sendable {
  /// What came of it.
  public enum Choice: Hashable, Sendable {
    /// The person leaves.
    case leave
    /// The entry with this id.
    case play(String)
  }

  /// What is seen.
  enum Page: Hashable, Sendable {
    /// How it is just now.
    case moods
    /// The exercises for that.
    case list(PickerMood)
    /// The exercises that hold some letters.
    case search(String)
  }

  /// A line that can be chosen.
  enum Row: Hashable, Sendable {
    case mood(PickerMood)
    case entry(PickerEntry)
    /// What was played last.
    case again(PickerEntry)

    /// The exercise in it.
    var entry: PickerEntry? {
      switch self {
      case .mood: nil
      case .entry(let entry), .again(let entry): entry
      }
    }
  }

  private(set) var page = Page.moods
  private(set) var selected = 0
  /// Which mood the lists go back to.
  private var mood = 0
  private var entries: [PickerEntry] = []
  private var last: PickerEntry?
  /// Whether it is known what there is.
  private(set) var isFilled = false
  let phrases: PickerPhrases

  /// A picker that does not know yet what there is: its first question needs none of it.
  public init(phrases: PickerPhrases) {
    self.phrases = phrases
  }

  /// Tells what there is, in the order in which it is listed.
  ///
  /// - Parameter last: the id of what was played last; nil where that is not to be shown.
  public mutating func fill(_ entries: [PickerEntry], last: String? = nil) {
    self.entries = entries
    self.last = entries.first { $0.id == last }
    isFilled = true
  }

  /// The lines of the page.
  var rows: [Row] {
    switch page {
    case .moods: PickerMood.allCases.map { .mood($0) } + (last.map { [.again($0)] } ?? [])
    case .list(.all): entries.map { .entry($0) }
    case .list(.steady): entries.filter { $0.moods.contains(.steady) }.map { .entry($0) }
    case .list(let mood): outwardFirst(entries.filter { $0.moods.contains(mood) }).map { .entry($0) }
    case .search(let query): entries.filter { $0.matches(query) }.map { .entry($0) }
    }
  }

  /// What looks outward or moves stands before what attends to the breath; the person's own stands first.
  private func outwardFirst(_ entries: [PickerEntry]) -> [PickerEntry] {
    let others = entries.filter { !$0.isOwn }
    return entries.filter(\.isOwn) + others.filter { $0.breath == nil } + others.filter { $0.breath != nil }
  }

  /// The exercise whose line is chosen.
  var chosen: PickerEntry? {
    let rows = rows
    return rows.indices.contains(selected) ? rows[selected].entry : nil
  }

  /// The words of a line.
  func title(of row: Row) -> String {
    switch row {
    case .mood(.tooMuch): phrases.tooMuch
    case .mood(.farAway): phrases.farAway
    case .mood(.steady): phrases.steady
    case .mood(.all): phrases.all
    case .entry(let entry): entry.name
    case .again(let entry): phrases.again(entry.name)
    }
  }

  /// Does what a key asks for; what came of it, if that is the end.
  public mutating func take(_ key: Key) -> Choice? {
    switch key {
    case .escape, .control("c"): return .leave
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .enter: return open()
    case .right:
      if page == .moods, chosen == nil { return open() }
    case .left: back()
    case .backspace: erase()
    case .character(let scalar): return type(scalar)
    case .tab, .control: break
    }
    return nil
  }

  private mutating func select(_ row: Int) {
    selected = min(max(row, 0), max(rows.count - 1, 0))
  }

  private mutating func open() -> Choice? {
    let rows = rows
    guard rows.indices.contains(selected) else { return nil }
    switch rows[selected] {
    case .mood(let chosen):
      mood = selected
      page = .list(chosen)
      selected = 0
      return nil
    case .entry(let entry), .again(let entry): return .play(entry.id)
    }
  }

  private mutating func back() {
    guard page != .moods else { return }
    page = .moods
    selected = mood
  }

  private mutating func erase() {
    guard case .search(let query) = page, !query.isEmpty else { return back() }
    page = .search(String(query.dropLast()))
    selected = 0
  }

  private mutating func type(_ scalar: Unicode.Scalar) -> Choice? {
    if case .search(let query) = page {
      // As long a word as anybody searches for; a space alone says nothing.
      if query.count < 40, scalar != " " || !query.isEmpty { page = .search(query + String(scalar)) }
      selected = 0
    } else if scalar == "q" || scalar == "Q" {
      return .leave
    } else if scalar == "/" {
      page = .search("")
      selected = 0
    } else {
      jump(to: scalar)
    }
    return nil
  }

  /// Goes to the next line that begins with a letter; a state that is the only one with it is opened at once.
  private mutating func jump(to scalar: Unicode.Scalar) {
    let letter = String(scalar).lowercased()
    let found = rows.enumerated().filter { title(of: $0.element).lowercased().hasPrefix(letter) }
    guard let next = found.first(where: { $0.offset > selected }) ?? found.first else { return }
    selected = next.offset
    if found.count == 1, case .mood = next.element { _ = open() }
  }
}
