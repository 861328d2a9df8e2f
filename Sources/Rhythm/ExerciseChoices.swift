extension Exercise {
  /// The last step, where a choice is made in it; else nothing.
  public var lastChoices: [Block] { steps.suffix(1).filter(\.hasChoice) }

  /// The exercise with more steps after it.
  public func followed(by blocks: [Block]) -> Exercise {
    Exercise(steps: steps + blocks, language: language)
  }
}
