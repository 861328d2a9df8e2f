import Foundation
import SoundFiles
import Testing

@testable import Speech

/// Speakers that are programs, by scripted ones.
@Suite("Programs that speak")
struct CommandSpeakerTests {
  private let shop: Workshop
  private let quick = CommandSpeaker.Patience(line: 0.4, start: 0)

  init() throws { shop = try Workshop() }

  private func failure(_ speaker: CommandSpeaker, _ text: String = "one") -> SpeakerFailure? {
    do throws(SpeakerFailure) {
      _ = try speaker.speak(SpeechLine(text))
      return nil
    } catch { return error }
  }

  @Test("Words come on standard input alone, whatever they look like, and no shell reads them")
  func standardInput() throws {
    let program = try shop.program("printf '%s\\n' \"$@\" >arguments; cat >words; cat word.wav", .once)
    let speaker = CommandSpeaker(program)
    for text in [
      "-f /etc/passwd", "--help", "$(touch made) `touch made`; touch made", "'\"\\ %s", "ünïcode — 你好",
    ] {
      let utterance = try speaker.speak(SpeechLine(text, language: "en"))
      #expect(utterance.bytes == Workshop.wave(seconds: 0.5).count)
      #expect(shop.text("words") == text + "\n")
      #expect(shop.text("arguments") == "--usual\n-v\nen-gb\n")
    }
    #expect(shop.text("made").isEmpty)
    _ = try speaker.speak(SpeechLine("one\n\ttwo", language: "de_AT; x"))
    #expect(shop.text("words") == "one two\n")
    #expect(shop.text("arguments").hasSuffix("-v\nde-atx\n"))
  }

