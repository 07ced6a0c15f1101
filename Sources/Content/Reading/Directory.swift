package import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Reading from the file system: entries in a stable order, links seen as links.
package enum Directory {
    package struct Entry: Sendable {
        package let name: String
        package let type: EntryType
        /// In bytes; of files only.
        package let size: Int
    }

    package enum EntryType: Sendable {
        case file, directory, symbolicLink, other
    }

    /// Why the system would not read something.
    package struct Failure: Error, Sendable {
        package let path: String
        package let reason: Message

        init(_ path: String) {
            self.path = path
            reason = Message(systemError: errno)
        }
    }

    /// The entries of a folder sorted by the bytes of their names; names that begin with a full stop are left out.
    package static func entries(of path: String) throws(Failure) -> [Entry] {
        guard let stream = opendir(path) else { throw Failure(path) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            entries.append(try status(of: name, at: "\(path)/\(name)"))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    package static func type(of path: String) throws(Failure) -> EntryType { try status(of: "", at: path).type }

    private static func status(of name: String, at path: String) throws(Failure) -> Entry {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw Failure(path) }
        let type: EntryType =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            default: .other
            }
        return Entry(name: name, type: type, size: Int(status.st_size))
    }

    package static func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure(path) }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            errno = EISDIR
            throw Failure(path)
        }
        var bytes: [UInt8] = []
        // One byte more than the file is said to hold, so that the end is seen in the same call.
        var capacity = max(Int(status.st_size), 0) + 1
        while true {
            let count = bytes.count
            var got = 0
            bytes.append(contentsOf: unsafelyRead(capacity, from: descriptor, count: &got))
            guard got >= 0 else { throw Failure(path) }
            if got < capacity { return bytes }
            capacity = max(4096, count)
        }
    }

    private static func unsafelyRead(_ capacity: Int, from descriptor: CInt, count: inout Int) -> [UInt8] {
        var result = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
            repeat {
                result = systemRead(descriptor, buffer.baseAddress, capacity)
            } while result < 0 && errno == EINTR
            initialized = max(result, 0)
        }
        count = result
        return bytes
    }
}

private func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
