/// A template checked against the fields of a view: rendering it cannot fail.
///
/// It may be used from any number of threads at once.
package struct Program<Root>: Sendable {
    let code: Code

    /// Appends the page to the buffer as UTF-8.
    package func render(_ view: Root, into output: inout [UInt8]) {
        var machine = Machine(code, root: ViewFrame(view))
        machine.run(into: &output)
    }
}
