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
    .target(name: "CStart"),
    .target(name: "PlainText"),
    .target(name: "JSON", dependencies: ["PlainText"]),
    .target(name: "Files", dependencies: ["PlainText"]),
    .target(name: "Threads"),
    .target(
      name: "ConsultationModel",
      dependencies: ["CText", "CBundle", "PlainText", "JSON", "Files", "Threads"]),
    .target(name: "RecordText", dependencies: ["ConsultationModel"]),
    .target(
      name: "ConsultationSearch",
      dependencies: ["ConsultationModel", "RecordText", "CIndex", "JSON", "Files", "Threads"],
      exclude: ["README.md", "Saving/FORMAT.md"]),
    .target(
      name: "ConsultationFormats",
      dependencies: ["ConsultationModel", "RecordText", "PlainText", "JSON"]),
    .target(name: "Terminal", dependencies: ["CNcurses", "PlainText"]),
    .target(
      name: "Dashboard",
      dependencies: [
        "ConsultationModel", "ConsultationSearch", "RecordText", "Terminal", "Threads",
      ]),
    .target(
      name: "Printing",
      dependencies: [
        "ConsultationModel", "ConsultationSearch", "ConsultationFormats", "RecordText", "JSON",
        "Terminal",
      ]),
    .executableTarget(
      name: "greenpaper",
      dependencies: [
        "ConsultationModel", "ConsultationSearch", "ConsultationFormats", "RecordText", "Printing",
        "Terminal", "Dashboard",
        "PlainText", "JSON", "Files", "Threads", "CStart",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "keystrokes",
      dependencies: [
        "ConsultationModel", "ConsultationSearch", "ConsultationFormats", "RecordText", "JSON",
        "Files",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/Keystrokes"),
    .target(
      name: "TestSupport", dependencies: ["ConsultationModel", "ConsultationSearch", "RecordText"],
      path: "Tests/Support"),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
    .testTarget(name: "ThreadsTests", dependencies: ["Threads"]),
    .testTarget(
      name: "ConsultationModelTests",
      dependencies: ["ConsultationModel", "JSON", "Files", "Threads", "TestSupport"]),
    .testTarget(
      name: "ConsultationSearchTests",
      dependencies: [
        "ConsultationSearch", "ConsultationModel", "RecordText", "CIndex", "JSON", "Files",
        "Threads", "TestSupport",
      ]),
    .testTarget(
      name: "ConsultationFormatsTests",
      dependencies: ["ConsultationFormats", "ConsultationModel", "JSON", "TestSupport"]),
    .testTarget(
      name: "RecordTextTests", dependencies: ["RecordText", "ConsultationModel", "TestSupport"]),
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
        "Terminal", "JSON", "TestSupport",
      ]),
    .testTarget(name: "RealTerminalTests", dependencies: ["greenpaper", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
