import Content

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension FileSystem {
    /// Opens a file that several processes may have open, and makes it where it is missing.
    static func openShared(_ path: String) throws -> CInt {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        return descriptor
    }

    /// Whether an open file is still what a path names.
    static func isSame(_ descriptor: CInt, _ path: String) -> Bool {
        var (opened, named) = (stat(), stat())
        guard fstat(descriptor, &opened) == 0, lstat(path, &named) == 0 else { return false }
        return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
    }

    /// Puts a short text in place of what an open file holds.
    static func overwrite(_ descriptor: CInt, with text: String, at path: String) throws {
        let bytes = Array(text.utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
            throw failure(path)
        }
    }

    /// The first bytes of a regular file, fewer where it is shorter.
    static func start(of path: String, count: Int) throws -> [UInt8] {
        guard type(of: path) == .file else { return [] }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            initialized = max(0, read(descriptor, buffer.baseAddress, count))
        }
    }
}
