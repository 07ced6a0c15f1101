internal import CZlib

/// Compression as web servers serve it (RFC 1952), the same bytes for the same input.
enum Gzip {
    /// `nil` where the result would not be smaller.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count < Int32.max else { return nil }
        let capacity = insyn_gzip_bound(bytes.count)
        let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = insyn_gzip(bytes, bytes.count, buffer.baseAddress, capacity)
        }
        return result.isEmpty || result.count >= bytes.count ? nil : result
    }

    /// What a compressed file holds; `nil` unless that has just the size that is expected.
    static func expanded(_ bytes: [UInt8], size: Int) -> [UInt8]? {
        guard bytes.count < Int32.max, (0..<Int(Int32.max)).contains(size) else { return nil }
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            isWhole = insyn_gunzip(bytes, bytes.count, buffer.baseAddress, size) == 1
            count = isWhole ? size : 0
        }
        return isWhole ? result : nil
    }
}
