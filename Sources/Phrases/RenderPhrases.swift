/// The words of `render`.
extension CommandPhrases {
  /// The name of a file does not tell its format.
  public func unknownEnding(_ file: String) -> String {
    say("The name of a sound file ends in .wav, .flac, .ogg or .mp3; this is \(file).")
  }
  /// A file is there already.
  public func fileExists(_ file: String) -> String {
    say("\(file) is there already, and was left as it is. --force replaces it.")
  }
  /// What is there is no file.
  public func notAFile(_ file: String) -> String {
    say("\(file) is not an ordinary file, and was left as it is.")
  }
  /// A library is missing.
  public func needsLibrary(_ file: String, _ library: String) -> String {
    say("\(file) needs \(library), which is not installed here. A file that ends in .wav needs nothing.")
  }
  /// The machine's library is too old for a format.
  public func formatNotWritten(_ file: String) -> String {
    say(
      "\(file) cannot be written in this format by the libsndfile of this machine. Endings that may work: .wav, .flac, .ogg."
    )
  }
  /// Longer than can be counted.
  public var tooLongToRender: String { say("This is longer than can be counted.") }
  /// The question before a pattern from elsewhere is written whose author goes past a refusal.
  public var renderAnyway: String {
    say("Would you like to write it all the same? y for yes, any other key for no: ")
  }
  /// The comment in a file.
  public func renderedFrom(_ id: String) -> String { say("Settle pattern: \(id)") }
  /// While it is written.
  public func rendering(_ file: String, _ percent: Int) -> String { say("writing \(file) · \(percent) %") }
}
