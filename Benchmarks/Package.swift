// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// As the program itself does.
let allocator: [LinkerSetting] = [.linkedLibrary("jemalloc", .when(platforms: [.linux]))]

// Insyn is a link to ../Sources: its targets are compiled here, where `package` access reaches them. So are the links in
// Sources/Stages, to files of the program itself.
let package = Package(
    name: "insyn-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .executableTarget(
            name: "Rendering",
            dependencies: ["Diagnostics", "Templates", .product(name: "Mustache", package: "swift-mustache")],
            swiftSettings: settings, linkerSettings: allocator),
        .executableTarget(
            name: "Loading", dependencies: ["Content", "Diagnostics", "Publishing"], swiftSettings: settings,
            linkerSettings: allocator),
        .executableTarget(
            name: "Stages",
            dependencies: ["Content", "CRename", "Diagnostics", "Markdown", "Publishing", "Validation"],
            swiftSettings: settings, linkerSettings: allocator),
        .systemLibrary(name: "CMark", path: "Insyn/CMark", pkgConfig: "libcmark"),
        .systemLibrary(name: "CYAML", path: "Insyn/CYAML", pkgConfig: "yaml-0.1"),
        .systemLibrary(name: "CRename", path: "Insyn/CRename"),
        .target(name: "Diagnostics", path: "Insyn/Diagnostics", swiftSettings: settings),
        .target(
            name: "Markdown", dependencies: ["CMark", "Diagnostics"], path: "Insyn/Markdown", swiftSettings: settings),
        .target(name: "Templates", dependencies: ["Diagnostics"], path: "Insyn/Templates", swiftSettings: settings),
        .target(
            name: "Content", dependencies: ["CYAML", "Diagnostics", "Markdown"], path: "Insyn/Content",
            swiftSettings: settings),
        .target(
            name: "Publishing",
            dependencies: [
                "Content", "Diagnostics", "Markdown", "Templates", .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Insyn/Publishing", swiftSettings: settings),
        .target(
            name: "Validation", dependencies: ["Content", "Diagnostics", "Markdown"], path: "Insyn/Validation",
            swiftSettings: settings),
    ]
)
