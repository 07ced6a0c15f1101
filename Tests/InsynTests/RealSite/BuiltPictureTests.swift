import Testing

extension RealSiteTests {
    /// What every drawing of the built site keeps.
    @Suite struct BuiltPictureTests {
        private var site: RealSite { get throws { try RealSite.asOf("2026-11-21") } }

        @Test func `Nothing is drawn beyond the edges of a picture`() throws {
            for (path, page) in try site.pages {
                for element in page.elements {
                    for attribute in element.attributes where attribute.value.hasSuffix("%") {
                        let place = try #require(Double(attribute.value.dropLast()), "\(path): \(attribute)")
                        #expect((0...100).contains(place), "\(path): \(attribute)")
                    }
                }
            }
        }

        @Test func `Every drawing either has a name or stands beside words that say the same`() throws {
            for (path, page) in try site.pages {
                for element in page.elements("svg") where element["x"] == nil && element["y"] == nil {
                    let isNamed = element["role"] == "img" && element["aria-label"]?.isEmpty == false
                    #expect(isNamed || element["aria-hidden"] == "true", "\(path)")
                }
            }
        }

        @Test func `Agreements and strategies have a drawn timeline, motions a drawn way`() throws {
            for item in try RealSite.itemFolders() {
                let isDrawn = try site.page(item).elements("table").contains {
                    $0["class"]?.contains("picture") == true
                }
                let kinds = ["avtal/", "strategier/", "motioner/"]
                #expect(isDrawn || !kinds.contains { item.hasPrefix($0) }, "\(item)")
            }
        }

        @Test func `The way of the motion that Järfälla returned leads back once, and Nacka's does not`() throws {
            let back = "M28 0H10m5-4-5 4 5 4"
            func returns(_ motion: String) throws -> Int {
                try site.page("motioner/\(motion)").elements("path").count { $0["d"] == back }
            }
            #expect(try returns("jarfalla-motion-tidiga-insatser") == 1)
            #expect(try returns("nacka-motion-forebyggande-arbete") == 0)
        }

        @Test func `Nacka works with the police by an agreement, and without one that is known`() throws {
            let page = try site.page("vilka-samverkar")
            let names = page.elements("a").compactMap { $0["aria-label"] }
            #expect(names.contains("Överenskommelse om samverkan med polisen: Avtal"))
            #expect(
                names.contains {
                    $0.hasPrefix("Samverkan med polis") && $0.hasSuffix("Samverkan där inget avtal är känt")
                })
        }
    }
}
