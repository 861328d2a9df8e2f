internal import Glibc
internal import Journal

// Keeps one session after another in the journal of a folder, and tells the number of each once it is kept: killed at
// any moment, all that it told must be there. With a count it ends by itself.
let arguments = CommandLine.arguments
let journal = Journal(folder: arguments[1])
let name = arguments[2]
let most = arguments.count > 3 ? Int(arguments[3]) ?? 0 : .max
var number = 0
while number < most {
  let entry = JournalEntry(date: "2026-11-23", exercise: "\(name)-\(number)", minutes: 1)
  guard (try? journal.keep(entry)) == true else { exit(1) }
  let line = Array("\(number)\n".utf8)
  guard write(1, line, line.count) == line.count else { exit(2) }
  number += 1
}
