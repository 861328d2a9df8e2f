internal import Packs
internal import PatternFiles
internal import Phrases

/// What somebody means by a pattern's name, a pack's among them, and where what it names is found.
struct OpenedPattern {
  var named: NamedPattern
  var library: any PatternLibrary
  /// Whether it came in a pack.
  var isPacked = false

  /// Looks a name up: an id, a file or a pack, a notation, in that order.
  ///
  /// - Parameter isFile: whether a file is meant before an id.
  init(_ name: String, isFile: Bool = false) throws {
    let catalogue = Shell.catalogue
    let file = isFile ? catalogue.file(at: name) : nil
    named = file.map { .file($0) } ?? catalogue.named(name)
    library = catalogue
    guard case .file(let file) = named, let path = file.name, file.origin != .builtIn,
      Pack.isPack(file.bytes) || path.hasSuffix(".settle")
    else { return }
    (named, library) = try Self.open(path, catalogue)
    isPacked = true
  }

  /// The pattern of a pack.
  private static func open(_ path: String, _ catalogue: Catalogue) throws -> (NamedPattern, PackLibrary) {
    let words = Shell.phrases.pack
    do throws(PackFailure) {
      let pack = try PackReader.read(path)
      var items: [String: PackLibrary.Item] = [:]
      for entry in pack.entries {
        items[entry.path] =
          entry.path.lowercased().hasSuffix(".json")
          ? .pattern(entry.bytes) : .sound(path: try MemoryFile.path(of: entry.bytes))
      }
      let library = PackLibrary(name: path, items: items, included: Pack.included, catalogue: catalogue)
      guard let file = library.file(Pack.main) else { throw .noPattern }
      return (.file(file), library)
    } catch {
      throw Shell.failure(words.unreadable(path, words.text(for: error)))
    }
  }
}

extension PackPhrases {
  /// Why a pack cannot be read or written.
  func text(for failure: PackFailure) -> String {
    switch failure {
    case .libraryMissing(let name): libraryMissing(name)
    case .system(let code): Shell.reason(code)
    case .damaged(let words): damaged(words)
    case .notAFile: notAFile
    case .tooLarge(let limit): tooLarge(megabytes: limit >> 20)
    case .tooMany(let limit): tooMany(limit)
    case .noPattern: noPattern
    case .entry(let name, let fault): entry(name, text(for: fault))
    }
  }

  private func text(for fault: EntryFault) -> String {
    switch fault {
    case .path: badPath
    case .characters: badCharacters
    case .longName: longName
    case .twice: twice
    case .link: link
    case .encrypted: encrypted
    case .method: method
    case .tooLarge(let limit): largeEntry(megabytes: limit >> 20)
    case .whole(let limit): largeWhole(megabytes: limit >> 20)
    case .damaged: damagedEntry
    }
  }
}
