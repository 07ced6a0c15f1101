import Diagnostics

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

    /// Says a message in the language of this run, on a line of its own.
    static func say(_ message: Message, to descriptor: CInt = STDOUT_FILENO) {
        write(Language.phrases.text(message) + "\n", to: descriptor)
    }

    static func printError(_ text: String) {
        write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
    }

    static let standardOutput = STDOUT_FILENO
    static let standardError = STDERR_FILENO

    static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(standardError) == 1 }

    /// Colour is used on a terminal that is not dumb. `CLICOLOR_FORCE` asks for it everywhere (bixense.com/clicolors),
    /// and nothing goes before `NO_COLOR` (no-color.org).
    static func usesColour(_ descriptor: CInt) -> Bool {
        guard environment("NO_COLOR")?.isEmpty ?? true else { return false }
        if let forced = environment("CLICOLOR_FORCE"), !forced.isEmpty, forced != "0" { return true }
        return isatty(descriptor) == 1 && environment("TERM") != "dumb"
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
