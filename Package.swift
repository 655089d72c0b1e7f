// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "greenpaper",
  products: [
    .executable(name: "greenpaper", targets: ["greenpaper"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CText",
      linkerSettings: [.linkedLibrary("utf8proc"), .linkedLibrary("stemmer")]),
    .target(name: "CBundle"),
    .target(name: "CIndex"),
    .target(name: "PlainText"),
    .target(name: "ConsultationModel", dependencies: ["CText", "CBundle", "PlainText"]),
    .target(
      name: "ConsultationSearch", dependencies: ["ConsultationModel", "CIndex"],
      exclude: ["README.md", "Saving/FORMAT.md"]),
    .target(name: "ConsultationFormats", dependencies: ["ConsultationModel", "PlainText"]),
    .target(name: "Terminal", dependencies: ["CNcurses", "PlainText"]),
    .target(
      name: "Dashboard", dependencies: ["ConsultationModel", "ConsultationSearch", "Terminal"]),
    .executableTarget(
      name: "greenpaper",
      dependencies: [
        "ConsultationModel", "ConsultationSearch", "ConsultationFormats", "Terminal", "Dashboard",
        "PlainText", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "keystrokes",
      dependencies: [
        "ConsultationModel", "ConsultationSearch", "ConsultationFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/Keystrokes"),
    .target(name: "TestSupport", path: "Tests/Support"),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"]),
    .testTarget(
      name: "ConsultationModelTests", dependencies: ["ConsultationModel", "TestSupport"]),
    .testTarget(
      name: "ConsultationSearchTests",
      dependencies: ["ConsultationSearch", "ConsultationModel", "CIndex", "TestSupport"]),
    .testTarget(
      name: "ConsultationFormatsTests", dependencies: ["ConsultationFormats", "ConsultationModel"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "ConsultationModel", "ConsultationSearch", "Terminal", "TestSupport",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["greenpaper", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "ConsultationModel", "ConsultationSearch", "ConsultationFormats", "Dashboard", "PlainText",
        "Terminal", "TestSupport",
      ]),
    .testTarget(name: "RealTerminalTests", dependencies: ["greenpaper", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
