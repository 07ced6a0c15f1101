internal import CMark

/// Parses CommonMark and hands the document node to `body`; the tree is freed afterwards.
func withTree<Result>(of bytes: ArraySlice<UInt8>, _ body: (Node) -> Result) -> Result? {
    let root = bytes.withUnsafeBytes { buffer in
        // Without this option libcmark does not count the line breaks inside code spans and HTML.
        cmark_parse_document(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_SOURCEPOS)
    }
    guard let node = Node(root) else { return nil }
    defer { cmark_node_free(root) }
    return body(node)
}
