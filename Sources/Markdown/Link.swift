package import Diagnostics

/// A link or an image as the author wrote it. Where it leads is decided when the document is printed.
package struct Link: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// `[text](destination)` or `[text][label]`.
        case link
        /// `<https://example.org>` or `<name@example.org>`.
        case autolink
        /// `![alternative text](destination)`.
        case image
    }

    package let kind: Kind
    /// With CommonMark's escapes and character references replaced; `mailto:` stands before an e-mail address.
    package let destination: String
    /// What a pointer shows; absent when none is written.
    package let title: String?
    /// The link's text or the image's alternative text, without markup.
    package let text: String
    /// The whole link.
    package let range: SourceRange
    /// The destination where it stands in the link; the whole link where it stands elsewhere, as in `[text][label]`.
    package let destinationRange: SourceRange

    package var isImage: Bool { kind == .image }

    /// The destination's scheme in lower case, as a browser sees it; absent from a relative destination.
    package var scheme: String? { urlScheme(of: destination) }
}
