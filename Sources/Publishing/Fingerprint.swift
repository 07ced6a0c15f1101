internal import Crypto

/// The SHA-256 of bytes in small hexadecimal digits (FIPS 180-4).
package func fingerprint(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 64) { buffer in
        for (index, byte) in SHA256.hash(data: bytes).enumerated() {
            buffer[index * 2] = digits[Int(byte >> 4)]
            buffer[index * 2 + 1] = digits[Int(byte & 15)]
        }
        return 64
    }
}
