internal import Glibc
internal import PatternFiles
internal import Phrases
internal import SoundFiles

/// Keeps recordings beside a pattern, and names them in it.
///
/// Each is kept as soon as it is made: whoever stops half-way loses nothing.
struct RecordingDesk {
  /// What came of keeping one.
  enum Outcome {
    case kept(String)
    /// It is kept, but its words are not in the pattern any more.
    case moved(String)
    case failed(String)
  }

  let path: String
  let id: String
  let languages: [String]
  private(set) var lines: [RecordingSheet.Line]
  /// The files made since the beginning: one of them may be replaced, what was there before may not.
  private var own: Set<String> = []

  /// Nil where the file is no pattern, or cannot be read.
  init?(path: String, id: String, languages: [String]) {
    guard let bytes = try? DiskFile.read(path, limit: 1 << 20),
      let sheet = RecordingSheet(bytes, languages: languages)
    else { return nil }
    (self.path, self.id, self.languages, lines) = (path, id, languages, sheet.lines)
  }

  /// The folder of the pattern, after links are followed, with a slash at its end.
  private var folder: String {
    let real = realpath(path, nil).map { pointer -> String in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let whole = real ?? path
    return whole.lastIndex(of: "/").map { String(whole[...$0]) } ?? ""
  }

  /// Where the recording of a line is; nil where none is there.
  func file(of index: Int) -> String? {
    guard let reference = lines[index].reference else { return nil }
    let path = folder + reference
    return access(path, R_OK) == 0 ? path : nil
  }

  /// How many lines have a recording that is there.
  var done: Int { lines.indices.count { file(of: $0) != nil } }

  /// Keeps a sound as the recording of a line.
  mutating func keep(_ sound: RecordedSound, for index: Int) -> Outcome {
    let words = Shell.phrases.command
    do throws(SoundFileFailure) {
      let reference = try write(sound, for: index)
      return name(reference, for: index)
    } catch {
      return .failed(words.text(for: error, file: "audio/"))
    }
  }

  /// Writes the sound; the name under which the pattern will know it.
  private mutating func write(_ sound: RecordedSound, for index: Int) throws(SoundFileFailure) -> String {
    let place = folder
    if mkdir(place + "audio", 0o777) != 0, errno != EEXIST { throw .system(errno) }
    let language = lines[index].language.map { "-" + $0.lowercased() } ?? ""
    let stem = "audio/\(id)-\(index + 1)\(language)"
    for format in [SoundFileFormat.flac, .wav] {
      var reference = "\(stem).\(format.rawValue)"
      var number = 2
      while !own.contains(reference), access(place + reference, F_OK) == 0 {
        reference = "\(stem)-\(number).\(format.rawValue)"
        number += 1
      }
      do throws(SoundFileFailure) {
        var writer = try SoundFileWriter(
          path: place + reference, format: format, tags: SoundFileTags(title: "", comment: ""),
          replacing: own.contains(reference))
        let failure: SoundFileFailure? = sound.samples.withUnsafeBufferPointer { samples in
          do throws(SoundFileFailure) {
            try writer.write(samples)
            return nil
          } catch { return error }
        }
        if let failure { throw failure }
        try writer.finish()
      } catch {
        // Without the library there is still WAV.
        if case .libraryMissing = error, format == .flac { continue }
        throw error
      }
      own.insert(reference)
      return reference
    }
    throw .libraryMissing("libsndfile")
  }

  /// Fills the name in, in the file as it is now: it may have been edited meanwhile.
  private mutating func name(_ reference: String, for index: Int) -> Outcome {
    let line = lines[index]
    do throws(DiskFile.Failure) {
      let bytes = try DiskFile.read(path, limit: 1 << 20)
      let sheet = RecordingSheet(bytes, languages: languages)
      let now =
        sheet?.lines.first { $0.step == line.step && $0.text == line.text && $0.language == line.language }
        ?? sheet?.lines.first { $0.text == line.text && $0.language == line.language }
      guard let sheet, let now else { return .moved(reference) }
      if now.reference != reference {
        let named = sheet.naming(reference, for: now)
        // What cannot be read again is never written.
        guard
          RecordingSheet(named, languages: languages)?.lines.contains(where: { $0.reference == reference })
            == true
        else { return .moved(reference) }
        try DiskFile.write(named, to: path, replacing: true)
      }
    } catch {
      return .failed(error.text(for: path))
    }
    lines[index].reference = reference
    return .kept(reference)
  }
}
