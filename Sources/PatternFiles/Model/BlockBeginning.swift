import Rhythm

extension Block {
  /// Whether breathing is the first thing in it.
  var beginsWithBreath: Bool {
    switch self {
    case .cycles(let cycles): if case .breathe = cycles.family { true } else { false }
    case .moment, .choice: false
    case .sequence(let blocks), .repeated(_, let blocks):
      blocks.first { !$0.isEmpty }?.beginsWithBreath ?? false
    }
  }
}
