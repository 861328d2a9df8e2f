/// The size of a screen in cells.
public struct ScreenSize: Hashable, Sendable, BitwiseCopyable {
  /// Cells across, 1…1000.
  public let columns: Int
  /// Cells down, 1…1000.
  public let rows: Int

  /// A size; what is not within 1…1000 is brought there, so that no report of a terminal can do harm.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 1), 1000)
    self.rows = min(max(rows, 1), 1000)
  }
}
