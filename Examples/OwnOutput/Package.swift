// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "own-output",
  dependencies: [
    .package(name: "settle", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "own-output",
      dependencies: [
        .product(name: "Rhythm", package: "settle"),
        .product(name: "PatternFiles", package: "settle"),
        .product(name: "Pacing", package: "settle"),
        .product(name: "Session", package: "settle"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
