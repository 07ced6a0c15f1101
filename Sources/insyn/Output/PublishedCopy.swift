import Content
import Diagnostics
import Publishing

/// A copy of a site somewhere, to be held against the manifest in it.
struct PublishedCopy {
    /// A file that is not as the manifest says.
    struct Fault {
        let path: String
        let nature: Nature

        enum Nature: String, CaseIterable {
            case missing, changed, extra

            var name: Message {
                switch self {
                case .missing: "missing"
                case .changed: "changed"
                case .extra: "extra"
                }
            }
        }
    }

    let manifest: Manifest.Contents
    private let folder: String
    private let entries: [String: Manifest.Entry]
    private let manifestBytes: [UInt8]

    /// Throws where there is no manifest of ours.
    init(_ folder: String) throws {
        let path = "\(folder)/\(Manifest.path)"
        let bytes = try SourceOptions.access("name the folder of a site that insyn has built") {
            () throws(Directory.Failure) in try Directory.read(path)
        }
        guard let manifest = Manifest.read(bytes) else {
            throw Failure("\(path): this is no manifest of insyn; copy the site anew, or name the folder of one")
        }
        self.folder = folder
        self.manifest = manifest
        manifestBytes = bytes
        entries = Dictionary(manifest.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Sorted by path; throws where something cannot be read.
    func faults(jobs: Int) async throws -> [Fault] {
        let there = try paths(below: "")
        let paths = Set(entries.keys).union(there).subtracting([Manifest.path]).sorted()
        let (present, copy) = (Set(there), self)
        return try await concurrentMap(paths, jobs: jobs) { path in
            Result { try copy.nature(of: path, isThere: present.contains(path)) }
                .map { nature in nature.map { Fault(path: path, nature: $0) } }
        }.compactMap { try $0.get() }
    }

    /// Every file and link below the folder.
    private func paths(below place: String) throws -> [String] {
        try FileSystem.names(in: "\(folder)/\(place)").flatMap { name in
            FileSystem.type(of: "\(folder)/\(place)\(name)") == .directory
                ? try paths(below: "\(place)\(name)/") : [place + name]
        }
    }

    private func nature(of path: String, isThere: Bool) throws -> Fault.Nature? {
        guard isThere else { return .missing }
        if let entry = entries[path] { return try holds(path, entry) ? nil : .changed }
        guard path.hasSuffix(".gz"), let original = original(of: path) else { return .extra }
        return try Gzip.expanded(bytes(of: path), size: original.size).map(Digest.init(of:)) == original.digest
            ? nil : .changed
    }

    private func holds(_ path: String, _ entry: Manifest.Entry) throws -> Bool {
        guard FileSystem.type(of: "\(folder)/\(path)") == .file else { return false }
        let bytes = try bytes(of: path)
        return bytes.count == entry.size && Digest(of: bytes) == entry.digest
    }

    /// What a compressed copy is a copy of; `nil` where the site has no such file.
    private func original(of path: String) -> Manifest.Entry? {
        let original = String(path.dropLast(3))
        if original == Manifest.path {
            return Manifest.Entry(path: original, size: manifestBytes.count, digest: Digest(of: manifestBytes))
        }
        return entries[original]
    }

    private func bytes(of path: String) throws -> [UInt8] {
        try SourceOptions.access { () throws(Directory.Failure) in try Directory.read("\(folder)/\(path)") }
    }
}
