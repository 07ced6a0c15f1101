internal import Diagnostics

extension TemplateProblems {
    /// Where variables stand in the HTML.
    static let safety: [Problem] = [
        Problem(
            "unsafe-place",
            what:
                "A variable stands where no escaping is safe, or text where its meaning depends on what comes before.",
            why: "What an editor writes could become a tag, an attribute or a script.",
            wrong: "<a href={{url}}>", right: "<a href=\"{{url}}\">"),
        Problem(
            "raw-not-html",
            what: "A field that is not markup is printed with three braces, without escaping.",
            why: "What an editor writes could become a tag or a script.",
            wrong: "{{{title}}}", right: "{{title}}"),
        Problem(
            "uneven-section",
            what: "The HTML after a section depends on whether the section is shown.",
            why: "A tag, an attribute or a quotation mark would be left open on some pages.",
            wrong: "<p {{#is_proposal}}class=\"{{/is_proposal}}\">",
            right: "<p {{#is_proposal}}class=\"proposal\"{{/is_proposal}}>"),
        Problem(
            "unfinished-html",
            what: "A page ends inside a tag, a comment or an element like <script>.",
            why: "Browsers would not show what comes last.",
            wrong: "<p class=\"lead\"", right: "<p class=\"lead\"></p>"),
    ]
}
