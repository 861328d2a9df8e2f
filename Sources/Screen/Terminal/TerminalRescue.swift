internal import Glibc
internal import Synchronization

/// What a signal handler needs to bring the terminal back, laid out beforehand in memory that never moves.
///
/// Thread-safe: yes. ``restore()`` may be called in a signal handler: it uses `write` and `tcsetattr` alone.
enum TerminalRescue {
  /// Ends a synchronised update, resets colours, shows the cursor, leaves the alternate screen.
  ///
  /// It begins with an escape byte, which also ends a sequence that was cut off in the middle.
  static let restoringBytes = Array("\u{1B}[?2026l\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l".utf8)

  private struct Plan {
    var descriptor: Int32 = -1
    var attributes = termios()
    /// How many of the restoring bytes are sent: all of them or, where there was no picture, none.
    var count = 0
  }

  private static let isArmed = Atomic<Bool>(false)
  private nonisolated(unsafe) static let plan: UnsafeMutablePointer<Plan> = {
    let pointer = UnsafeMutablePointer<Plan>.allocate(capacity: 1)
    pointer.initialize(to: Plan())
    return pointer
  }()
  private nonisolated(unsafe) static let bytes: UnsafeMutableBufferPointer<UInt8> = {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: restoringBytes.count)
    _ = buffer.initialize(from: restoringBytes)
    return buffer
  }()

  /// From now on ``restore()`` brings this terminal back to these attributes, and from the alternate screen.
  static func arm(descriptor: Int32, attributes: termios, hasPicture: Bool) {
    isArmed.store(false, ordering: .sequentiallyConsistent)
    // Whatever is made at first use is made here, outside any handler.
    plan.pointee = Plan(
      descriptor: descriptor, attributes: attributes, count: hasPicture ? bytes.count : 0)
    isArmed.store(true, ordering: .sequentiallyConsistent)
  }

  /// There is nothing to bring back any more; whether there was something until now.
  @discardableResult
  static func disarm() -> Bool {
    isArmed.exchange(false, ordering: .sequentiallyConsistent)
  }

  /// Brings the terminal back, once.
  static func restore() {
    guard disarm() else { return }
    // The descriptor does not block: a terminal that takes nothing must not hold up the end of the process.
    let count = plan.pointee.count
    if count > 0, write(plan.pointee.descriptor, bytes.baseAddress, count) < count {
      tcflush(plan.pointee.descriptor, TCOFLUSH)
      _ = write(plan.pointee.descriptor, bytes.baseAddress, count)
    }
    tcsetattr(plan.pointee.descriptor, TCSANOW, &plan.pointee.attributes)
  }
}
