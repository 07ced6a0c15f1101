/// A free page.
package struct Page: Record {
    package init() {}

    package var menu: Fact<Int> = .absent

    package static let fields: [Field<Self>] = [
        .given("menu", "Its place in the menu, counted from 1; left out, it is not in the menu.", .integer, \.menu)
    ]
}
