/// A piece of a template compiled for one use of it: with what scopes, blocks and context it is rendered.
struct Unit {
    struct Key: Hashable {
        let template: String
        /// Where the block that fills another begins; absent for the whole template.
        let block: Int?
        let scopes: Scopes
        let overrides: Overrides
        let context: HTMLContext
    }

    /// A call from one unit to another.
    struct Call {
        let caller: Int
        let callee: Int
        let site: Site
    }

    var instructions: [Instruction] = []
    var pendingText: [UInt8] = []
    var pendingLineStarts: [Int] = []
    /// The context at its end; absent while it is being compiled.
    var end: HTMLContext?
}

/// A place in a template file.
struct Site: Hashable {
    let template: String
    let range: Range<Int>
}

/// The blocks that fill those of the templates below, by name.
struct Overrides: Hashable {
    struct Filling: Hashable {
        let template: String
        let block: Block

        static func == (a: Filling, b: Filling) -> Bool {
            a.template == b.template && a.block.name.range == b.block.name.range
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(template)
            hasher.combine(block.name.range)
        }
    }

    private(set) var fillings: [String: Filling] = [:]

    /// With the blocks that a template gives its parent; those given from further out go before them.
    func adding(_ blocks: [Block], from template: String) -> Overrides {
        var all = self
        for block in blocks where all.fillings[block.name.text] == nil {
            all.fillings[block.name.text] = Filling(template: template, block: block)
        }
        return all
    }

    /// Inside the filling of a block, that block has its default content again.
    func removing(_ name: String) -> Overrides {
        var rest = self
        rest.fillings[name] = nil
        return rest
    }
}
