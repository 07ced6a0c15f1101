import Foundation
import Testing

/// `insyn serve` on a free port, ended with the value.
final class RunningPreview {
    let port: UInt16
    private let process = Process()

    init(of site: Folder) throws {
        let output = Pipe()
        process.executableURL = Bundle.main.bundleURL.appending(path: "insyn")
        process.arguments = ["serve", "--source", site.path, "--port", "0", "--lang", "sv"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = try #require(line.firstMatch(of: /localhost:(\d+)/).flatMap { UInt16($0.1) }, "\(line)")
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
    }

    func get(_ target: String) throws -> String { try Visitor.get(target, port: port) }
}

/// The event stream of a preview.
final class PreviewEvents {
    private let visitor: Visitor
    private var text = ""

    init(port: UInt16) throws {
        visitor = try Visitor(port: port)
        visitor.send("GET /_insyn/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    }

    deinit { visitor.leave() }

    /// The next event for which the condition holds; empty when the server has gone.
    func next(where condition: (String) -> Bool) -> String {
        while true {
            while let end = text.firstRange(of: "\n\n") {
                let event = String(text[..<end.lowerBound])
                text = String(text[end.upperBound...])
                if condition(event) { return event }
            }
            let part = visitor.receive()
            guard !part.isEmpty else { return "" }
            text += part
        }
    }
}
