// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "insyn-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        // Insyn is a link to ../Sources, compiled here with the access that its own targets have.
        .target(name: "Diagnostics", path: "Insyn/Diagnostics", swiftSettings: settings),
        .target(name: "Templates", dependencies: ["Diagnostics"], path: "Insyn/Templates", swiftSettings: settings),
        .executableTarget(
            name: "Rendering",
            dependencies: ["Diagnostics", "Templates", .product(name: "Mustache", package: "swift-mustache")],
            swiftSettings: settings),
    ]
)
