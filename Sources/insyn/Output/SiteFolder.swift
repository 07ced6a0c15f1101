import Content
import Diagnostics
import Publishing

/// The folder that a site is published in. It is replaced as a whole or not touched at all.
struct SiteFolder: Sendable {
    /// As it was named, without slashes at its end; a folder that was named `.` is named as the system does.
    let path: String
    /// The folder that it lies in.
    let surroundings: String
    let name: String
    /// Takes what a build waits for, and what this file system cannot do.
    let tell: @Sendable (Message) -> Void

    /// Throws where no site can be published in the folder, whatever lies there now.
    ///
    /// `inputs` are the folders that the site is made of: they may not lie in the output, nor the output in them.
    init(_ path: String, apartFrom inputs: [String], tell: @escaping @Sendable (Message) -> Void) throws {
        self.tell = tell
        let path = Self.withoutEndingSlashes(path)
        // The system does not move a folder that is named `.`.
        let isNamed = ![".", ".."].contains(path.split(separator: "/").last)
        self.path = isNamed ? path : FileSystem.realPath(path) ?? path
        let parts = Self.split(self.path)
        (surroundings, name) = (parts.folder, parts.name)
        try requireSurroundings()
        try refuseLink()
        try refuseOverlap(with: inputs)
    }

    /// Where the new site is gathered before it takes the place of the old one.
    var staging: String { beside("new") }
    /// Where the old site goes in between, where the two cannot change places in one step.
    var retired: String { beside("old") }

    /// Keeps other builds away from the folder, until it is released, and removes what a killed build has left.
    ///
    /// Throws where the folder holds something that no build of ours has made.
    func reserve() throws -> Reservation {
        let reservation = try Reservation(beside("lock")) { holder in
            tell("\(path): \(holder) is publishing here; waiting for it to end")
        }
        do {
            try cleanUp()
            try refuseForeignFolder()
        } catch {
            reservation.release()
            throw error
        }
        return reservation
    }

    /// Such as `.public.insyn-new` for `public`.
    private func beside(_ purpose: String) -> String { "\(surroundings)/.\(name).insyn-\(purpose)" }

    /// A build that was killed between two renames has left the old site beside its place; else what is left can go.
    private func cleanUp() throws {
        if !FileSystem.exists(path), FileSystem.exists(retired) { try FileSystem.move(retired, to: path) }
        try FileSystem.remove(staging)
        try FileSystem.remove(retired)
    }

    private static func withoutEndingSlashes(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[slash...].dropFirst()))
    }
}
