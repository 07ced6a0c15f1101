#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The names in a folder but for those that begin with a full stop; links are left out, as the reader of sites does.
struct FolderListing {
    private(set) var folders: [String] = []
    /// Each file with its size and the time of its last change, to the nanosecond where the system knows it.
    private(set) var files: [String: Stamp] = [:]

    struct Stamp: Equatable {
        let size: Int
        let seconds: Int
        let nanoseconds: Int
        let number: UInt64
    }

    /// Empty where there is no such folder.
    init(path: String) {
        guard let stream = opendir(path) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            var status = stat()
            guard lstat("\(path)/\(name)", &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: folders.append(name)
            case S_IFREG: files[name] = Stamp(status)
            default: continue
            }
        }
    }
}

extension FolderListing.Stamp {
    fileprivate init(_ status: stat) {
        size = Int(status.st_size)
        number = UInt64(status.st_ino)
        #if canImport(Darwin)
            (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
        #else
            (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
        #endif
    }
}
