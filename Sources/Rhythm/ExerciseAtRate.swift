extension Exercise {
  /// The exercise as it goes at another speed: what is played at that speed is this one, played as written.
  ///
  /// Words keep the time that reading takes, as in a session.
  ///
  /// - Throws: `Fraction.Failure.overflow` where the lengths are finer than can be counted.
  public func played(at rate: Rate) throws(Fraction.Failure) -> Exercise {
    if rate == .one { return self }
    var result = self
    result.steps = try Block.all(steps, at: rate)
    return result
  }
}

extension Block {
  fileprivate static func all(_ blocks: [Block], at rate: Rate) throws(Fraction.Failure) -> [Block] {
    var result: [Block] = []
    for block in blocks { result.append(try block.played(at: rate)) }
    return result
  }

  private func played(at rate: Rate) throws(Fraction.Failure) -> Block {
    switch self {
    case .cycles(let block): return .cycles(try block.played(at: rate))
    case .moment(let moment): return .moment(moment.played(at: rate))
    case .sequence(let blocks): return .sequence(try Block.all(blocks, at: rate))
    case .repeated(let count, let blocks): return .repeated(count, try Block.all(blocks, at: rate))
    case .choice(var choice):
      choice.offer = choice.offer.played(at: rate)
      for index in choice.ways.indices {
        choice.ways[index].blocks = try Block.all(choice.ways[index].blocks, at: rate)
      }
      return .choice(choice)
    }
  }
}

extension Block.Moment {
  fileprivate func played(at rate: Rate) -> Block.Moment {
    var result = self
    // Played faster, a gate holds until the words have had their time.
    result.length = rate > .one ? reading + rate.host(for: length - reading) : rate.host(for: length)
    return result
  }
}

extension CyclicBlock {
  fileprivate func played(at rate: Rate) throws(Fraction.Failure) -> CyclicBlock {
    let stretch = try Fraction(100, over: Int128(rate.percent))
    var changed: [Phase] = []
    for var phase in phases {
      phase.first = try phase.first.multiplied(by: stretch)
      phase.last = try phase.last.multiplied(by: stretch)
      changed.append(phase)
    }
    return try CyclicBlock(family, phases: changed, cycles: cycles, over: over, mark: mark)
  }
}
