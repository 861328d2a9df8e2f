/// One strike of a cue: what is struck, how high, how loud, how long after the cue.
struct Strike {
  /// The index of the body's family in the bank's table.
  var family: StruckBank.FamilyIndex
  /// In hertz.
  var pitch: Double
  /// Its share of a full strike, 0…1.
  var level: Float
  /// Frames after the onset of the cue.
  var delay: Int
}
