public import Synchronization

/// A small value that one thread publishes and any number of threads read, without a lock.
///
/// There are two slots. The writer fills the one that nobody is sent to and then points there, so a reader never
/// waits for a writer that was stopped half-way: it reads again only when two whole stores passed it by.
///
/// Thread-safe: one writer at a time, any number of readers.
/// Realtime-safe: `store` and `load` neither allocate nor wait.
public final class SeqLock<Value: BitwiseCopyable & Sendable>: Sendable {
  @usableFromInline let sequence: Atomic<UInt>
  @usableFromInline nonisolated(unsafe) let words: UnsafeMutablePointer<Atomic<UInt>>

  /// Makes a lock that holds `value`.
  public init(_ value: Value) {
    sequence = Atomic(0)
    words = .allocate(capacity: 2 * Self.wordCount)
    for index in 0..<(2 * Self.wordCount) {
      (words + index).initialize(to: Atomic(0))
    }
    store(value)
  }

  deinit {
    words.deinitialize(count: 2 * Self.wordCount)
    words.deallocate()
  }

  @inlinable static var wordCount: Int {
    max(1, (MemoryLayout<Value>.size + MemoryLayout<UInt>.size - 1) / MemoryLayout<UInt>.size)
  }

  /// Publishes `value`.
  ///
  /// Thread-safe: one writer at a time.
  /// Realtime-safe: yes.
  @inlinable public func store(_ value: Value) {
    let count = Self.wordCount
    let next = sequence.load(ordering: .relaxed) &+ 1
    let slot = words + Int(next & 1) * count
    // The last publication must be seen before any word of the slot that its readers have left.
    atomicMemoryFence(ordering: .releasing)
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: count) { scratch in
      scratch.initialize(repeating: 0)
      UnsafeMutableRawPointer(scratch.baseAddress!).storeBytes(of: value, as: Value.self)
      for index in 0..<count {
        slot[index].store(scratch[index], ordering: .relaxed)
      }
    }
    sequence.store(next, ordering: .releasing)
  }

  /// The value that was published last.
  ///
  /// Thread-safe: yes.
  /// Realtime-safe: yes.
  @inlinable public func load() -> Value {
    let count = Self.wordCount
    return withUnsafeTemporaryAllocation(of: UInt.self, capacity: count) { scratch in
      while true {
        let before = sequence.load(ordering: .acquiring)
        let slot = words + Int(before & 1) * count
        for index in 0..<count {
          scratch[index] = slot[index].load(ordering: .relaxed)
        }
        atomicMemoryFence(ordering: .acquiring)
        if sequence.load(ordering: .relaxed) == before {
          return UnsafeRawPointer(scratch.baseAddress!).loadUnaligned(as: Value.self)
        }
      }
    }
  }
}
