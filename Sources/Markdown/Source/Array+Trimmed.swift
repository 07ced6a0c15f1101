extension Array {
    /// The same without room for more: for what is kept as long as the site is.
    package var trimmed: [Element] {
        guard capacity - count > count / 16 else { return self }
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}
