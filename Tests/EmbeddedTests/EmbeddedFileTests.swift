import Embedded
import Foundation
import Testing

@Suite struct EmbeddedFileTests {
    @Test func `The program carries every template, byte for byte`() throws {
        try expectCopies(EmbeddedFile.templates, of: "templates")
    }

    @Test func `The program carries every example, byte for byte`() throws {
        try expectCopies(EmbeddedFile.beginning, of: "Sources/Embedded/Beginning")
    }

    @Test func `The program carries every text of its own, byte for byte`() throws {
        try expectCopies(EmbeddedFile.texts, of: "Sources/Embedded/Texts")
    }

    private func expectCopies(_ files: [EmbeddedFile], of place: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(place)").standardized
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
            let values = try folder.appending(path: name).resourceValues(forKeys: [.isRegularFileKey])
            return values.isRegularFile == true && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        #expect(!names.isEmpty)
        #expect(files.map(\.path) == names.sorted())
        for file in files {
            #expect(try file.bytes == Array(Data(contentsOf: folder.appending(path: file.path))), "\(file.path)")
        }
    }
}
