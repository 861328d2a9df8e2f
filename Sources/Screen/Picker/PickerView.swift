public import Rhythm

/// What the picker shows at one instant: where it stands, and how far the curve of the chosen breath has flowed.
public struct PickerView: Hashable, Sendable {
  /// Where it stands.
  public let picker: Picker
  /// How long the chosen breath has been shown, in nanoseconds; 0 where nothing moves.
  let flow: Nanoseconds

  /// A picker, some time after its line was chosen.
  public init(_ picker: Picker, flow: Nanoseconds = 0) {
    self.picker = picker
    self.flow = max(flow, 0)
  }

  /// The curve of the chosen breath; nil where none is breathed.
  var course: BreathCourse? {
    guard let entry = picker.chosen, picker.page != .moods, let breath = entry.breath,
      entry.timeline.end > breath
    else { return nil }
    let place = breath + flow % (entry.timeline.end - breath)
    return entry.timeline.segment(at: place).map {
      BreathCourse(around: $0, at: place, in: entry.timeline)
    }
  }

  /// It as something that a screen shows; a curve goes on by a little at a time, and rests after a while.
  public static func moment(_ picker: Picker, since chosen: Nanoseconds, isStill: Bool) -> Moment {
    var moment = Moment()
    let isMoving = !isStill && chosen < Self.longest && PickerView(picker).course != nil
    let flow = isMoving ? chosen - chosen % Self.step : 0
    moment.picker = PickerView(picker, flow: isStill ? 0 : isMoving ? flow : Self.longest)
    moment.stillFor = isMoving ? Self.step - chosen % Self.step : Self.rest
    return moment
  }

  /// The curve goes on by a fifth of a cell in this time.
  private static let step: Nanoseconds = 50_000_000
  /// Without a key it rests after a minute: nothing need move before somebody who is not there.
  private static let longest: Nanoseconds = 60_000_000_000
  private static let rest: Nanoseconds = 1_000_000_000
}
