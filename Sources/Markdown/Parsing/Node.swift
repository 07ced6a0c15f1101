internal import CMark

/// A node of libcmark's tree; valid inside the `withTree` that it came from, and nowhere else.
struct Node {
    private let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var parent: Node? { Node(cmark_node_parent(pointer)) }
    var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
    var lastChild: Node? { Node(cmark_node_last_child(pointer)) }
    var next: Node? { Node(cmark_node_next(pointer)) }

    /// Counted from 1; 0 where libcmark tells no position.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// Counted from 1 and in bytes, as `endColumn`, which is the column of the last byte.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// The text of a text, code or HTML node, empty for any other. Lives as long as the node.
    var literal: UnsafeBufferPointer<UInt8> { buffer(cmark_node_get_literal(pointer)) }
    /// What follows the opening fence of a code block. Lives as long as the node.
    var fenceInfo: UnsafeBufferPointer<UInt8> { buffer(cmark_node_get_fence_info(pointer)) }
    /// The destination of a link or an image. Lives as long as the node.
    var url: UnsafeBufferPointer<UInt8> { buffer(cmark_node_get_url(pointer)) }
    /// The title of a link or an image. Lives as long as the node.
    var title: UnsafeBufferPointer<UInt8> { buffer(cmark_node_get_title(pointer)) }

    private func buffer(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while string[count] != 0 { count += 1 }
        let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: count)
    }

    static func == (a: Node, b: Node) -> Bool { a.pointer == b.pointer }
    static func != (a: Node, b: Node) -> Bool { a.pointer != b.pointer }
}

extension Node {
    /// The kinds of CommonMark's blocks and inlines.
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
        case other
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_DOCUMENT: .document
        default: .other
        }
    }
}
