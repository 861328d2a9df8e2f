public import Synchronization

/// A queue of fixed capacity from one thread to one other, without a lock.
///
/// Thread-safe: one thread pushes, one thread pops.
/// Realtime-safe: `push` and `pop` neither allocate nor wait.
public final class RingBuffer<Element: BitwiseCopyable & Sendable>: Sendable {
  /// How many elements fit.
  public let capacity: Int
  @usableFromInline nonisolated(unsafe) let storage: UnsafeMutablePointer<Element>
  /// How many were ever pushed; written by the pushing thread alone.
  @usableFromInline let pushed: Atomic<Int>
  /// How many were ever popped; written by the popping thread alone.
  @usableFromInline let popped: Atomic<Int>

  /// Makes an empty queue for `capacity` elements, a power of two.
  public init(capacity: Int) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0, "the capacity is a power of two")
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
    pushed = Atomic(0)
    popped = Atomic(0)
  }

  deinit {
    // Elements are plain bits: there is nothing to deinitialise.
    storage.deallocate()
  }

  /// Adds `element` at the end. False, and nothing is added, when the queue is full.
  ///
  /// Thread-safe: one pushing thread.
  /// Realtime-safe: yes.
  @discardableResult
  @inlinable public func push(_ element: Element) -> Bool {
    let end = pushed.load(ordering: .relaxed)
    guard end &- popped.load(ordering: .acquiring) < capacity else { return false }
    (storage + (end & (capacity &- 1))).initialize(to: element)
    pushed.store(end &+ 1, ordering: .releasing)
    return true
  }

  /// Takes the oldest element, or nil when there is none.
  ///
  /// Thread-safe: one popping thread.
  /// Realtime-safe: yes.
  @inlinable public func pop() -> Element? {
    let start = popped.load(ordering: .relaxed)
    guard start != pushed.load(ordering: .acquiring) else { return nil }
    let element = storage[start & (capacity &- 1)]
    popped.store(start &+ 1, ordering: .releasing)
    return element
  }
}
