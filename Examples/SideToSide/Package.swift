// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "side-to-side",
  dependencies: [
    .package(name: "settle", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "side-to-side",
      dependencies: [
        .product(name: "Rhythm", package: "settle"),
        .product(name: "Sound", package: "settle"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
