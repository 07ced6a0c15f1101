import Content
import Templates

/// A time axis with its labels, and the line of the day for which the picture is made.
struct AxisView: View {
    let about: String
    let labels: [LabelView]
    let asOf: LabelView

    init(_ axis: TimeAxis, in context: PageContext) {
        let words: (EDTFDate) -> String = { context.locale.words(for: $0) }
        about = context.locale.fill(
            "pictures.axis",
            ["from": words(EDTFDate(axis.first)), "to": words(EDTFDate(axis.end.advanced(byDays: -1)))]
        )
        labels = axis.labels(words).map(LabelView.init)
        asOf = LabelView(axis.asOfLabel(words))
    }

    static let fields: Fields<Self> = [
        .text("about", "From when to when it goes.") { $0.about },
        .list("labels", "The dates along it; no two of them overlap at 320 pixels.") { $0.labels },
        .object("as_of", "The day for which every status is derived.") { $0.asOf },
    ]
}

/// A text in a picture.
struct LabelView: View {
    let text: String
    let x: String
    let anchor: String

    init(_ label: Label) {
        text = label.text
        x = label.position.description
        anchor = label.anchor.rawValue
    }

    static let fields: Fields<Self> = [
        .text("text", "The text.") { $0.text },
        .text("x", "Its place, in per cent of the width.") { $0.x },
        .text("anchor", "Which side of the text is there: start, middle or end.") { $0.anchor },
    ]
}
