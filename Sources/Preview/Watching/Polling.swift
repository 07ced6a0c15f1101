/// Changes of files by looking at the times of all of them again and again, where the system sends no notices.
struct Polling {
    private let root: String
    private let names: [String]
    private var stamps: [String: FolderListing.Stamp] = [:]

    init(root: String, names: [String]) {
        self.root = root
        self.names = names
        stamps = read()
    }

    /// What has changed since it was last asked.
    mutating func changes() -> FileChanges {
        let now = read()
        var changes = FileChanges()
        for (path, stamp) in now where stamps[path] != stamp { changes.add(path) }
        for path in stamps.keys where now[path] == nil { changes.add(path) }
        stamps = now
        return changes
    }

    private func read() -> [String: FolderListing.Stamp] {
        var stamps: [String: FolderListing.Stamp] = [:]
        var folders = names
        while let folder = folders.popLast() {
            let listing = FolderListing(path: "\(root)/\(folder)")
            folders += listing.folders.map { "\(folder)/\($0)" }
            for (name, stamp) in listing.files { stamps["\(folder)/\(name)"] = stamp }
        }
        return stamps
    }
}
