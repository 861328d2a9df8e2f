// Looks whether the thread sanitizer tells a race from what a Mutex orders: with `race` two threads write one number with
// nothing between them, else they do it under a Mutex that they wait for by turns.
import Glibc
import Synchronization

final class Numbers: @unchecked Sendable {
  let ordered = Mutex(0)
  var bare = 0
}

let numbers = Numbers()
let races = CommandLine.arguments.contains("race")

func inThread(_ numbers: Numbers) -> pthread_t {
  var thread = pthread_t()
  pthread_create(
    &thread, nil,
    { context in
      let numbers = Unmanaged<Numbers>.fromOpaque(context!).takeUnretainedValue()
      for _ in 0..<200 {
        if races {
          numbers.bare += 1
        } else {
          // Long enough that the other one waits.
          numbers.ordered.withLock { number in
            number += 1
            usleep(100)
          }
        }
      }
      return nil
    }, Unmanaged.passUnretained(numbers).toOpaque())
  return thread
}

for thread in [inThread(numbers), inThread(numbers)] { pthread_join(thread, nil) }
print(races ? numbers.bare : numbers.ordered.withLock { $0 })
