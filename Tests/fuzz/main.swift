// Looks for bytes that break a promise, guided by which ways through the program they take:
//   SETTLE_DOOR=… fuzz [libFuzzer's options] [CORPUS…]
// scripts/fuzz links it with libFuzzer; without it, it takes each of the files once. The door stands in the environment,
// since libFuzzer starts this program again with options of its own.
import CFuzzer
import FoundationEssentials
import Glibc

/// The door that is named.
func namedDoor() -> Door? { getenv("SETTLE_DOOR").flatMap { Door(rawValue: String(cString: $0)) } }

guard let door = namedDoor() else {
  print("usage: SETTLE_DOOR=\(Door.allCases.map(\.rawValue).joined(separator: "|")) fuzz …")
  exit(64)
}

var words: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) } + [nil]
let status = words.withUnsafeMutableBufferPointer { words in
  fuzzer_run(Int32(words.count - 1), words.baseAddress) { start, count in
    // A function for C carries nothing along.
    do {
      try namedDoor()?.take(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      fatalError("\(error)")
    }
    return 0
  }
}
if status >= 0 { exit(status) }

for path in CommandLine.arguments.dropFirst() {
  guard let data = FileManager.default.contents(atPath: path) else {
    print("\(path) cannot be read")
    exit(2)
  }
  try door.take(Array(data))
}
