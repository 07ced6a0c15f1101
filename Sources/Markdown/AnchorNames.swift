/// The ids that a document has given out so far.
struct AnchorNames {
    /// The number that was tried last for each name.
    private var numbers = [String: Int](minimumCapacity: 12)

    /// The name itself or, when it is taken, the name with the first free number: `bakgrund-2`.
    mutating func unique(_ name: String) -> String {
        guard var number = numbers[name] else {
            numbers[name] = 1
            return name
        }
        var candidate: String
        repeat {
            number += 1
            candidate = "\(name)-\(number)"
        } while numbers[candidate] != nil
        numbers[name] = number
        numbers[candidate] = 1
        return candidate
    }
}
