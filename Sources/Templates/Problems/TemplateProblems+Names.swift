internal import Diagnostics

extension TemplateProblems {
    /// Names of fields, templates and blocks.
    static let names: [Problem] = [
        Problem(
            "unknown-name",
            what: "A template uses a name that no field has at that place.",
            why: "The page would have a hole where a fact belongs.",
            wrong: "{{titel}}", right: "{{title}}"),
        Problem(
            "wrong-kind",
            what: "A template uses a field as something that it is not: a list as a text, an object as a condition.",
            why: "There is no right way to print it.",
            wrong: "{{parties}}", right: "{{#parties}}{{name}}{{/parties}}"),
        Problem(
            "unknown-partial",
            what: "A template uses another that there is no file for.",
            why: "The page would lack a part.",
            wrong: "{{>partials/party}}", right: "{{>partials/parties}}"),
        Problem(
            "unknown-block",
            what: "A template fills a block that the parent does not have.",
            why: "What stands in it would not be shown.",
            wrong: "{{<item}}{{$fact}}…{{/fact}}{{/item}}", right: "{{<item}}{{$facts}}…{{/facts}}{{/item}}"),
        Problem(
            "missing-template",
            what: "There is no template for a page that every site has.",
            why: "The page could not be made.",
            wrong: "templates/agrement.mustache", right: "templates/agreement.mustache"),
        Problem(
            "unused-template",
            .warning,
            RuleDocumentation(
                what: "No page uses a template.",
                why: "Who changes it will look in vain for the change.",
                wrong: "templates/partials/old.mustache", right: "{{>partials/old}}")),
        Problem(
            "bad-name",
            what: "A tag has no name, or one that cannot be a name.",
            why: "It could stand for nothing.",
            wrong: "{{the title}}", right: "{{title}}"),
        Problem(
            "unsupported-tag",
            what: "A template uses a tag of Mustache that Insyn does not have, such as a dynamic name.",
            why: "Which template is used must be known before anything is shown.",
            wrong: "{{>*kind}}", right: "{{>partials/agreement}}"),
    ]
}
