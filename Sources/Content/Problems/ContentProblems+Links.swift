import Diagnostics

extension ContentProblems {
    /// What references and links in texts lead to.
    static let links: [Problem] = [
        Problem(
            "unknown-reference",
            what: "A field names an item that there is no file for.",
            why: "The link would lead nowhere, and what is derived from it would be wrong.",
            wrong: "responsible: nacka-socialnamden", right: "responsible: nacka-socialnamnden"),
        Problem(
            "reference-of-wrong-kind",
            what: "A field names an item of another kind than the field is for.",
            why: "A party is a body and not a topic; what is derived from the field would be wrong.",
            wrong: "responsible: polissamverkan", right: "responsible: nacka-socialnamnden"),
        Problem(
            "ambiguous-reference",
            what: "An id in a field is that of items of several kinds.",
            why: "Which of them is meant is not for a program to guess.",
            wrong: "items: [samkraft]", right: "items: [initiative/samkraft]"),
        Problem(
            "dead-link",
            what: "A link in a text leads to a file that is not there, out of content/, or is not relative.",
            why: "Readers would come to a page that is not there.",
            wrong: "[avtalet](../agreements/poliser.md)", right: "[avtalet](../agreements/polisen.md)"),
        Problem(
            "unsafe-scheme",
            what:
                "A link or an image has an address that begins with something else than https:, http:, mailto: or tel:.",
            why: "Such an address may run a program in the reader’s browser.",
            wrong: "[avtalet](javascript:void)", right: "[avtalet](https://example.org/avtal)"),
    ]
}
