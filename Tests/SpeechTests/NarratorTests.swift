import Foundation
import Synchronization
import Testing

@testable import Speech

/// A speaker that says what it is told to, and remembers what it was asked.
private final class Mouth: Speaker {
  let name = "mouth"
  let fingerprint: String? = "mouth 1"
  private let asked = Mutex<[String]>([])
  private let answer: @Sendable (SpeechLine) throws(SpeakerFailure) -> Utterance

  init(_ answer: @escaping @Sendable (SpeechLine) throws(SpeakerFailure) -> Utterance) {
    self.answer = answer
  }

  var lines: [String] { asked.withLock { $0 } }

  func speak(_ line: SpeechLine) throws(SpeakerFailure) -> Utterance {
    asked.withLock { $0.append(line.text) }
    return try answer(line)
  }
  func close() {}
}

@Suite("Who speaks what, and when")
struct NarratorTests {
  private static let tone = (0..<9_600).flatMap { frame -> [Float] in
    let value = Float(sin(Double(frame) * 0.05))
    return [value, value]
  }

  private func narrator(_ speakers: [any Speaker], cache: SpeechCache? = nil) -> Narrator {
    Narrator(speakers: speakers, cache: cache, decode: { $0.isEmpty ? nil : Self.tone })
  }

  @Test("A recording that was saved anew is read again; what a program spoke stays")
  func forgets() {
    let mouth = Mouth { _ in .samples(Self.tone) }
    let narrator = narrator([mouth])
    let own = SpeechLine("mine", recording: "/a.flac")
    #expect(narrator.spoken(own) != nil && narrator.spoken(SpeechLine("other")) != nil)
    narrator.forgetRecordings()
    #expect(narrator.sound(of: own) == nil && narrator.sound(of: SpeechLine("other")) != nil)
    #expect(narrator.spoken(own) != nil && narrator.spoken(SpeechLine("other")) != nil)
    #expect(mouth.lines == ["mine", "other", "mine"])
  }

  @Test("The first speaker that takes a line speaks it, each line once")
  func order() {
    let author = Mouth { line throws(SpeakerFailure) in
      guard line.recording != nil else { throw .notMine }
      return .samples(Self.tone)
    }
    let program = Mouth { _ in .wave([1]) }
    let narrator = narrator([author, program])
    let own = SpeechLine("mine", recording: "/a.flac")
    #expect(narrator.spoken(own) != nil)
    #expect(narrator.spoken(SpeechLine("other")) != nil)
    #expect(narrator.spoken(SpeechLine("other"))?.length == narrator.sound(of: SpeechLine("other"))?.length)
    #expect(author.lines == ["mine", "other"])
    #expect(program.lines == ["other"])
  }

  @Test("Words that nobody speaks are known to be so; those after them are spoken")
  func failures() {
    let program = Mouth { line throws(SpeakerFailure) in
      if line.text == "one" { throw .tooSlow }
      return .wave(line.text == "two" ? [] : [1])
    }
    let narrator = narrator([program])
    for text in ["one", "two", "three", " ", "…"] { _ = narrator.spoken(SpeechLine(text)) }
    #expect(narrator.isUnspeakable(SpeechLine("one")))
    #expect(narrator.isUnspeakable(SpeechLine("two")))
    #expect(narrator.sound(of: SpeechLine("three")) != nil)
    #expect(program.lines == ["one", "two", "three"])
  }

  @Test("Only words that ship are kept on disk")
  func privacy() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "settle-narrator-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let cache = SpeechCache(folder: place.path)
    let program = Mouth { _ in .wave([1, 2, 3]) }
    _ = narrator([program], cache: cache).spoken(SpeechLine("my own words"))
    #expect(!FileManager.default.fileExists(atPath: place.path))
    let shared = SpeechLine("words that ship", isShared: true)
    _ = narrator([program], cache: cache).spoken(shared)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).count == 1)
    // Another session need not have it spoken again.
    let silent = Mouth { _ throws(SpeakerFailure) in throw .silent }
    #expect(narrator([silent], cache: cache).spoken(shared) != nil)
    #expect(silent.lines.isEmpty)
    #expect(narrator([silent], cache: cache).spoken(SpeechLine("words that ship")) == nil)
  }

  @Test("In the background, in order, and the latest wish holds")
  func background() async {
    let begun = DispatchSemaphore(value: 0)
    let goOn = DispatchSemaphore(value: 0)
    let program = Mouth { line in
      if line.text == "one" {
        begun.signal()
        goOn.wait()
      }
      return .wave([1])
    }
    let (ready, continuation) = AsyncStream.makeStream(of: String.self)
    let narrator = Narrator(
      speakers: [program], cache: nil, decode: { _ in Self.tone },
      onReady: { line in
        continuation.yield(line.text)
        if line.text == "four" { continuation.finish() }
      })
    narrator.want(["one", "two"].map { SpeechLine($0) })
    begun.wait()
    narrator.want(["three", "one", "four"].map { SpeechLine($0) })
    goOn.signal()
    var told: [String] = []
    for await text in ready { told.append(text) }
    #expect(told == ["one", "three", "four"])
    narrator.close()
    narrator.want([SpeechLine("five")])
    #expect(narrator.spoken(SpeechLine("five")) == nil)
  }
}
