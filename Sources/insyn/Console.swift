#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The terminal: what goes to standard output and to standard error.
enum Console {
    static func write(_ text: String, to descriptor: CInt = STDOUT_FILENO) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    static func printError(_ text: String) {
        write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
    }

    static let standardOutput = STDOUT_FILENO
    static let standardError = STDERR_FILENO

    static var errorIsTerminal: Bool { isatty(standardError) == 1 }

    /// Colour is used on a terminal unless `NO_COLOR` is set to anything (no-color.org).
    static func usesColour(_ descriptor: CInt) -> Bool {
        isatty(descriptor) == 1 && environment("NO_COLOR")?.isEmpty ?? true
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
