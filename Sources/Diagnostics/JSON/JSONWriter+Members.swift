/// Members of objects by their names and values.
extension JSONWriter {
    /// A string; `null` where there is none.
    package mutating func member(_ name: StaticString, _ text: String?) {
        self.name(name)
        value(text)
    }

    /// A string in UTF-8.
    package mutating func member(_ name: StaticString, utf8 text: [UInt8]) {
        self.name(name)
        value(utf8: text)
    }

    package mutating func member(_ name: StaticString, _ number: Int) {
        self.name(name)
        value(number)
    }

    package mutating func member(_ name: StaticString, _ flag: Bool) {
        self.name(name)
        value(flag)
    }

    /// A value that has been written already.
    package mutating func member(_ name: StaticString, json text: [UInt8]) {
        self.name(name)
        value(json: text)
    }

    /// What `write` writes of a value; `null` where there is none.
    package mutating func member<Value>(
        _ name: StaticString, _ value: Value?, _ write: (Value, inout JSONWriter) -> Void
    ) {
        self.name(name)
        if let value { write(value, &self) } else { self.value(nil) }
    }

    /// An array of what `write` writes of each element.
    package mutating func member<Element>(
        _ name: StaticString, each elements: [Element], _ write: (Element, inout JSONWriter) -> Void
    ) {
        self.name(name)
        array(elements, write)
    }
}
