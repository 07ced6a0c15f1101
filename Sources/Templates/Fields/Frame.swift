/// A value that names are looked up in while a template is rendered.
class Frame {
    /// The value that `.` stands for.
    var value: Value { .object(self) }

    /// The value of a field, by its reader; absent where the frame is of no view.
    func value(of field: AnyObject) -> Value { .absent }
}

/// A frame of a text, URL, markup or number.
final class ValueFrame: Frame {
    private let content: Value

    init(_ content: Value) {
        self.content = content
    }

    override var value: Value { content }
}

/// A frame of a view, whose type only the readers of its fields know.
final class ViewFrame<Owner>: Frame {
    private let view: Owner

    required init(_ view: Owner) {
        self.view = view
    }

    /// It must be given no reader but those of such views.
    ///
    /// This is the one place where a type is taken on trust. It is sound because readers are reached through shapes
    /// alone: a shape holds the readers of one type of view; a field that leads to views of a type is made, with
    /// the shape and with the frames of that type, by one generic function; and the compiler has a slot for each
    /// shape, into which a program puts what such a field gave. Debug builds check it at every call.
    override func value(of field: AnyObject) -> Value {
        unsafeDowncast(field, to: ViewReader<Owner>.self).read(view)
    }
}
