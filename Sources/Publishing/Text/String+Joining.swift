extension String {
    /// Three or four texts one after the other, in room that is made once. No list of texts, which would take as long again.
    init(joining first: String, _ second: String, _ third: String, _ fourth: String = "") {
        self = first
        reserveCapacity(first.utf8.count + second.utf8.count + third.utf8.count + fourth.utf8.count)
        self += second
        self += third
        self += fourth
    }
}
