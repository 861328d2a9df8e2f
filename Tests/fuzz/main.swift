// Looks for bytes that break a promise, guided by which ways through the program they take:
//   fuzz DOOR [libFuzzer's options] [CORPUS…]
// scripts/fuzz links it with libFuzzer; without it, it takes each of the files once:
//   fuzz DOOR FILE…
import CFuzzer
import FoundationEssentials
import Glibc

guard CommandLine.arguments.count > 1, let door = Door(rawValue: CommandLine.arguments[1]) else {
  print("usage: fuzz \(Door.allCases.map(\.rawValue).joined(separator: "|")) …")
  exit(64)
}
setenv("SETTLE_DOOR", door.rawValue, 1)

var words: [UnsafeMutablePointer<CChar>?] =
  ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)).map { strdup($0) } + [nil]
let status = words.withUnsafeMutableBufferPointer { words in
  fuzzer_run(Int32(words.count - 1), words.baseAddress) { start, count in
    // A function for C carries nothing along.
    let door = Door(rawValue: String(cString: getenv("SETTLE_DOOR"))) ?? .json
    do {
      try door.take(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      fatalError("\(error)")
    }
    return 0
  }
}
if status >= 0 { exit(status) }

for path in CommandLine.arguments.dropFirst(2) {
  guard let data = FileManager.default.contents(atPath: path) else {
    print("\(path) cannot be read")
    exit(2)
  }
  try door.take(Array(data))
}
