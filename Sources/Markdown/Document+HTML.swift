extension Document {
    /// What a screen reader says for links that are only a sign.
    package struct Labels: Sendable {
        /// For the arrow that leads back from a footnote, before the footnote's number.
        package let backlink: String
        /// For the sign after a heading that leads to it, before the heading's text.
        package let heading: String

        package init(backlink: String, heading: String) {
            self.backlink = backlink
            self.heading = heading
        }
    }

    /// The HTML with each link leading where `url` says; see `append(to:labels:insertions:url:)`.
    package func html(
        labels: Labels? = nil, insertions: [Insertion] = [], url: (Link) -> String?
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(htmlBesideSource.count + lines.source.count + 64 * links.count)
        append(to: &output, labels: labels, insertions: insertions, url: url)
        return output
    }

    /// Appends the HTML with each link leading where `url` says.
    ///
    /// - Parameters:
    ///   - labels: where there are none, headings have no links to them, and backlinks are an arrow and nothing else.
    ///   - insertions: tags around words, in the order of the text and without overlap.
    ///   - url: the URL for a link or an image; where there is none, and where its scheme could run a script
    ///     (`javascript`, `vbscript`, `data`, `file`), only the text of the link is printed.
    package func append(
        to output: inout [UInt8], labels: Labels? = nil, insertions: [Insertion] = [], url: (Link) -> String?
    ) {
        let html = html
        var printed = 0
        var isInLink = false
        var tags = places(of: insertions)[...]
        func copy(upTo end: Int, includingStarts: Bool) {
            while let tag = tags.first, tag.offset < end || tag.offset == end && (includingStarts || !tag.isStart) {
                output.append(contentsOf: html[printed..<tag.offset])
                output.append(contentsOf: tag.tag)
                printed = tag.offset
                tags.removeFirst()
            }
            output.append(contentsOf: html[printed..<end])
            printed = end
        }
        for hole in holes {
            copy(upTo: hole.offset, includingStarts: false)
            switch hole.content {
            case .linkStart(let number):
                let link = links[Int(number)]
                isInLink = output.appendStartTag(link, url: url(link))
            case .linkEnd: if isInLink { output.append(contentsOf: "</a>".utf8) }
            case .image(let number):
                let image = links[Int(number)]
                output.appendImage(image, url: url(image))
            case .backlinks(let number):
                output.appendBacklinks(footnotes[Int(number)], Int(number), label: labels?.backlink)
            case .headingLink(let number):
                if let labels { output.appendLink(to: headings[Int(number)], labels.heading) }
            }
        }
        copy(upTo: html.count, includingStarts: true)
    }
}

extension [UInt8] {
    /// Appends the start tag of a link; `false` where there is none.
    fileprivate mutating func appendStartTag(_ link: Link, url: String?) -> Bool {
        guard let url, !isUnsafe(scheme: urlScheme(of: url)) else { return false }
        append(contentsOf: "<a href=\"".utf8)
        appendURL(url)
        appendTitle(link.title)
        append(contentsOf: "\">".utf8)
        return true
    }

    fileprivate mutating func appendImage(_ image: Link, url: String?) {
        guard let url, !isUnsafe(scheme: urlScheme(of: url)) else { return appendEscaped(image.text) }
        append(contentsOf: "<img src=\"".utf8)
        appendURL(url)
        append(contentsOf: "\" alt=\"".utf8)
        appendEscaped(image.text)
        appendTitle(image.title)
        append(contentsOf: "\" loading=\"lazy\">".utf8)
    }

    fileprivate mutating func appendLink(to heading: Heading, _ label: String) {
        append(contentsOf: " <a class=\"mark\" href=\"#".utf8)
        appendEscaped(heading.place)
        append(contentsOf: "\" aria-label=\"".utf8)
        appendEscaped("\(label) \(heading.text)")
        append(contentsOf: "\">#</a>".utf8)
    }

    /// Appends an arrow for each mark that refers to the footnote at this place in the document.
    fileprivate mutating func appendBacklinks(_ footnote: Footnote, _ index: Int, label: String?) {
        for (use, reference) in footnote.references.enumerated() {
            append(contentsOf: (use == 0 ? "<a href=\"#" : " <a href=\"#").utf8)
            appendEscaped(reference.id)
            append(contentsOf: "\" role=\"doc-backlink".utf8)
            if let label {
                append(contentsOf: "\" aria-label=\"".utf8)
                appendEscaped(use == 0 ? "\(label) \(index + 1)" : "\(label) \(index + 1)-\(use + 1)")
            }
            append(contentsOf: "\">↩".utf8)
            if use > 0 { append(contentsOf: "<sup>\(use + 1)</sup>".utf8) }
            append(contentsOf: "</a>".utf8)
        }
    }

    private mutating func appendTitle(_ title: String?) {
        guard let title else { return }
        append(contentsOf: "\" title=\"".utf8)
        appendEscaped(title)
    }
}
