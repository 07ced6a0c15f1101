import Foundation
import Testing

/// Compares with a recorded text. `RECORD=1 swift test` records it anew.
func expectGolden(_ text: String, _ file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    #expect(
        text == recorded, "run RECORD=1 swift test if the new text is right: \(file.lastPathComponent)",
        sourceLocation: sourceLocation)
}
