extension Compiler {
    /// Asks the scopes of a place, and keeps the answer with the unit if it comes from outside it.
    mutating func ask(_ question: Question, in place: Place) -> Answer? {
        let answer = place.scopes.answer(to: question)
        if place.isOutside(answer, to: question) { keep(answer, to: question, in: place.unit) }
        return answer
    }

    private mutating func keep(_ answer: Answer?, to question: Question, in unit: Int) {
        if units[unit].asked.insert(question).inserted { units[unit].answers.append((question, answer)) }
    }

    /// Makes a unit's questions those of the unit that uses it here; not if the answers here differ from those that it
    /// was compiled with.
    mutating func inherit(from unit: Int, in place: Place) -> Bool {
        var outside: [(question: Question, answer: Answer?)] = []
        for (question, known) in units[unit].answers {
            let answer = place.scopes.answer(to: question)
            guard answer == known else { return false }
            if place.isOutside(answer, to: question) { outside.append((question, answer)) }
        }
        for (question, answer) in outside { keep(answer, to: question, in: place.unit) }
        return true
    }
}

extension Compiler.Place {
    /// Whether an answer comes from outside the unit. The outermost unit has no other use, so nobody asks for its answers.
    fileprivate func isOutside(_ answer: Answer?, to question: Question) -> Bool {
        level > 1 && scopes.level(of: question, answer) < level
    }
}
