import Diagnostics
import Templates

/// A view with a field of every kind.
struct Thing: View {
    var text = "text"
    var empty = ""
    var html = SafeHTML(escaped: "<b>bold</b>")
    var url = "/path/"
    var yes = true
    var no = false
    var number = 7
    var decimal = 1.5
    var json = JSON.object([.init("name", .string("</script>")), .init("count", .integer(2))])
    var present: String? = "present"
    var absent: String?
    var owner = Owner()
    var keeper: Owner?
    var items = [Item(name: "one"), Item(name: "two"), Item(name: "three")]
    var none: [Item] = []
    var words = ["a", "b"]
    var parts: [Thing] = []

    static let fields: Fields<Self> = [
        .text("text", "A text") { $0.text },
        .text("empty", "A text that is empty") { $0.empty },
        .html("html", "Safe markup") { $0.html },
        .url("url", "A URL") { $0.url },
        .flag("yes", "A flag that is set") { $0.yes },
        .flag("no", "A flag that is not set") { $0.no },
        .number("number", "A whole number") { $0.number },
        .number("decimal", "A number with a fraction") { $0.decimal },
        .json("json", "A JSON value") { $0.json },
        .text("present", "An optional text that is there") { $0.present },
        .text("absent", "An optional text that is not there") { $0.absent },
        .object("owner", "An object") { $0.owner },
        .object("keeper", "An optional object") { $0.keeper },
        .list("items", "A list of objects") { $0.items },
        .list("none", "A list without elements") { $0.none },
        .list("words", "A list of texts") { $0.words },
        .list("parts", "A list of the same kind of view") { $0.parts },
    ]

    struct Owner: View {
        var name = "Ada"
        var text = "owner's text"
        var address = Address()
        var note: String?
        static let fields: Fields<Self> = [
            .text("name", "The owner's name") { $0.name },
            .text("text", "A field that the outer view has too") { $0.text },
            .object("address", "Where the owner lives") { $0.address },
            .text("note", "An optional text of the owner") { $0.note },
        ]
    }

    struct Address: View {
        var town = "Nacka"
        var isNear = true
        static let fields: Fields<Self> = [
            .text("town", "The town") { $0.town },
            .flag("near", "Whether it is near") { $0.isNear },
        ]
    }

    struct Item: View {
        var name: String
        var tags = ["x", "y"]
        static let fields: Fields<Self> = [
            .text("name", "The item's name") { $0.name },
            .list("tags", "The item's tags") { $0.tags },
        ]
    }
}
