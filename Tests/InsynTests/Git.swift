import Foundation
import Testing

/// The program `git`, without the configuration of who runs the tests.
enum Git {
    /// Makes a repository of the folder if it is none yet.
    static func commitAll(in folder: Folder) throws {
        try run(["init", "--quiet"], in: folder)
        try run(["add", "--all"], in: folder)
        try run(["-c", "user.name=P", "-c", "user.email=p@example.org", "commit", "--quiet", "-m", "P"], in: folder)
    }

    private static func run(_ arguments: [String], in folder: Folder) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.path] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "GIT_COMMITTER_DATE": "2026-11-20T12:00:00Z", "GIT_AUTHOR_DATE": "2026-11-20T12:00:00Z",
            "GIT_CONFIG_GLOBAL": "/dev/null",
        ]) { $1 }
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
