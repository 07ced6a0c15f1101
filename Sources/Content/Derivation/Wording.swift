/// A set of texts of the locale file that derivations speak with; each case is one text.
///
/// The words stand in the locale file under the group: `AgreementStatus.inForce` is `status.agreement.in-force`.
package protocol Wording: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    static var group: String { get }
}

extension Wording {
    package var key: String { Self.group + "." + rawValue }

    package static var keys: [String] { allCases.map(\.key) }

    func phrase(_ arguments: KeyValuePairs<String, Phrase.Argument> = [:]) -> Phrase { Phrase(key, arguments) }
}
