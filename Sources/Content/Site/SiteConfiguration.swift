package import Diagnostics

/// The site's configuration, `content/site.yml`.
package struct SiteConfiguration: Record {
    package init() {}

    package var name: Fact<String> = .absent
    package var description: Fact<String> = .absent
    package var baseURL: Fact<String> = .absent
    package var locale: Fact<Language> = .absent
    package var publisher: Fact<Publisher> = .absent
    package var licence: Fact<Licence> = .absent
    package var noticeBoard: Fact<String> = .absent
    package var contact: Fact<String> = .absent
    package var severities: Fact<[SeverityChoice]> = .absent
    package var accessibility: Fact<AccessibilityStatement> = .absent

    package static let fields: [Field<Self>] = [
        .certain("name", "The site's name.", .text, \.name),
        .certain("description", "What the site is, in one or two sentences.", .text, \.description),
        .certain("base_url", "The address under which the site is published.", .url, \.baseURL),
        .certain("locale", "The language of the interface.", .oneOf(), \.locale),
        .certain("publisher", "Who publishes the site.", .record(Publisher.self), \.publisher),
        .certain("licence", "The licence of texts and data.", .record(Licence.self), \.licence),
        .optional(
            "notice_board",
            "The statutory notice board (kommunallagen 8 kap. 9 §), where there is one for the whole site.", .url,
            \.noticeBoard),
        .certain("contact", "The e-mail address for questions and corrections.", .text, \.contact),
        .given(
            "severities", "How grave findings are on this site, where it is not as insyn says.",
            .list(.record(SeverityChoice.self)), \.severities),
        .optional(
            "accessibility", "The statement of accessibility that the law asks of public bodies.",
            .record(AccessibilityStatement.self), \.accessibility),
    ]

    package enum Language: String, CaseIterable, Sendable {
        case sv, en
    }

    package struct Publisher: Record {
        package init() {}

        package var name: Fact<String> = .absent
        package var type: Fact<String> = .absent

        package static let fields: [Field<Self>] = [
            .certain("name", "The publisher's name.", .text, \.name),
            .optional("type", "What the publisher is, in the words of DCAT-AP's publisher types.", .text, \.type),
        ]
    }

    package struct Licence: Record {
        package init() {}

        package var name: Fact<String> = .absent
        package var url: Fact<String> = .absent

        package static let fields: [Field<Self>] = [
            .certain("name", "The licence's name.", .text, \.name),
            .certain("url", "Where it can be read.", .url, \.url),
        ]
    }

    package struct SeverityChoice: Record {
        package init() {}

        package var code: Fact<String> = .absent
        package var severity: Fact<Severity> = .absent

        package static let fields: [Field<Self>] = [
            .certain("code", "What the finding is called.", .id, \.code),
            .certain("severity", "How grave it is.", .oneOf(), \.severity),
        ]
    }

    /// The statement of accessibility; `nil` where there is none, or none yet on the day of the site.
    package func statement(asOf today: Day) -> AccessibilityStatement? {
        accessibility.value.flatMap { statement in
            [statement.assessed.value, statement.updated.value].allSatisfy { $0.map { $0 <= today } ?? false }
                ? statement : nil
        }
    }

    /// Days of the statement of accessibility that lie after the day of the site: nothing is assessed in advance.
    ///
    /// `source` is the bytes of `content/site.yml`.
    package func diagnostics(asOf today: Day, source: [UInt8]) -> [Diagnostic] {
        let statement = accessibility.value
        return [("assessed", statement?.assessed.value), ("updated", statement?.updated.value)].compactMap { key, day in
            guard let day, day > today else { return nil }
            let places = FieldPlaces(ofYAML: source, in: ContentFolder.configurationPath)
            return Diagnostic(
                .warning, "assessment-in-the-future", in: ContentFolder.configurationPath,
                at: places.range(of: "accessibility.\(key)"),
                "“accessibility.\(key)” is \(day), which is after the day of the site, \(today): the statement is left out",
                suggestions: [.init("write the day on which it was done")])
        }
    }

    /// Reads `content/site.yml`.
    package static func read(_ bytes: [UInt8]) -> (configuration: SiteConfiguration, diagnostics: [Diagnostic]) {
        let file = ContentFolder.configurationPath
        let (root, problems) = YAMLDocument.parse(bytes[...], of: file, lineOffset: 0)
        var reader = FieldReader(file: file, lineOffset: 0)
        var configuration = SiteConfiguration()
        reader.diagnostics = problems
        if case .mapping(let mapping) = root, let root {
            reader.read(mapping, at: root, into: &configuration)
        } else if problems.isEmpty {
            reader.diagnostics.append(
                Diagnostic(
                    .error, "wrong-type", in: file, "expected keys with values",
                    suggestions: [.init("begin with “name: …”")]))
        }
        return (configuration, reader.diagnostics)
    }
}
