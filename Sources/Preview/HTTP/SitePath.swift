/// The path of a file of the site that the target of a request names.
enum SitePath: Equatable {
    /// `avtal/nacka-polisen/index.html` of `/avtal/nacka-polisen/?x`.
    case file(String)
    /// No path of any site: it climbs, or holds what no name holds.
    case refused

    init(target: String) {
        guard target.utf8.first == UInt8(ascii: "/"),
            let path = Self.decoded(
                target.utf8.dropFirst().prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
        else {
            self = .refused
            return
        }
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        let isFolder = names.last?.isEmpty ?? true
        guard names.dropLast(isFolder ? 1 : 0).allSatisfy(Self.isName) else {
            self = .refused
            return
        }
        self = .file(isFolder ? "\(path)index.html" : path)
    }

    private static func isName(_ name: Substring) -> Bool { !name.isEmpty && name != "." && name != ".." }

    /// The bytes with `%2F` and the like replaced, once; `nil` where the result is no UTF-8 – which has one form only
    /// for each sign – or holds a sign that has no place in an address.
    private static func decoded(_ encoded: some Sequence<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var iterator = encoded.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = iterator.next().flatMap(hexadecimal), let low = iterator.next().flatMap(hexadecimal) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
