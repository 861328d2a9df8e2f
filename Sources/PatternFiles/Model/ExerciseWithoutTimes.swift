public import Rhythm

extension Exercise {
  /// The exercise without the words that hold `{weekday}`, `{date}` or `{time}`: for a machine whose clock cannot be
  /// right. The words before them stay for as long as these would have taken, so that nothing else moves.
  public func withoutTimes() -> Exercise {
    var before: Spoken?
    var result = self
    result.steps = steps.map { $0.withoutTimes(after: &before) }
    return result
  }
}

extension Block {
  fileprivate func withoutTimes(after before: inout Spoken?) -> Block {
    switch self {
    case .cycles: return self
    case .sequence(let blocks): return .sequence(blocks.map { $0.withoutTimes(after: &before) })
    case .repeated(let count, let blocks):
      return .repeated(count, blocks.map { $0.withoutTimes(after: &before) })
    case .choice(var choice):
      let offered = before
      for index in choice.ways.indices {
        before = offered
        choice.ways[index].blocks = choice.ways[index].blocks.map { $0.withoutTimes(after: &before) }
      }
      return .choice(choice)
    case .moment(var moment):
      guard case .say(let spoken) = moment.words else { return self }
      guard ["{weekday}", "{date}", "{time}"].contains(where: spoken.text.contains) else {
        before = Spoken(text: spoken.text, language: spoken.language)
        return self
      }
      moment.words = .rest(text: before, bell: false)
      moment.reading = 0
      return .moment(moment)
    }
  }
}
