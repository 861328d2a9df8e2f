/// Why a pack could not be read or written. Entries are told by a name that can do a terminal no harm once it is shown
/// through `VisibleText`.
public enum PackFailure: Error, Hashable, Sendable {
  /// libzip is not on this machine; its name.
  case libraryMissing(String)
  /// The system refused, with this `errno`.
  case system(Int32)
  /// It is no ZIP, or a damaged one; the library's own words.
  case damaged(String)
  /// It is no ordinary file.
  case notAFile
  /// The file is larger than is read, in bytes.
  case tooLarge(limit: Int)
  /// It holds more entries than are read.
  case tooMany(limit: Int)
  /// Something is wrong with one of its entries.
  case entry(String, EntryFault)
  /// There is no `pattern.json` in it.
  case noPattern
}

/// What is wrong with an entry of a pack.
public enum EntryFault: Hashable, Sendable {
  /// Its name leads out of the pack, or is none that a file can have.
  case path
  /// Its name holds characters that cannot be shown.
  case characters
  /// Its name is very long, or many folders deep.
  case longName
  /// There are two of this name, or one is a file and a folder at once.
  case twice
  /// It is a link, or something else that is no file.
  case link
  /// It needs a password.
  case encrypted
  /// It is packed in a way that is not read here.
  case method
  /// It is larger than is read, in bytes.
  case tooLarge(limit: Int)
  /// With it the whole is larger than is read, in bytes.
  case whole(limit: Int)
  /// It is not what the pack says of it.
  case damaged
}
