// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "metronome",
  dependencies: [
    .package(name: "settle", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "metronome",
      dependencies: [
        .product(name: "Rhythm", package: "settle"),
        .product(name: "Pacing", package: "settle"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
