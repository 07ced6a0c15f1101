import Content
import Embedded

/// A file of a new site.
struct BeginningFile {
    /// Relative to the folder of the site.
    let path: String
    let bytes: [UInt8]

    /// The day that stands in the examples for the day on which the site is begun.
    private static let dayOfBeginning = Array("0000-00-00".utf8)

    /// Everything that a new site has.
    static func all(today: Day) -> [BeginningFile] {
        let day = Array(today.description.utf8)
        let examples = EmbeddedFile.beginning.map { file in
            BeginningFile(path: file.path, bytes: file.bytes.replacing(dayOfBeginning, with: day))
        }
        let templates = EmbeddedFile.templates.map { file in
            BeginningFile(path: place(ofTemplate: file.path), bytes: file.bytes)
        }
        return examples + templates + [BeginningFile(path: ".gitignore", bytes: Array("/public/\n".utf8))]
    }

    /// Files for continuous integration stand where it looks for them: `ci/gitlab-ci.yml` as `.gitlab-ci.yml`.
    private static func place(ofTemplate path: String) -> String {
        path.hasPrefix("ci/") ? ".\(path.dropFirst(3))" : "templates/\(path)"
    }
}
