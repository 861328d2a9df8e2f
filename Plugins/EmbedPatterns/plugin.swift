import Foundation
import PackagePlugin

/// Puts the catalogue and the schema, `Patterns/**/*.json`, into the target that it is applied to.
///
/// The files are found anew at every build. A link to `Patterns` below the target (excluded from its sources)
/// is what makes the build look again when a file comes or goes.
@main
struct EmbedPatterns: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Patterns")
    let paths = patternPaths(in: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPatterns.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(paths.count) patterns",
        executable: try context.tool(named: "embed-patterns").url,
        arguments: [output.path(percentEncoded: false), folder.path(percentEncoded: false)] + paths,
        inputFiles: paths.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  /// The paths below `folder`, in the order of their bytes, so that the same files give the same source.
  private func patternPaths(in folder: URL) -> [String] {
    let all = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
    var paths: [String] = []
    while let path = all?.nextObject() as? String {
      let name = path.split(separator: "/").last ?? ""
      guard name.hasSuffix(".json"), !name.hasPrefix(".") else { continue }
      paths.append(path)
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
