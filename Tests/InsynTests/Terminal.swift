import Foundation

/// A terminal at which somebody has typed lines.
final class Terminal {
    /// What a program at the terminal reads.
    let input: FileHandle
    private let keyboard: FileHandle

    struct CannotOpen: Error {}

    init(typing lines: [String]) throws {
        var (keyboard, screen): (CInt, CInt) = (-1, -1)
        guard openpty(&keyboard, &screen, nil, nil, nil) == 0 else { throw CannotOpen() }
        self.keyboard = FileHandle(fileDescriptor: keyboard, closeOnDealloc: true)
        input = FileHandle(fileDescriptor: screen, closeOnDealloc: true)
        try self.keyboard.write(contentsOf: Data(lines.map { "\($0)\n" }.joined().utf8))
    }
}
