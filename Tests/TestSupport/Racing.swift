import Foundation
import Synchronization

/// Changes something on a thread of its own, again and again, until `body` is done.
public func racing(_ change: @escaping @Sendable () -> Void, _ body: () throws -> Void) rethrows {
  let isOver = Mutex(false)
  let group = DispatchGroup()
  group.enter()
  Thread.detachNewThread {
    while !isOver.withLock({ $0 }) { change() }
    group.leave()
  }
  defer {
    isOver.withLock { $0 = true }
    group.wait()
  }
  try body()
}
