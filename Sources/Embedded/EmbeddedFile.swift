/// A file that the program carries in itself; `beginning`, `templates` and `texts` list them, sorted by path.
///
/// `templates` are the repository's `templates/`, a part of every new site, and
/// `beginning` is the rest of one. `texts` are the program's own words
/// in other languages than English.
package struct EmbeddedFile: Sendable {
    /// The path below the folder that the files are of: `assets/site.css`, `sv.yml`.
    package let path: String
    let text: StaticString

    /// The file, byte for byte.
    package var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
}
