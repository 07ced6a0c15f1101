/// A subject that items in several municipalities share.
package struct Topic: Record {
    package init() {}

    package var related: Fact<[Reference]> = .absent

    package static let fields: [Field<Self>] = [
        .given("related", "Topics near to it.", .list(.reference(to: .topic)), \.related)
    ]
}
