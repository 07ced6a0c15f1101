import Content
import Templates

extension Locale {
    /// The texts as fields for templates: `{{texts.agreement.parties}}`.
    var fields: Fields<Locale> { Fields(texts: catalogue.entries.map { ($0.key, $0.text) }) }
}
