/// A piece of a template compiled for one use of it: with what scopes, blocks and context it is rendered.
struct Unit {
    struct Use: Hashable {
        let template: Template
        let part: Part
        let overrides: Overrides
        let context: HTMLContext

        /// Most uses of a part have the same overrides and context.
        func hash(into hasher: inout Hasher) {
            hasher.combine(template)
            hasher.combine(part)
        }
    }

    /// What of a template.
    enum Part: Hashable {
        case whole
        /// The content of a block that fills another, by where its name is.
        case filling(Int)
        /// What stands between blocks, by where it begins.
        case run(Int)
    }

    struct Key: Hashable {
        let use: Use
        let scopes: Scopes
    }

    /// A call from one unit to another.
    struct Call {
        let caller: Int
        let callee: Int
        let site: Site
    }

    var instructions: [Instruction] = []
    /// The context at its end; absent while it is being compiled.
    var end: HTMLContext?
    /// What it asked of the scopes around it, and the answers.
    var answers: [(question: Question, answer: Answer?)] = []
    var asked: Set<Question> = []
    /// Whether it stands for every use with the same answers. Not so after a diagnostic, which may tell more of the
    /// scopes, nor for a template that uses itself, as what the rest of it asks is not known in time.
    var isReusable = true
}

/// A place in a template file.
struct Site {
    let template: Template
    let range: Range<Int>
}

/// The blocks that fill those of the templates below, by name.
struct Overrides: Equatable {
    struct Filling: Equatable {
        let template: Template
        let block: Block

        static func == (a: Filling, b: Filling) -> Bool {
            a.template == b.template && a.block.name.range == b.block.name.range
        }
    }

    private(set) var fillings: [String: Filling] = [:]

    /// With the blocks that a template gives its parent; those given from further out go before them.
    func adding(_ blocks: [Block], from template: Template) -> Overrides {
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
