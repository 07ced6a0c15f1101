import Diagnostics

extension ContentProblems {
    /// What is wrong with the form of values.
    static let values: [Problem] = [
        Problem(
            "assessment-in-the-future",
            what: "The statement of accessibility bears a day after the day of the site.",
            why: "Nothing is assessed in advance; the statement is left out until that day.",
            wrong: "assessed: 2027-01-01 # as of 2026-11-21", right: "assessed: 2026-11-21"),
        Problem(
            "bad-date",
            what: "A date is not written in a form that can be read, or not as exactly as its field asks for.",
            why: "Dates decide what is in force, late or over; a guess would be published as a fact.",
            wrong: "signed: 16/2 2016", right: "signed: 2016-02-16"),
        Problem(
            "impossible-date",
            what: "A date does not exist, or a period ends before it begins.",
            why: "Dates decide what is in force, late or over.",
            wrong: "signed: 2015-02-29", right: "signed: 2015-02-28"),
        Problem(
            "bad-cadence",
            what: "How often something is followed up is not written in a form that can be read.",
            why: "When the next follow-up is due could not be told.",
            wrong: "cadence: yearly", right: "cadence: P1Y"),
        Problem(
            "bad-url",
            what: "A web address does not begin with https:// or http://, or has spaces in it.",
            why: "The link would lead nowhere.",
            wrong: "website: www.nacka.se", right: "website: https://www.nacka.se/"),
        Problem(
            "bad-file",
            what: "A file is named by what is no path below content/.",
            why: "It would not be found, or be a file that is not meant to be published.",
            wrong: "file: ../bilaga-1.pdf", right: "file: files/bilaga-1.pdf"),
        Problem(
            "bad-reference",
            what: "A reference is not written as an id, or names a kind that the field may not point to.",
            why: "It would lead nowhere.",
            wrong: "responsible: Polisen i Nacka", right: "responsible: nacka-polisen"),
    ]
}
