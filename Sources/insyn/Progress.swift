import Diagnostics

/// What a command is doing, on a terminal, once it has taken longer than a second.
struct Progress {
    private let isShown: Bool
    private let start = ContinuousClock.now

    init(isShown: Bool) { self.isShown = isShown }

    func show(_ step: Message) {
        guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
        Console.write("\r\u{1B}[K\(Language.phrases.text(step)) …", to: 2)
    }

    func clear() {
        if isShown { Console.write("\r\u{1B}[K", to: 2) }
    }
}
