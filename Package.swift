// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "insyn",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "insyn", targets: ["insyn"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CRename"),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"]),
        .executableTarget(name: "FileEmbedder", path: "Plugins/FileEmbedder", swiftSettings: settings),
        .target(
            name: "Embedded", exclude: ["Beginning", "Templates", "Texts"], swiftSettings: settings,
            plugins: ["EmbedFiles"]),
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "Markdown", dependencies: ["CMark", "Diagnostics"], swiftSettings: settings),
        .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(
            name: "Content",
            dependencies: ["CYAML", "Diagnostics", "Markdown"],
            swiftSettings: settings),
        .target(
            name: "Publishing",
            dependencies: [
                "Content", "Diagnostics", "Markdown", "Templates", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "Preview", dependencies: ["Diagnostics", .product(name: "FlyingSocks", package: "FlyingFox")],
            swiftSettings: settings),
        .target(name: "Validation", dependencies: ["Content", "Diagnostics", "Markdown"], swiftSettings: settings),
        .executableTarget(
            name: "insyn",
            dependencies: [
                "Content", "CRename", "CZlib", "Diagnostics", "Embedded", "Markdown", "Preview", "Publishing",
                "Templates", "Validation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: settings, linkerSettings: [.linkedLibrary("jemalloc", .when(platforms: [.linux]))]),
        .target(
            name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "ContentTests", dependencies: ["Content", "Diagnostics", "Markdown", "TestSupport"],
            swiftSettings: settings),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "EmbeddedTests", dependencies: ["Content", "Diagnostics", "Embedded"], swiftSettings: settings),
        .testTarget(
            name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "PreviewTests", dependencies: ["Preview"], swiftSettings: settings),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["Publishing", "Content", "Diagnostics", "Markdown", "Templates", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "TemplatesTests", dependencies: ["Templates", "Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ValidationTests", dependencies: ["Validation", "Content", "Diagnostics", "Markdown", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "InsynTests", dependencies: ["insyn", "Content"], exclude: ["Fixtures"], swiftSettings: settings),
    ]
)
