#if os(Linux)
    #if canImport(Musl)
        import Musl
    #else
        import Glibc
    #endif

    /// The kernel's notices of changes below folders (inotify(7)).
    ///
    /// A folder that comes later is watched from then on; what was put in it before that is why `FileChanges` may say
    /// that there may be more.
    struct Inotify {
        let descriptor: CInt
        private let root: String
        private let names: [String]
        /// The folder of each watch, relative to the root; the root itself is the empty one.
        private var folders: [CInt: String] = [:]

        private static let events =
            IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_EXCL_UNLINK

        /// Watches the folders of these names in `root`; `nil` where the system has no watches left.
        init?(root: String, names: [String]) {
            self.root = root
            self.names = names
            descriptor = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
            guard descriptor >= 0 else { return nil }
            guard watch("") && names.allSatisfy({ watchAll(below: $0) }) else {
                close(descriptor)
                return nil
            }
        }

        /// What the bytes that were read from the descriptor say.
        mutating func changes(in bytes: [UInt8]) -> FileChanges {
            var changes = FileChanges()
            var rest = bytes[...]
            while let event = Event(&rest) { note(event, &changes) }
            return changes
        }

        private mutating func note(_ event: Event, _ changes: inout FileChanges) {
            if event.has(IN_Q_OVERFLOW) { return changes.addAll() }
            guard let folder = folders[event.watch] else { return }
            if event.has(IN_IGNORED) {
                folders[event.watch] = nil
                return
            }
            // The reader of sites leaves them out.
            guard !event.name.hasPrefix(".") else { return }
            let path = folder.isEmpty ? event.name : "\(folder)/\(event.name)"
            if folder.isEmpty, !names.contains(path) { return }
            guard event.has(IN_ISDIR) else { return changes.add(path) }
            changes.addAll()
            if event.has(IN_CREATE) || event.has(IN_MOVED_TO) { _ = watchAll(below: path) }
        }

        /// Whether the folder and those in it are watched, or are gone already.
        private mutating func watchAll(below folder: String) -> Bool {
            guard watch(folder) else { return false }
            return FolderListing(path: "\(root)/\(folder)").folders.allSatisfy { watchAll(below: "\(folder)/\($0)") }
        }

        private mutating func watch(_ folder: String) -> Bool {
            let number = inotify_add_watch(
                descriptor, "\(root)/\(folder)", UInt32(truncatingIfNeeded: Self.events | IN_ONLYDIR))
            guard number >= 0 else { return errno == ENOENT || errno == ENOTDIR }
            folders[number] = folder
            return true
        }

        /// `struct inotify_event`: four numbers of 32 bits, the last of which is the length of the name.
        private struct Event {
            let watch: CInt
            private let mask: UInt32
            let name: String

            init?(_ bytes: inout ArraySlice<UInt8>) {
                guard bytes.count >= 16 else { return nil }
                let numbers = bytes.withUnsafeBytes { bytes in
                    stride(from: 0, to: 16, by: 4).map { bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self) }
                }
                let end = bytes.startIndex + 16 + Int(numbers[3])
                guard end <= bytes.endIndex else { return nil }
                watch = CInt(bitPattern: numbers[0])
                mask = numbers[1]
                name = String(decoding: bytes[(bytes.startIndex + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
                bytes = bytes[end...]
            }

            func has(_ event: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: event) != 0 }
        }
    }
#endif
