/// The description of the format for editors and other tools: a JSON Schema, 2020-12.
public enum PatternSchema {
  /// The schema as it stands in `Patterns/pattern.schema.json`, with a newline at its end.
  public static var text: String { embeddedSchema.description }
}

/// The description of the config for editors: a JSON Schema, 2020-12.
public enum ConfigSchema {
  /// The schema as it stands in `Patterns/config.schema.json`, with a newline at its end.
  public static var text: String { embeddedConfigSchema.description }
}
