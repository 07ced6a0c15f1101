import Content
import Diagnostics
import Markdown

extension DataWriter {
    /// An item: its fields as they are written, what is derived for it, and what refers to it.
    func item(_ item: Item, _ members: [JSON.Member], fingerprint: String) -> JSON {
        document(
            [
                .init("kind", .string(item.kind.rawValue)), .init("id", .string(item.id)),
                .init("page", .string("\(addresses.folder(of: item.key))/")),
                .init("fingerprint", .string(fingerprint)),
                .init("fields", .object(members)),
                .init("text", .string(item.text.plainText)),
            ] + derived(site[item.key])
                + [
                    .init("timeline", .array(site.site.timeline(of: item).map(event))),
                    .init("backlinks", .array(site.site.backlinks(to: item.key).map(backlink))),
                ])
    }

    private func backlink(_ backlink: Backlink) -> JSON {
        .object([
            .init("item", key(backlink.from)), .init("field", .string(backlink.field)),
            .init("label", .string(locale[LocaleKeys.relation(backlink)])), .init("title", title(backlink.from)),
        ])
    }

    private func derived(_ derived: Derived) -> [JSON.Member] {
        let status = derived.status.map { [JSON.Member("status", self.status($0))] } ?? []
        let health = derived.health.map { [JSON.Member("followUp", self.health($0))] } ?? []
        return status + health + parts(derived)
    }

    /// What is derived of the parts of an item.
    private func parts(_ derived: Derived) -> [JSON.Member] {
        switch derived {
        case .motion(let report): motion(report)
        case .decision(let report):
            [
                .init("points", .array(report.points.map(point))),
                .init("assignments", .array(report.assignments.map(assignment))),
                .init("gaps", .array(report.gaps.map(gap))),
            ]
        case .initiative(_, let sums): [.init("funding", .array(sums.map(sum)))]
        case .body(let report):
            [
                .init("followsUp", .array(report.followsUp.map(key))),
                .init("decides", .array(report.decides.map(key))),
                .init("assignments", .array(report.assignments.map(assignment))),
            ]
        case .case(let members): [.init("members", .array(members.map(key)))]
        case .strategy, .agreement, .collaboration, .nothing: []
        }
    }

    private func motion(_ report: MotionReport) -> [JSON.Member] {
        [
            .init("clock", clock(report.clock)), .init("holder", holder(report.holder)),
            .init("claims", .array(report.claims.map(claim))),
            .init("steps", .array(report.steps.map(step))),
        ]
    }

    private func holder(_ holder: MotionHolder) -> JSON {
        switch holder {
        case .nobody: .null
        case .body(let key): self.key(key)
        case .unknown: Unknown(.notInSource).json
        }
    }

    func claim(_ claim: MotionReport.ClaimReport) -> JSON {
        .object([
            .init("no", .integer(claim.no)), .init("status", status(claim.conclusion)),
            .init("decision", key(claim.decision)),
        ])
    }

    private func step(_ step: MotionReport.StepReport) -> JSON {
        .object([
            .init("label", words(step.label)), .init("reached", .string(step.reached.rawValue)),
            .init("date", date(step.date)),
        ])
    }
}
