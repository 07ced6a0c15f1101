#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension Message {
    /// What the system calls an error number (`errno`). Its words are patterns: “Permission denied”.
    package init(systemError number: CInt) { self.init(pattern: String(cString: strerror(number))) }
}
