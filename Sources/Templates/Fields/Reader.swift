/// Reads a field of views of one type, which only it and their frames know.
protocol Reader: AnyObject, Sendable {}

final class ViewReader<Owner>: Reader {
    let read: @Sendable (Owner) -> Value

    init(_ read: @escaping @Sendable (Owner) -> Value) {
        self.read = read
    }
}
