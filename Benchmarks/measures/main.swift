// Measures what needs no clock of the outside, as one JSON object:
//   measures drift SECONDS     a session of that length on the manual clock, wakes late: how far cues are from their time
//   measures render SECONDS    box as sound, into nothing: processor time, and the peak of memory
//   measures patterns          files a second, growth over steps, and the finding of a place in ever longer timelines
import Glibc
import PacingTesting
import PatternFiles
import Realtime
import Rhythm
import Sound

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "drift": try print(Drift.measured(seconds: Int64(arguments[1]) ?? 60))
case "render": try print(RenderedToNothing.measured(seconds: Int64(arguments[1]) ?? 60))
case "patterns": try print(PatternSpeed.measured())
default:
  print("usage: measures drift SECONDS | render SECONDS | patterns")
  exit(64)
}
