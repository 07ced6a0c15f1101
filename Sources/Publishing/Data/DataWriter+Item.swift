import Content
import Diagnostics
import Markdown

extension DataWriter {
    /// An item: its fields as they are written, what is derived for it, and what refers to it.
    func bytes(of item: Item, _ fields: ItemFields, fingerprint: String) -> [UInt8] {
        document { json in
            json.member("kind", item.kind.rawValue)
            json.member("id", item.id)
            json.member("page", "\(addresses.folder(of: item.key))/")
            json.member("fingerprint", fingerprint)
            json.member("fields", json: fields.bytes)
            json.member("text", utf8: item.text.text)
            writeMembers(of: site[item.key], to: &json)
            json.member("timeline", each: site.site.timeline(of: item), write)
            json.member("backlinks", each: site.site.backlinks(to: item.key), write)
        }
    }

    private func write(_ backlink: Backlink, to json: inout JSONWriter) {
        json.object { json in
            json.member("item", backlink.from)
            json.member("field", backlink.field)
            json.member("label", locale[LocaleKeys.relation(backlink)])
            json.member("title", title(backlink.from))
        }
    }

    private func writeMembers(of derived: Derived, to json: inout JSONWriter) {
        if let status = derived.status { json.member("status", status, write) }
        if let health = derived.health { json.member("followUp", health, write) }
        switch derived {
        case .motion(let report): writeMembers(of: report, to: &json)
        case .decision(let report):
            json.member("points", each: report.points, write)
            json.member("assignments", each: report.assignments, write)
            json.member("gaps", each: report.gaps, write)
        case .initiative(_, let sums): json.member("funding", each: sums, write)
        case .body(let report):
            json.member("followsUp", each: report.followsUp) { $1.value($0) }
            json.member("decides", each: report.decides) { $1.value($0) }
            json.member("assignments", each: report.assignments, write)
        case .case(let members): json.member("members", each: members) { $1.value($0) }
        case .strategy, .agreement, .collaboration, .nothing: break
        }
    }

    private func writeMembers(of report: MotionReport, to json: inout JSONWriter) {
        json.member("clock", report.clock, write)
        json.member("holder", report.holder, write)
        json.member("claims", each: report.claims, write)
        json.member("steps", each: report.steps, write)
    }

    private func write(_ holder: MotionHolder, to json: inout JSONWriter) {
        switch holder {
        case .nobody: json.value(nil)
        case .body(let key): json.value(key)
        case .unknown: Unknown(.notInSource).write(to: &json)
        }
    }

    func write(_ claim: MotionReport.ClaimReport, to json: inout JSONWriter) {
        json.object { json in
            json.member("no", claim.no)
            json.member("status", claim.conclusion.status, write)
            json.member("decision", claim.decision)
        }
    }

    private func write(_ step: MotionReport.StepReport, to json: inout JSONWriter) {
        json.object { json in
            json.member("label", words(step.label))
            json.member("reached", step.reached.rawValue)
            json.member("date", step.date)
        }
    }
}
