package import Diagnostics

/// What making pages reports, with what is said of it.
package enum PublishingProblems {
    package static let all: [Problem] = [
        Problem(
            "missing-text",
            what: "The file of texts in templates/locales/ lacks a key that the program needs.",
            why: "The page would have a hole where a word belongs.",
            wrong: "url: {agreement: avtal}", right: "url: {agreement: avtal, motion: motioner}"),
        Problem(
            "missing-asset",
            what: "The style sheet templates/assets/site.css is missing.",
            why: "The pages would be without their form.",
            wrong: "templates/assets/icon.svg", right: "templates/assets/icon.svg\ntemplates/assets/site.css"),
        Problem(
            "duplicate-address",
            what: "A free page has the address of a list or a register.",
            why: "Two things cannot be at one address; one of them would be lost.",
            wrong: "content/pages/avtal.md", right: "content/pages/om-avtalen.md"),
        Problem(
            "dead-fragment",
            what: "A link leads to a place that its page does not have.",
            why: "Readers would come to the top of the page and not to what was meant.",
            wrong: "[parterna](../agreements/polisen.md#parterna)", right: "[parterna](../agreements/polisen.md#parter)"
        ),
    ]
}
