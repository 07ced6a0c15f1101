internal import Diagnostics

extension PreviewState {
    /// The state as a server-sent event (HTML Living Standard, section 9.2).
    var event: [UInt8] { Array("data: ".utf8) + json.bytes + Array("\n\n".utf8) }

    private var json: JSON {
        .object([
            .init("version", .string(version)), .init("alert", alert?.json ?? .null),
            .init("remarks", .array(remarks.map { .string($0) })),
        ])
    }
}

extension PreviewState.Alert {
    fileprivate var json: JSON {
        .object([
            .init("title", .string(title)), .init("problems", .array(problems.map { .string($0) })),
            .init("close", .string(close)),
        ])
    }
}
