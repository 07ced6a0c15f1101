import Foundation
import PackagePlugin

/// Has `FileEmbedder` write the files in the target's folders `Beginning`, `Templates` and `Texts` as Swift.
///
/// `Templates` is a link to `templates/`: SwiftPM asks a plugin again when files come or go below a target's folder,
/// and nowhere else.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folders = [
            ("templates", target.directoryURL.appending(path: "Templates").resolvingSymlinksInPath()),
            ("beginning", target.directoryURL.appending(path: "Beginning")),
            ("texts", target.directoryURL.appending(path: "Texts")),
        ]
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        return [
            .buildCommand(
                displayName: "Embedding templates and texts", executable: try context.tool(named: "FileEmbedder").url,
                arguments: [output.path] + folders.flatMap { [$0.0, $0.1.path] },
                inputFiles: folders.flatMap { Self.everything(below: $0.1) }, outputFiles: [output])
        ]
    }

    /// Folders too, since their times tell of files that come and go.
    private static func everything(below folder: URL) -> [URL] {
        let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
        return [folder] + paths.sorted().map { folder.appending(path: $0) }
    }
}
