import Content
import Testing

extension Derived {
    /// Every single answer, by a name of its own.
    var answers: [String: String] {
        var answers: [String: String] = [:]
        answers["status"] = status?.code
        answers["health"] = health?.conclusion.checked.rawValue
        switch self {
        case .motion(let report):
            answers["clock"] = report.clock.conclusion.checked.rawValue
            for claim in report.claims { answers["claim \(claim.no)"] = claim.conclusion.checked.rawValue }
            for step in report.steps { answers["step \(step.step)"] = step.reached.rawValue }
        case .decision(let report):
            for point in report.points { answers["point \(point.no)"] = point.conclusion.checked.rawValue }
            for assignment in report.assignments {
                answers["assignment \(assignment.id)"] = assignment.conclusion.checked.rawValue
            }
        case .strategy, .agreement, .collaboration, .initiative, .body, .case, .nothing: break
        }
        return answers
    }
}

/// The answers that claim nothing.
let openAnswers: Set = ["unknown", "unknown-since", "cannot-be-computed", "cannot-tell"]

/// A small site with the day `{x}` in one place and the days `{a}` and `{b}` in others.
struct Template: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let files: [String: String]

    init(_ name: String, _ path: String, _ files: [String: String]) {
        (testDescription, self.path, self.files) = (name, path, files)
    }

    func answers(asOf day: Day, x: String, a: Day, b: Day) throws -> [String: String] {
        let filled = files.mapValues { text in
            text.replacing("{x}", with: x).replacing("{a}", with: a.description).replacing("{b}", with: b.description)
        }
        return try site(asOf: day.description, filled.merging([source: sourceFile]) { a, _ in a }).derived(path).answers
    }
}

extension Template {
    private static let body = [
        "bodies/sn.md": "type: committee\nexternal: false", "bodies/kf.md": "type: council\nexternal: false",
    ]
    private static let plan = "follow_up: {responsible: sn, cadence: P1Y}"
    private static let claim = "{no: 1, text: T, outcome: {unknown: not-yet-decided}, outcome_decision: unknown}"

    private static func make(_ name: String, _ path: String, _ text: String, _ more: [String: String] = [:]) -> Template
    {
        Template(name, path, ["\(path).md": text].merging(body) { a, _ in a }.merging(more) { a, _ in a })
    }

    static let all = [
        make("signed", "agreements/i", "signed: {x}\nin_force: unknown\n\(plan)"),
        make(
            "attested", "agreements/i", "attested: [{date: {x}, document: protokoll}, {date: {a}, document: protokoll}]"
        ),
        make("ending", "agreements/i", "in_force: {a}/..\nending: {nature: decided, date: {x}, decision: unknown}"),
        make(
            "decision to end", "agreements/i", "in_force: 2010/..\nending: {nature: decided, date: {a}, decision: d}",
            ["decisions/d.md": "nature: decided\nmeeting_date: {x}"]),
        make(
            "proposal to end", "agreements/i", "in_force: 2010/..\nending: {nature: proposed, date: {a}, decision: d}",
            ["decisions/d.md": "nature: proposal\nproposed_on: {x}"]),
        make("successor", "agreements/i", "in_force: {a}/..", ["agreements/j.md": "signed: {x}\nreplaces: [i]"]),
        make(
            "adopted", "strategies/i",
            "adopted: {date: {x}}\nperiod: {a}/..\nprepared: {date: {b}, document: protokoll}"),
        make("prepared", "strategies/i", "adopted: {date: {a}}\nprepared: {date: {x}, document: protokoll}\n\(plan)"),
        make("since", "collaborations/i", "since: {x}\nattested: [{date: {a}, document: protokoll}]\n\(plan)"),
        make("ended", "collaborations/i", "since: {a}\nended: {x}"),
        make("started", "initiatives/i", "form: project\nstarted: {x}\nbecame_regular: {a}\nended: {b}"),
        make("became regular", "initiatives/i", "form: regular\nstarted: {a}\nbecame_regular: {x}"),
        make(
            "followed up", "agreements/i", "in_force: 2010/..\n\(plan)",
            ["followups/f.md": "type: follow-up\ndate: {x}\ncovers: [i]"]),
        make(
            "followed up twice", "agreements/i", "in_force: 2010/..\n\(plan)",
            [
                "followups/f.md": "type: follow-up\ndate: {x}\ncovers: [i]",
                "followups/g.md": "type: follow-up\ndate: {a}\ncovers: [i]",
            ]),
        make("submitted", "motions/i", "submitted: {x}\nclaims: [\(claim)]"),
        make(
            "referred", "motions/i",
            "to: kf\nsubmitted: 2013\nreferrals: [{from: kf, to: sn, date: {a}, kind: referral}, {from: sn, to: kf, date: {x}, kind: return}]\nclaims: [\(claim)]"
        ),
        make(
            "answered", "motions/i",
            "to: kf\nsubmitted: 2013\nreferrals: [{from: sn, to: kf, date: {a}, kind: return}]\nclaims: [\(claim)]",
            ["decisions/d.md": "nature: proposal\nbody: kf\nproposed_on: {x}\ndecides_on: [i]"]),
        make(
            "decided", "motions/i",
            "submitted: {a}\nclaims: [{no: 1, text: T, outcome: rejected, outcome_decision: d}]",
            ["decisions/d.md": "nature: decided\nmeeting_date: {x}"]),
        make("written off", "motions/i", "submitted: {a}\nwritten_off: {x}\nclaims: [\(claim)]"),
        make(
            "effective", "decisions/i", "nature: decided\nmeeting_date: {a}\npoints: [{no: 1, text: T, effective: {x}}]"
        ),
        make(
            "condition", "decisions/i",
            "nature: decided\nmeeting_date: {a}\npoints: [{no: 1, text: T, condition: {text: V, met: yes, date: {x}}}, {no: 2, text: T, condition: {text: V, met: no, date: {x}}}]"
        ),
        make(
            "meeting", "decisions/i",
            "nature: decided\nmeeting_date: {x}\npoints: [{no: 1, text: T, effective: {a}}]\nassignments: [{id: one, to: sn, text: T, due: {b}, accounted_in: {unknown: not-yet-decided}}]"
        ),
        make(
            "due", "decisions/i",
            "nature: decided\nmeeting_date: {a}\nassignments: [{id: one, to: sn, text: T, due: {x}, accounted_in: f}]",
            ["followups/f.md": "type: accounting\ndate: {b}"]),
        make(
            "accounted", "decisions/i",
            "nature: decided\nmeeting_date: 2012-01-01\nassignments: [{id: one, to: sn, text: T, due: {a}, accounted_in: f}]",
            ["followups/f.md": "type: accounting\ndate: {x}"]),
    ]
}
