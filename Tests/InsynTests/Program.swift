import Foundation

/// The program under test, run as its users run it.
enum Program {
    struct Run {
        let exitCode: Int32
        let output: String
        let errors: String
    }

    /// `answers` are lines that are typed on a terminal.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], answers: [String]? = nil
    ) throws -> Run {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"].merging(environment) { $1 }) {
            $1
        }
        let terminal = try answers.map { try Terminal(typing: $0) }
        process.standardInput = terminal?.input ?? FileHandle.nullDevice
        let folder = try Folder()
        let (output, errors) = (folder.url.appending(path: "out"), folder.url.appending(path: "err"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Run(
            exitCode: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    private static var executable: URL {
        Bundle.main.bundleURL.appending(path: "insyn")
    }
}

/// A folder for one test, removed with it.
final class Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "insyn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    /// Copies what is in another folder into this one; what is there already is replaced.
    func add(_ source: URL, to place: String = "") throws {
        try FileManager.default.createDirectory(at: url.appending(path: place), withIntermediateDirectories: true)
        for name in try FileManager.default.subpathsOfDirectory(atPath: source.path).sorted() {
            let (from, to) = (source.appending(path: name), url.appending(path: place).appending(path: name))
            let values = try from.resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
            if values.isDirectory == true, values.isSymbolicLink != true {
                try FileManager.default.createDirectory(at: to, withIntermediateDirectories: true)
            } else {
                try? FileManager.default.removeItem(at: to)
                try FileManager.default.copyItem(at: from, to: to)
            }
        }
    }

    func write(_ text: String, to place: String) throws {
        let file = url.appending(path: place)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: false, encoding: .utf8)
    }

    func read(_ place: String) throws -> String {
        try String(contentsOf: url.appending(path: place), encoding: .utf8)
    }

    /// Every file below a place with its bytes.
    func files(below place: String) throws -> [String: Data] {
        let root = url.appending(path: place)
        guard FileManager.default.fileExists(atPath: root.path) else { return [:] }
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).reduce(into: [:]) { files, name in
            let file = root.appending(path: name)
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                files[name] = try Data(contentsOf: file)
            }
        }
    }
}

/// The repository and the fixtures in it.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let fixtures = root.appending(path: "Tests/InsynTests/Fixtures")

    static func names(below place: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: place).path)) ?? []).sorted()
    }

    /// The smallest site, with the texts of the real one, and a fixture laid over it.
    static func site(_ fixture: String? = nil) throws -> Folder {
        let folder = try Folder()
        try folder.add(fixtures.appending(path: "base"))
        try folder.add(root.appending(path: "templates/locales"), to: "templates/locales")
        if let fixture { try folder.add(fixtures.appending(path: fixture)) }
        return folder
    }
}
