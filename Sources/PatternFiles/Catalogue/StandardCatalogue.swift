extension Catalogue {
  /// The patterns that are part of the program.
  public static var builtIn: Catalogue { Catalogue(builtIn: embeddedPatterns, ownFolder: nil) }

  /// The patterns that are part of the program, and those in the person's own folder.
  public static var standard: Catalogue {
    Catalogue(builtIn: embeddedPatterns, ownFolder: standardOwnFolder())
  }
}
