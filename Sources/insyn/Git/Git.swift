internal import Subprocess

/// The program `git`, which only reads here.
enum Git {
    /// What the program prints when it is run in a folder; `nil` where it is not there or ends with a failure.
    static func output(_ arguments: [String], in folder: String, input: [UInt8] = []) async -> [UInt8]? {
        let all = ["-C", folder, "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"] + arguments
        let result = try? await run(
            .name("git"), arguments: Arguments(all), input: .array(input), output: .bytes(limit: 1 << 30),
            error: .discarded)
        guard let result, result.terminationStatus.isSuccess else { return nil }
        return result.standardOutput
    }

    /// The contents of blobs by their names, in this order.
    static func blobs(_ names: [String], in folder: String) async -> [[UInt8]]? {
        guard !names.isEmpty else { return [] }
        let input = Array(names.map { "\($0)\n" }.joined().utf8)
        guard let output = await output(["cat-file", "--batch"], in: folder, input: input) else { return nil }
        var blobs: [[UInt8]] = []
        var rest = output[...]
        // `<name> blob <size>`, a line feed, the bytes and another line feed.
        while let end = rest.firstIndex(of: 0x0A) {
            let head = rest[..<end].split(separator: 0x20)
            guard head.count == 3, let size = Int(String(decoding: head[2], as: UTF8.self)),
                rest.endIndex - end > size
            else { return nil }
            blobs.append(Array(rest[(end + 1)..<(end + 1 + size)]))
            rest = rest[(end + 1 + size)...].dropFirst()
        }
        return blobs
    }
}
