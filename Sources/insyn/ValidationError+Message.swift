import ArgumentParser
import Diagnostics

extension ValidationError {
    /// A fault of the arguments, in the language of this run.
    init(saying message: Message) { self.init(Language.phrases.text(message)) }
}
