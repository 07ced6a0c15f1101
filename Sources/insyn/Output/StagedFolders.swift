import Synchronization

/// The folders of a new site, each made once, whichever task needs it first.
final class StagedFolders: Sendable {
    private let root: String
    private let made = Mutex<Set<Substring>>([])

    init(in root: String) { self.root = root }

    /// Makes the folder of a file with those that it lies in.
    func make(for file: String) throws {
        try made.withLock { try make(file[...].folder, &$0) }
    }

    private func make(_ folder: Substring, _ made: inout Set<Substring>) throws {
        guard made.insert(folder).inserted else { return }
        if !folder.isEmpty { try make(folder.folder, &made) }
        try FileSystem.makeFolder(folder.isEmpty ? root : "\(root)/\(folder)")
    }
}

extension Substring {
    /// What stands before the last slash of a path; empty where there is none.
    fileprivate var folder: Substring { self[..<(utf8.lastIndex(of: UInt8(ascii: "/")) ?? startIndex)] }
}
