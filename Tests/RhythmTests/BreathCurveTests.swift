import Rhythm
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite("The curve of a breath")
struct BreathCurveTests {
  @Test("It is a raised cosine, as the C library computes it")
  func cosine() {
    for step in 0...1000 {
      let progress = Double(step) / 1000
      let expected = (1 - cos(Double.pi * progress)) / 2
      #expect(abs(BreathCurve.level(from: 0, to: 1, progress: progress) - expected) < 1e-13)
    }
  }

  @Test("It begins and ends exactly at its levels, whatever the progress")
  func ends() {
    #expect(BreathCurve.level(from: 0.2, to: 0.8, progress: -3) == 0.2)
    #expect(BreathCurve.level(from: 0.2, to: 0.8, progress: 0) == 0.2)
    #expect(BreathCurve.level(from: 0.2, to: 0.8, progress: 1) == 0.8)
    #expect(BreathCurve.level(from: 0.2, to: 0.8, progress: 7) == 0.8)
  }
}
