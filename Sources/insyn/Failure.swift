import Diagnostics

/// Something outside the content that keeps a command from its work; ends with exit code 2.
struct Failure: Error {
    let message: Message

    init(_ message: Message) { self.message = message }
}
