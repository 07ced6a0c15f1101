#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The browser of whoever is at the machine.
enum Browser {
    #if canImport(Darwin)
        private static let opener = "open"
    #else
        private static let opener = "xdg-open"
    #endif

    /// Shows an address, without waiting for what comes of it; `false` where there is nothing to show it with.
    static func open(_ address: String) -> Bool {
        var process = pid_t()
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(address), nil]
        defer { for argument in arguments { free(argument) } }
        return posix_spawnp(&process, opener, nil, nil, &arguments, environ) == 0
    }
}
