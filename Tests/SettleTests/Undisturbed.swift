/// Tests against a real clock on a machine that may be busy: an attempt that something else spoiled is made again.
enum Undisturbed {
  /// Thrown by an attempt that shows from its own record that it was spoiled.
  struct Disturbed: Error {}

  /// Makes an attempt, and makes it again while it was disturbed; the last of them must stand.
  static func attempt<Result>(times: Int = 4, _ body: () throws -> Result) throws -> Result {
    for _ in 1..<times {
      do { return try body() } catch is Disturbed {}
    }
    return try body()
  }
}
