import Content
import Diagnostics

/// Values as data say them; `null` where there is none.
extension JSONWriter {
    /// The folder and the id: `bodies/polisen`.
    mutating func value(_ key: ItemKey) { value(key.description) }

    mutating func member(_ name: StaticString, _ key: ItemKey?) { member(name, key?.description) }

    mutating func member(_ name: StaticString, _ date: EDTFDate?) { member(name, date?.text) }

    mutating func member(_ name: StaticString, _ number: Content.Decimal?) {
        member(name, number) { $1.value(Double($0.description) ?? .nan) }
    }
}
