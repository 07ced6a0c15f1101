import Diagnostics

extension Renderer {
    /// Renders the table that takes the place of a paragraph; `false` where there is none.
    mutating func renderTable(_ paragraph: Node) -> Bool {
        guard let (layout, firstPiece) = tables.set?.table(at: paragraph), let set = tables.set else { return false }
        describe(layout)
        let outer = (input, quoteDepth)
        (input, quoteDepth) = (set.input, 0)
        tables.nextPiece = firstPiece
        if !layout.lead.isEmpty { renderLead(of: paragraph) }
        breakLine()
        // A table that is wider than the page scrolls, so the keyboard must reach it.
        html.append("<table tabindex=\"0\">\n<thead>\n")
        render(layout.header, of: layout)
        html.append("</thead>\n")
        if !layout.body.isEmpty { html.append("<tbody>\n") }
        for row in layout.body { render(row, of: layout) }
        html.append(layout.body.isEmpty ? "</table>\n" : "</tbody>\n</table>\n")
        (input, quoteDepth) = outer
        return true
    }

    private mutating func renderLead(of paragraph: Node) {
        breakLine()
        if !paragraph.isTightParagraph { html.append("<p>") }
        renderPiece()
        if !paragraph.isTightParagraph { html.append("</p>\n") }
    }

    private mutating func render(_ row: TableLayout.Row, of layout: TableLayout) {
        html.append("<tr>\n")
        for (column, alignment) in layout.alignments.enumerated() {
            let isMissing = column >= row.cells.count
            if isMissing, !tables.takePadding() { break }
            let isEmpty = isMissing || row.cells[column].isEmpty
            renderCell(isHeader: row.line == layout.header.line, isEmpty: isEmpty, alignment)
        }
        html.append("</tr>\n")
    }

    private mutating func renderCell(isHeader: Bool, isEmpty: Bool, _ alignment: TableAlignment) {
        guard !isEmpty else { return html.append("<td></td>\n") }
        html.append(isHeader ? "<th scope=\"col\"" : "<td")
        switch alignment {
        case .center: html.append(" class=\"align-center\">")
        case .right: html.append(" class=\"align-right\">")
        case .left, .none: html.append(">")
        }
        renderPiece()
        html.append(isHeader ? "</th>\n" : "</td>\n")
    }

    /// Renders the inlines of the next cell.
    private mutating func renderPiece() {
        guard tables.nextPiece < tables.pieces.count else { return }
        let piece = tables.pieces[tables.nextPiece]
        tables.nextPiece += 1
        locator = InlineLocator(input, block: piece, quoteDepth: 0)
        tables.textToSkip = TableSet.marker.utf8.count
        tables.isInCell = true
        render(from: piece.firstChild, in: piece)
        tables.isInCell = false
        leaveText()
    }

    private mutating func describe(_ layout: TableLayout) {
        let columns = layout.alignments.count
        let last = layout.body.last ?? layout.header
        tables.described.append(
            Table(
                range: lines.range(source(of: layout.header).lowerBound..<source(of: last).upperBound),
                columnCount: columns, hasHeader: layout.header.cells.contains { !$0.isEmpty }))
        for row in layout.body where row.cells.count != columns {
            report(
                .warning, "table-row-length", at: source(of: row),
                "this row has \(row.cells.count) cells, the header has \(columns)",
                note: row.cells.count > columns
                    ? "the cells past the last column are not published; write “\\|” for a pipe that ends no cell"
                    : "write an empty cell as “| |”")
        }
    }

    private func source(of row: TableLayout.Row) -> Range<Int> {
        let start = input.origin(of: Place(line: row.line, index: row.text.lowerBound))
        return start..<start + row.text.count
    }
}
