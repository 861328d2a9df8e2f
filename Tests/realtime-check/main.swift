// Plays every built-in pattern through the mixer under RealtimeSanitizer, which ends the program at the first
// malloc, lock or system call on the way from a cue to a sample. `make realtime` builds and runs it.

import CRealtimeSanitizer
import Glibc
import PatternFiles
import Rhythm
import Sound

guard realtime_sanitizer_start() else {
  print("Linked without RealtimeSanitizer, so nothing would be proven: use `make realtime`.")
  exit(2)
}

let allocates = CommandLine.arguments.contains("--allocating")
let reader = PatternReader(library: Catalogue.builtIn)
var timelines: [(id: String, timeline: Timeline)] = []
for (id, file) in Catalogue.builtIn.all() {
  guard let timeline = try reader.read(file).exercise?.timeline() else { continue }
  timelines.append((id, timeline))
}

/// Plays one timeline; what cannot be heard would prove nothing.
func play(_ id: String, _ timeline: Timeline, _ settings: SoundSettings, seconds: Double) {
  var performance = Performance(timeline, settings: settings, allocates: allocates)
  let loudest = performance.play(seconds: seconds)
  performance.close()
  guard loudest > 0 else {
    print("\(id): \(settings) was silent")
    exit(1)
  }
}

var count = 0
for (id, timeline) in timelines {
  for family in CueFamily.allCases {
    play(id, timeline, SoundSettings(breath: .swell, cues: family, volume: 100), seconds: 60)
    count += 1
  }
}
print("\(timelines.count) patterns, \(count) ways to play them: no allocation, no lock, no system call.")
