internal import Diagnostics

extension TemplateProblems {
    /// Tags, sections and blocks.
    static let structure: [Problem] = [
        Problem(
            "unclosed-tag",
            what: "A tag has no end.",
            why: "All that comes after it would be read as its name.",
            wrong: "<h1>{{title</h1>", right: "<h1>{{title}}</h1>"),
        Problem(
            "bad-delimiters",
            what: "A tag that sets other delimiters is not two words, or has “=” in them.",
            why: "Where the tags after it begin could not be told.",
            wrong: "{{=<%=}}", right: "{{=<% %>=}}"),
        Problem(
            "unclosed-section",
            what: "A section, a block or a parent is never closed.",
            why: "Nobody can tell where it ends.",
            wrong: "{{#parties}}{{name}}", right: "{{#parties}}{{name}}{{/parties}}"),
        Problem(
            "unopened-section",
            what: "A tag closes a section that is not open.",
            why: "Most often it is misspelt, and the section does not end where it is meant to.",
            wrong: "{{#parties}}{{name}}{{/party}}", right: "{{#parties}}{{name}}{{/parties}}"),
        Problem(
            "crossed-section",
            what: "A section is closed while one inside it is still open.",
            why: "Nobody can tell which of them was meant to end.",
            wrong: "{{#a}}{{#b}}{{/a}}{{/b}}", right: "{{#a}}{{#b}}{{/b}}{{/a}}"),
        Problem(
            "repeated-block",
            what: "A block of a parent is filled twice.",
            why: "One of the two would not be shown.",
            wrong: "{{<item}}{{$facts}}a{{/facts}}{{$facts}}b{{/facts}}{{/item}}",
            right: "{{<item}}{{$facts}}ab{{/facts}}{{/item}}"),
        Problem(
            "outside-block",
            what: "Inside a parent something stands outside its blocks; of text, this is only a warning.",
            why: "It is not shown.",
            wrong: "{{<item}}{{title}}{{/item}}", right: "{{<item}}{{$facts}}{{title}}{{/facts}}{{/item}}"),
        Problem(
            "endless-partial",
            what: "A template uses itself without a list or an optional in between.",
            why: "The page would never end.",
            wrong: "partials/tree.mustache: {{>partials/tree}}",
            right: "partials/tree.mustache: {{#parts}}{{>partials/tree}}{{/parts}}"),
        Problem(
            "too-large",
            what: "A template and those that it uses grow beyond all measure.",
            why: "It is a mistake or an attack, and would take the memory of the machine that builds.",
            wrong: "{{>a}}{{>a}}{{>a}}…", right: "{{#parts}}{{>a}}{{/parts}}"),
    ]
}
