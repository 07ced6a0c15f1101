/// The texts of files, each read once.
struct Sources {
    private let read: (String) -> SourceText?
    private var texts: [String: SourceText?] = [:]

    init(_ read: @escaping (String) -> SourceText?) { self.read = read }

    /// `nil` where the text of the file cannot be had.
    subscript(file: String) -> SourceText? {
        mutating get {
            if let known = texts[file] { return known }
            let text = read(file)
            texts[file] = text
            return text
        }
    }
}
