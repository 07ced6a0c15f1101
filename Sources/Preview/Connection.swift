import Diagnostics
internal import FlyingSocks

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// One visitor with one request.
struct Connection: Sendable {
    let socket: AsyncSocket
    let pool: any AsyncSocketPool
    let site: any PreviewedSite
    let port: UInt16
    let phrases: Phrasebook

    /// How long a visitor may take to ask, and to take in each part of the answer.
    private static let patience = Duration.seconds(10)

    func answer() async {
        do {
            let head = try await readHead()
            let (response, hasBody) = await response(to: head)
            try await send(response.bytes(withBody: hasBody))
            if let page = response.streamedPage, hasBody { try await sendStates(ofPage: page) }
        } catch let refusal as Refusal {
            try? await send(response(refusal.status, refusal.message).bytes(withBody: true))
        } catch {
            // The visitor has gone, or has not taken what it asked for.
        }
        await close()
    }

    /// Says that there are too many visitors.
    func turnAway() async {
        let response = response(.busy, "Too many connections: close some tabs and try again.")
        _ = try? socket.socket.write(Data(response.bytes(withBody: true)))
        await close()
    }

    private func response(to head: RequestHead) async -> (Response, hasBody: Bool) {
        guard head.isMeantForLoopback(port: port) else {
            return (response(.misdirected, "This preview answers to http://localhost:\(port)/ only."), true)
        }
        switch head.method {
        case "GET": return (await answers.response(to: head.target), true)
        case "HEAD": return (await answers.response(to: head.target), false)
        default: return (response(.methodNotAllowed, "This preview can only be read."), true)
        }
    }

    private var answers: Answers { Answers(site: site, phrases: phrases) }

    /// An answer that only says what is wrong.
    private func response(_ status: Response.Status, _ message: Message) -> Response {
        Response(status, phrases.text(message))
    }

    /// Reads up to the empty line; what comes after it is left unread.
    private func readHead() async throws -> RequestHead {
        let bytes = try await within(Self.patience, else: Refusal(.timeout, "The request has no end.")) {
            var bytes: [UInt8] = []
            while true {
                bytes += try await socket.read(atMost: 4096)
                if let end = endOfHead(in: bytes) { return bytes[..<end] }
                guard bytes.count < RequestHead.mostBytes else {
                    throw Refusal(.headTooLarge, "The request has too many header fields.")
                }
            }
        }
        guard let head = RequestHead(bytes) else { throw Refusal(.badRequest, "This is no request.") }
        return head
    }

    /// Sends each state until the visitor leaves.
    private func sendStates(ofPage page: String) async throws {
        let states = await site.states(ofPage: page)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await state in states { try await send(state.event) }
            }
            group.addTask {
                while true { _ = try await socket.read(atMost: 256) }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func send(_ bytes: [UInt8]) async throws {
        for part in stride(from: 0, to: bytes.count, by: 65_536).map({ bytes[$0..<min($0 + 65_536, bytes.count)] }) {
            try await within(Self.patience, else: CancellationError()) { try await socket.write(Data(part)) }
        }
    }

    private func close() async {
        // The pool lets go of a descriptor just after it has woken who waited for it, and has to before the number is
        // given to somebody else.
        if let pool = pool as? any Actor { await wait(for: pool) }
        try? socket.close()
    }
}

/// Returns when the actor has done what it is at.
private func wait(for actor: isolated any Actor) {}

/// The offset of the empty line that ends a head; `nil` where there is none yet.
private func endOfHead(in bytes: [UInt8]) -> Int? {
    var lineIsEmpty = false
    for (offset, byte) in bytes.enumerated() where byte != UInt8(ascii: "\r") {
        guard byte == UInt8(ascii: "\n") else {
            lineIsEmpty = false
            continue
        }
        if lineIsEmpty { return offset }
        lineIsEmpty = true
    }
    return nil
}

/// A request that gets no answer but this.
private struct Refusal: Error {
    let status: Response.Status
    let message: Message

    init(_ status: Response.Status, _ message: Message) { (self.status, self.message) = (status, message) }
}

/// Does something, or throws when it takes too long.
private func within<Value: Sendable>(
    _ time: Duration, else problem: any Error, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: time)
            throw problem
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw problem }
        return value
    }
}
