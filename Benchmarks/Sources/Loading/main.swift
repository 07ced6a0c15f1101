// Measures how long it takes to parse all templates of the site and to compile each page's against its view.

import Content
import Diagnostics
import Publishing

let folder = try TemplateFolder(in: CommandLine.arguments.dropFirst().first ?? "..")
let locale = Locale(try folder.texts("sv"), language: "sv")
let assets = Assets(folder.assets)
var times: [Duration] = []
var errors = 0
for _ in 0..<51 {
    times.append(
        ContinuousClock().measure {
            let publication = Publication(templates: folder.templates, locale: locale, assets: assets)
            errors = publication.diagnostics.count { $0.severity == .error }
        })
}
let median = times.sorted()[times.count / 2]
print("\(folder.templates.count) templates, \(errors) errors, the median of \(times.count) rounds:")
print("| Loading | \(((median / .milliseconds(1)) * 10).rounded() / 10) ms |")
