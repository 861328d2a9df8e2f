/// The kinds of sound files that are written, told by the ending of a file's name.
public enum SoundFileFormat: String, Hashable, Sendable, CaseIterable {
  /// 24-bit PCM; RF64 from 4 GiB on. Written without any library.
  case wav
  /// 24 bits, without loss.
  case flac
  /// Vorbis.
  case ogg
  /// MPEG layer III, where the machine's libsndfile writes it.
  case mp3

  /// The format that the name of a file asks for; nil where it asks for none that is known.
  public init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    self.init(rawValue: name[name.index(after: dot)...].lowercased())
  }
}

/// What a sound file tells about itself.
public struct SoundFileTags: Hashable, Sendable {
  /// The name that players show.
  public var title: String
  /// Where it comes from.
  public var comment: String

  /// A title and a comment.
  public init(title: String, comment: String) {
    self.title = title
    self.comment = comment
  }
}
