import Content
import Templates

/// Who follows something up, how often, and to whom the answer goes.
struct FollowUpView: View {
    let responsible: FactView?
    let cadence: FactView?
    let reportsTo: FactView?

    init(_ plan: FollowUpPlan, in context: PageContext) {
        responsible = context.fact(plan.responsible)
        cadence = context.fact(plan.cadence)
        reportsTo = context.fact(plan.reportsTo)
    }

    static let fields: Fields<Self> = [
        .object("responsible", "The body that follows it up.") { $0.responsible },
        .object("cadence", "How often.") { $0.cadence },
        .object("reports_to", "The body that receives the result.") { $0.reportsTo },
    ]
}
