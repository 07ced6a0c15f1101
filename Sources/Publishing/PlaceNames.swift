/// The values of the `id` attributes in HTML that a template or the Markdown writer has made.
func placeNames(in page: [UInt8]) -> [String] {
    let mark = Array(" id=\"".utf8)
    let quote = UInt8(ascii: "\"")
    return page.withUnsafeBufferPointer { bytes in
        var names: [String] = []
        var offset = 0
        while offset + mark.count < bytes.count {
            guard bytes[offset] == mark[0], bytes[offset..<offset + mark.count].elementsEqual(mark) else {
                offset += 1
                continue
            }
            let start = offset + mark.count
            offset = bytes[start...].firstIndex(of: quote) ?? bytes.endIndex
            names.append(String(decoding: bytes[start..<offset], as: UTF8.self))
        }
        return names
    }
}
