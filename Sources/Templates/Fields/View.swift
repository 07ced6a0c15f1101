/// What a template may show: a value that declares its fields once, each with a name, a kind and a description.
///
/// A template is checked against the declaration before anything is rendered, so a name that does not exist, a
/// list that is printed or markup in a place where it could run is a diagnostic and never an empty text on a page.
///
///     struct PartyView: View {
///         let name: String
///         static let fields: Fields<Self> = [
///             .text("name", "The party's name") { $0.name }
///         ]
///     }
///
///     struct AgreementView: View {
///         let title: String
///         let parties: [PartyView]
///         static let fields: Fields<Self> = [
///             .text("title", "The agreement's title") { $0.title },
///             .list("parties", "Who has agreed") { $0.parties },
///         ]
///     }
///
///     // templates/agreement.mustache:  <h1>{{title}}</h1>{{#parties}}<p>{{@index}}. {{name}}</p>{{/parties}}
///     var templates = TemplateSet(files)
///     let program = templates.program("agreement", for: AgreementView.fields)
///     var page: [UInt8] = []
///     program?.render(view, into: &page)  // `nil` where the template is at fault: see `templates.diagnostics`
///
/// Declare the fields with `static let`: two declarations are two types of view, even with the same fields.
/// A view may hold views of its own type in a list or an optional.
package protocol View: Sendable {
    static var fields: Fields<Self> { get }
}