  @Test("Nothing but words reaches a program: no control character, no line of its own, no spelled-out sound")
  func wordsAlone() throws {
    let program = try shop.program("cat >words; cat word.wav", .once)
    let speaker = CommandSpeaker(program)
    for (text, said) in [
      ("a\u{1}50Ab", "a 50Ab"), ("a\u{1B}]0;b\u{7}c", "a ]0;b c"), ("a\0b\u{7F}c\u{9B}d", "a b c d"),
      ("a\r\nb\u{2028}c\u{85}d", "a b c d"), ("a [[h@l'oU]] b", "a [h@l'oU]] b"), ("[[[[a", "[a"),
      ("[\u{1}[a", "[ [a"), ("[a] b", "[a] b"),
    ] {
      _ = try speaker.speak(SpeechLine(text))
      #expect(shop.text("words") == said + "\n")
    }
    for text in ["\u{1}", "\n", "[[", " \u{2029} "] { #expect(SpeechLine(text).isEmpty) }
  }

  @Test("A region that it does not know is spoken in the language")
  func region() throws {
    let speaker = CommandSpeaker(try shop.program("[[ $3 == de ]] && cat word.wav; cat >/dev/null", .once))
    #expect(try speaker.speak(SpeechLine("eins", language: "de-AT")).bytes != nil)
    #expect(failure(speaker) == .silent)
  }

  private func isAlive(_ process: pid_t) -> Bool {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    // Whoever adopts it may not have taken it away yet.
    return !text.contains(") Z") && !text.contains(") X")
  }

  @Test("One that hangs is ended in time, with all that it started, and costs its words alone")
  func hangs() throws {
    let script = """
      read -r words
      if [[ $words == one ]]; then sleep 600 & echo $! >child; wait; fi
      cat word.wav
      """
    let speaker = CommandSpeaker(try shop.program(script, .once), patience: quick)
    let began = Date()
    #expect(failure(speaker) == .tooSlow)
    #expect(Date().timeIntervalSince(began) < 5)
    let child = try #require(pid_t(shop.text("child").trimmingCharacters(in: .whitespacesAndNewlines)))
    // It was killed with its group; a busy machine takes a moment to be rid of it.
    let latest = Date(timeIntervalSinceNow: 10)
    while isAlive(child), Date() < latest { usleep(2_000) }
    #expect(!isAlive(child))
    #expect(try speaker.speak(SpeechLine("two")).bytes != nil)
  }

  @Test("One that dies, gives nothing or is not there costs its words; after three times it is not asked")
  func dies() throws {
    let speaker = CommandSpeaker(try shop.program("echo once >>asked; exit 3", .once), patience: quick)
    #expect((0..<3).map { _ in failure(speaker) } == [.silent, .silent, .silent])
    #expect(failure(speaker) == .notMine)
    #expect(shop.text("asked").split(separator: "\n").count == 3)
    let missing = CommandSpeaker(
      SpeakerProgram(name: "fake", path: "/nonexistent/speaker", arguments: [], manner: .once))
    #expect(failure(missing) == .notStarted(ENOENT))
    let endless = CommandSpeaker(try shop.program("exec cat /dev/zero", .once), patience: quick)
    #expect(failure(endless) != .notMine)
  }

  private let warm = """
    echo start >>starts
    while read -r words; do
      printf '%s\\n' "$words" >>said
      if [[ $words == die ]]; then exit 1; fi
      if [[ $words == hang ]]; then sleep 600; fi
      count=$((count + 1))
      cp word.wav "$3/$count.wav"
      echo "INFO:__main__:Wrote $3/$count.wav" >&2
    done
    """

  @Test("One that is kept warm is started once, and leaves nothing behind")
  func warmth() throws {
    let speaker = CommandSpeaker(try shop.program("echo \"$3\" >folder\n" + warm, .warm))
    for text in ["one", "-f two", "three $(touch made)"] {
      #expect(try speaker.speak(SpeechLine(text)).bytes == Workshop.wave(seconds: 0.5).count)
    }
    #expect(shop.text("starts") == "start\n")
    #expect(shop.text("said") == "one\n-f two\nthree $(touch made)\n")
    let folder = shop.text("folder").trimmingCharacters(in: .newlines)
    #expect(folder.hasPrefix("/dev/shm/settle-"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    speaker.close()
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(failure(speaker) == .closed)
  }

  @Test("A warm one that dies or hangs is started anew for the next words")
  func warmFailures() throws {
    let speaker = CommandSpeaker(try shop.program(warm, .warm), patience: .init(line: 1, start: 2))
    #expect(try speaker.speak(SpeechLine("one")).bytes != nil)
    #expect(failure(speaker, "die") == .silent)
    #expect(try speaker.speak(SpeechLine("two")).bytes != nil)
    #expect(failure(speaker, "hang") == .tooSlow)
    #expect(try speaker.speak(SpeechLine("three")).bytes != nil)
    #expect(shop.text("starts") == "start\nstart\nstart\n")
    #expect(shop.text("said") == "one\ndie\ntwo\nhang\nthree\n")
  }

  @Test("A file that is not in its folder, or is no plain one, is never read")
  func elsewhere() throws {
    for reply in ["/etc/hostname.wav", "$3/../x.wav", "$3/a/b.wav"] {
      let speaker = CommandSpeaker(
        try shop.program("while read -r words; do echo \"Wrote \(reply)\"; done", .warm), patience: quick)
      #expect(failure(speaker) == .tooSlow)
    }
    let linking = CommandSpeaker(
      try shop.program(
        "while read -r words; do ln -s \"$PWD/word.wav\" \"$3/1.wav\"; echo \"$3/1.wav\"; done", .warm))
    #expect(failure(linking) == .silent)
  }

  @Test("Closed from another thread, it ends what is under way")
  func closing() async throws {
    let speaker = CommandSpeaker(try shop.program("read -r words; echo on >on; exec sleep 600", .once))
    let speaking = Task.detached { () -> SpeakerFailure? in
      do throws(SpeakerFailure) {
        _ = try speaker.speak(SpeechLine("one"))
        return nil
      } catch { return error }
    }
    while shop.text("on").isEmpty { await Task.yield() }
    speaker.close()
    #expect(await speaking.value == .silent)
  }

  @Test("A speaker of one language leaves the others to the next one")
  func languages() throws {
    let speaker = CommandSpeaker(try shop.program(warm, .warm, language: "en-GB"))
    #expect(throws: SpeakerFailure.notMine) { try speaker.speak(SpeechLine("eins", language: "de")) }
    #expect(try speaker.speak(SpeechLine("one", language: "en-US")).bytes != nil)
    #expect(SpeakerProgram.language(ofModel: "/a/en_US-joe-medium.onnx") == "en-US")
    #expect(SpeakerProgram.language(ofModel: "/a/de-x.onnx") == "de")
    #expect(SpeakerProgram.language(ofModel: "/a/My Voice.onnx") == nil)
  }

  private func length(_ text: String, by speaker: CommandSpeaker) throws -> Int64? {
    guard case .wave(let bytes) = try speaker.speak(SpeechLine(text)) else { return nil }
    return try SpokenWave.read(bytes).duration
  }

  @Test("espeak-ng itself obeys nothing in the words: no pause, no speed, no sound that is spelled out")
  func obeysNothing() throws {
    let speaker = CommandSpeaker(
      .espeak(at: try #require(SpeakerProgram.found("espeak-ng"), "make test installs espeak-ng")))
    // Ten seconds, if it were taken for markup; otherwise read out, or left out.
    let pause = try #require(try length("one <break time=\"10s\"/> two", by: speaker))
    #expect(pause < 8_000_000_000)
    // Speed 450, if the character before it reached it.
    let text = "one two three four five six seven eight nine ten"
    let plain = try #require(try length("\(450)S " + text, by: speaker))
    #expect(try length("\u{1}450S " + text, by: speaker) == plain)
    #expect(
      try length("[[h@l'oU h@l'oU h@l'oU]]", by: speaker) == length("[h@l'oU h@l'oU h@l'oU]]", by: speaker))
  }

  @Test("espeak-ng itself speaks, and takes no words for options")
  func espeak() throws {
    let path = try #require(SpeakerProgram.found("espeak-ng"), "make test installs espeak-ng")
    let speaker = CommandSpeaker(.espeak(at: path))
    for text in ["Look at something near you.", "--version", "-f /etc/passwd"] {
      guard case .wave(let bytes) = try speaker.speak(SpeechLine(text, language: "en")) else { continue }
      let sound = try SpokenWave.read(bytes)
      #expect((500_000_000...4_000_000_000).contains(sound.duration), "\(text)")
      #expect(sound.peak > 0.05)
      guard case .wave(let again) = try speaker.speak(SpeechLine(text, language: "en")) else { continue }
      #expect(bytes == again)
    }
  }
}
