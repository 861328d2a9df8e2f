/// In-breaths and out-breaths of one length by turns, each with a sound at its start, as they are to be found in a
/// recording. All lengths are in audio frames.
struct CueTrain {
  /// From one sound to the next, of the other kind.
  var spacing: Int
  var cycles: Int
  /// How much of a sound is compared, from its onset on.
  var compared = 19_200
  /// How much of a sound is never exactly zero, from its onset on.
  var sounding = 7_200
  /// How far from its place a sound is looked for.
  var reach = 2_400

  struct Onset: Hashable {
    var position: Double
    var likeness: Double
    /// The recording has a gap within this sound.
    var hasGap: Bool
  }

  var count: Int { 2 * cycles }

  /// Finds every onset by its likeness to the sound of its own kind in the middle of the train.
  ///
  /// Returns nil where the recording holds no train of this length.
  func onsets(in recording: Recording) -> [Onset]? {
    let finder = OnsetFinder(samples: recording.samples)
    guard let first = finder.firstFrame(above: 0.002) else { return nil }
    var onsets: [Onset] = []
    for index in 0..<count {
      let model = first + (cycles / 2 * 2 + index % 2) * spacing - reach
      let expected = first + index * spacing - reach
      let template = model..<model + reach + compared
      guard let match = finder.find(template, near: expected, reach: reach) else { return nil }
      let start = Int(match.position) + reach
      let gap = recording.longestSilence(in: start..<start + sounding)
      onsets.append(
        Onset(position: match.position + Double(reach), likeness: match.likeness, hasGap: gap > 8))
    }
    return onsets
  }

  /// How far each interval from a sound to the next of its kind is from what it should be.
  ///
  /// - Parameter isDisturbed: whether something other than a gap, from this cue to the next of its kind, spoiled it.
  func report(on onsets: [Onset], isDisturbed: (_ cue: Int) -> Bool = { _ in false }) -> IntervalReport {
    var errors: [Double] = []
    var disturbed = 0
    for (index, (from, to)) in zip(onsets, onsets.dropFirst(2)).enumerated() {
      if from.hasGap || to.hasGap || isDisturbed(index) {
        disturbed += 1
      } else {
        errors.append(to.position - from.position - Double(2 * spacing))
      }
    }
    return IntervalReport(errors: errors, disturbed: disturbed)
  }
}
