internal import Crypto

/// The SHA-256 of bytes (FIPS 180-4).
package struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// Four numbers and no array, because a site has as many digests as files.
    private let first, second, third, fourth: UInt64

    package init(of bytes: [UInt8]) {
        self = SHA256.hash(data: bytes).withUnsafeBytes { Digest($0) }
    }

    /// `nil` where the text is not 64 small hexadecimal digits.
    package init?(_ text: String) {
        let digits = text.utf8.compactMap { digit in hexadecimal.firstIndex(of: digit) }
        guard digits.count == 64, text.utf8.count == 64 else { return nil }
        let bytes = stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
        self = bytes.withUnsafeBytes { Digest($0) }
    }

    private init(_ bytes: UnsafeRawBufferPointer) {
        func number(at index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) }
        (first, second, third, fourth) = (number(at: 0), number(at: 1), number(at: 2), number(at: 3))
    }

    /// In 64 small hexadecimal digits.
    package var description: String {
        String(unsafeUninitializedCapacity: 64) { buffer in
            var end = 0
            for number in [first, second, third, fourth] {
                for byte in withUnsafeBytes(of: number, Array.init) {
                    buffer[end] = hexadecimal[Int(byte >> 4)]
                    buffer[end + 1] = hexadecimal[Int(byte & 15)]
                    end += 2
                }
            }
            return end
        }
    }
}

private let hexadecimal = Array("0123456789abcdef".utf8)
