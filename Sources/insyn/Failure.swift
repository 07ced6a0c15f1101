import ArgumentParser

/// Something outside the content that keeps a command from its work; ends with exit code 2.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
