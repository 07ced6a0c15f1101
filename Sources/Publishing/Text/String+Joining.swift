extension String {
    /// The parts one after the other, in room that is made once.
    init(joining parts: String...) {
        self = ""
        reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count })
        for part in parts { append(part) }
    }
}
