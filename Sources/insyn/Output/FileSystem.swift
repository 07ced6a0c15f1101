internal import CRename
import Diagnostics
import Content

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The system calls that change something, each of which throws a `Failure` that names the path.
enum FileSystem {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// What a path names, a link itself and not what it points to; `nil` where there is nothing.
    static func type(of path: String) -> Directory.EntryType? { try? Directory.type(of: path) }

    /// The path without links, `.` and `..`; `nil` where it leads nowhere.
    static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Throws where entries of a folder may not be added or removed.
    static func requireWritable(_ folder: String) throws {
        guard access(folder, W_OK | X_OK) == 0 else { throw failure(folder) }
    }

    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o777) == 0 || errno == EEXIST && isFolder(path) else { throw failure(path) }
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else {
                let problem = failure(path)
                close(descriptor)
                throw problem
            }
            rest = rest.dropFirst(max(0, count))
        }
        guard close(descriptor) == 0 else { throw failure(path) }
    }

    /// Puts a file in place of another in one step; it has the permissions of the other.
    static func replace(_ path: String, with bytes: [UInt8]) throws {
        var status = stat()
        let isThere = stat(path, &status) == 0
        let new = "\(path).new"
        try remove(new)
        do {
            try write(bytes, to: new)
            guard !isThere || chmod(new, status.st_mode & 0o7777) == 0 else { throw failure(new) }
            try move(new, to: path)
        } catch {
            try? remove(new)
            throw error
        }
    }

    /// Gives a file a second name; `false` where the file system has no hard links.
    static func hardLink(_ path: String, as other: String) -> Bool { link(path, other) == 0 }

    /// Exchanges two folders in one step; `false` where the system or the file system cannot.
    static func exchange(_ path: String, _ other: String) -> Bool { insyn_exchange(path, other) == 0 }

    static func move(_ path: String, to other: String) throws {
        guard rename(path, other) == 0 else { throw failure(path) }
    }

    /// Removes a file, or a folder with all that is in it; links are removed and not followed.
    static func remove(_ path: String) throws {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            guard unlink(path) == 0 else { throw failure(path) }
            return
        }
        for name in try names(in: path) { try remove("\(path)/\(name)") }
        guard rmdir(path) == 0 else { throw failure(path) }
    }

    static func names(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw failure(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// What the system has just refused, and what to do about it.
    static func failure(_ path: String) -> Failure {
        let number = errno
        return Failure("\(path): \(Message(systemError: number)); \(advice(number))")
    }

    private static func advice(_ number: CInt) -> Message {
        switch number {
        case ENOSPC, EDQUOT, EFBIG: "make room and build again"
        case EACCES, EPERM, EROFS: "make it writable, or name another --output"
        case EEXIST, ENOTDIR, EISDIR, ENOTEMPTY: "move away what is there"
        case ENAMETOOLONG: "give a shorter name"
        case EBUSY, EXDEV: "where this is a disk of its own, name a folder on it as --output"
        default: "check the disk, or name another --output"
        }
    }
}

private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
