extension Compiler {
    /// Asks the scopes of a place, and keeps the answer with the unit if it comes from outside it.
    mutating func ask(_ question: Question, in place: Place) -> Answer? {
        let answer = place.scopes.answer(to: question)
        keep(answer, to: question, in: place)
        return answer
    }

    /// The outermost unit has no other use, so nobody asks for its answers.
    private mutating func keep(_ answer: Answer?, to question: Question, in place: Place) {
        guard place.level > 1, place.scopes.level(of: question, answer) < place.level,
            units[place.unit].asked.insert(question).inserted
        else { return }
        units[place.unit].answers.append((question, answer))
    }

    /// Makes a unit's questions those of the unit that uses it here; not if the answers here differ from those that it
    /// was compiled with.
    mutating func inherit(from unit: Int, in place: Place) -> Bool {
        let answers = units[unit].answers
        guard answers.allSatisfy({ place.scopes.answer(to: $0.question) == $0.answer }) else { return false }
        if place.level > 1 {
            for (question, _) in answers { keep(place.scopes.answer(to: question), to: question, in: place) }
        }
        return true
    }
}
