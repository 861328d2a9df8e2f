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
  var performance = Performance(timeline, settings: settings, speech: speech, allocates: allocates)
  let loudest = performance.play(seconds: seconds)
  performance.close()
  guard loudest > 0 else {
    print("\(id): \(settings) was silent")
    exit(1)
  }
}

/// A pattern of its own for what no built-in one has: a bilateral sound, a paced phase, a quiet time with a bell.
let everything = """
  {"format": 1, "id": "everything", "name": "Everything", "steps": [
    {"bilateral": {"passes": 6, "per_minute": 30}},
    {"pace": [{"label": "Press", "lasts": 3, "effort": 1}, {"label": "Ease off", "lasts": 3, "effort": 0}],
     "kind": "press", "times": 2},
    {"rest": "6 s", "cue": true}, {"notice": 2, "of": "things you can see"}]}
  """
let typed = PatternFile(name: nil, identity: "everything", bytes: Array(everything.utf8), origin: .typed)
if let timeline = try reader.read(typed).exercise?.timeline() { timelines.append(("everything", timeline)) }

/// A second of a tone, as if it came from an author's file.
let tone = (0..<48_000).flatMap { frame -> [Float] in
  let value = Float(sin(Double(frame) * 0.05))
  return [value, value]
}
let speech = SampledSound(interleaved: tone, use: .speech)
let own = OwnSounds(
  inhale: SampledSound(interleaved: tone, use: .cue), hold: SampledSound(interleaved: tone, use: .words),
  exhale: SampledSound(interleaved: tone, use: .cue), ambience: SampledSound(interleaved: tone, use: .loop))

var count = 0
for (id, timeline) in timelines {
  for family in CueFamily.allCases {
    for ambience in Ambience.allCases {
      let settings = SoundSettings(cues: family, ambience: ambience, ticks: count % 2 == 0, volume: 100)
      play(id, timeline, settings, seconds: 20)
      count += 1
    }
  }
  for breath in BreathSound.allCases {
    play(id, timeline, SoundSettings(breath: breath, ticks: true, own: own, volume: 100), seconds: 20)
    count += 1
  }
}
print("\(timelines.count) patterns, \(count) ways to play them: no allocation, no lock, no system call.")
