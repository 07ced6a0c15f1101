import Content
import Diagnostics
import Publishing

/// Where a site is not published, so that nothing of anybody else's is ever replaced.
extension SiteFolder {
    func requireSurroundings() throws {
        guard FileSystem.isFolder(surroundings) else {
            throw Failure("\(surroundings): there is no such folder; make it or name another --output")
        }
    }

    /// The link would be replaced by a folder, and what it points to would stay as it was.
    func refuseLink() throws {
        guard FileSystem.type(of: path) == .symbolicLink else { return }
        throw Failure("\(path): this is a symbolic link; name the folder that it points to as --output")
    }

    func refuseOverlap(with inputs: [String]) throws {
        guard let place = FileSystem.realPath(path) ?? FileSystem.realPath(surroundings).map({ "\($0)/\(name)" })
        else { return }
        for input in inputs {
            guard let folder = FileSystem.realPath(input) else { continue }
            guard "\(folder)/".hasPrefix("\(place)/") || "\(place)/".hasPrefix("\(folder)/") else { continue }
            throw Failure("\(path): the site may not lie in \(input), nor \(input) in the site; name another --output")
        }
    }

    func refuseForeignFolder() throws {
        guard let type = FileSystem.type(of: path) else { return }
        guard type == .directory else {
            throw Failure("\(path): this is no folder; move it or name another --output")
        }
        // Else the old site could not be removed once the new one is in its place.
        try FileSystem.requireWritable(path)
        guard try !holdsManifestOfOurs && !FileSystem.names(in: path).isEmpty else { return }
        throw Failure(
            "\(path): this folder was not made by insyn (it has no \(Manifest.path) of its own); empty it or name another --output"
        )
    }

    private var holdsManifestOfOurs: Bool {
        guard let start = try? FileSystem.start(of: "\(path)/\(Manifest.path)", count: Manifest.mark.count) else {
            return false
        }
        return start == Manifest.mark
    }
}
