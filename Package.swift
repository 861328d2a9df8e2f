// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Sound is millions of samples: without optimisation a debug build would hardly keep up with the ear, and tests that
/// look at every sample would take minutes. A package that is fetched may have no flags of its own, so only here.
let isFetched = Context.packageDirectory.contains("/checkouts/")
let optimised: [SwiftSetting] =
  strict + (isFetched ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))])

let package = Package(
  name: "settle",
  products: [
    .executable(name: "settle", targets: ["settle"]),
    .library(name: "Rhythm", targets: ["Rhythm"]),
    .library(name: "PatternFiles", targets: ["PatternFiles"]),
    .library(name: "Pacing", targets: ["Pacing"]),
    .library(name: "Session", targets: ["Session"]),
    .library(name: "Sound", targets: ["Sound"]),
    .library(name: "Speech", targets: ["Speech"]),
    // A clock that stands still until a test moves it.
    .library(name: "PacingTesting", targets: ["PacingTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The values and their arithmetic, and the words that a person reads.
    .target(name: "Rhythm", swiftSettings: strict),
    .target(name: "Phrases", swiftSettings: strict),
    // Lock-free hand-over between threads.
    .target(name: "Realtime", swiftSettings: strict),

    .target(
      name: "PatternFiles", dependencies: ["Rhythm", "Phrases"],
      exclude: ["Patterns"],  // a link: the catalogue, embedded by the plugin
      swiftSettings: strict, plugins: ["EmbedPatterns"]),
    .target(name: "Pacing", dependencies: ["Rhythm"], swiftSettings: strict),
    .target(name: "PacingTesting", dependencies: ["Rhythm", "Pacing"], swiftSettings: strict),
    .target(name: "Session", dependencies: ["Rhythm", "Pacing"], swiftSettings: strict),
    .target(name: "Sound", dependencies: ["Rhythm", "Realtime"], swiftSettings: optimised),
    .target(
      name: "ALSAOutput", dependencies: ["Rhythm", "Realtime", "Sound", "CALSA"],
      swiftSettings: strict),
    .target(name: "Speech", dependencies: ["Rhythm", "Sound"], swiftSettings: strict),
    .target(name: "Support", dependencies: ["Phrases"], swiftSettings: strict),
    .target(
      name: "SoundFiles", dependencies: ["CSndfile", "CSoxr"], swiftSettings: optimised),
    .target(name: "Packs", dependencies: ["CZip"], swiftSettings: strict),
    .target(name: "Screen", dependencies: ["Rhythm", "Phrases"], swiftSettings: strict),
    // An exercise as a page of its own.
    .target(name: "Handout", dependencies: ["Rhythm", "Phrases"], swiftSettings: strict),
    .target(name: "Journal", dependencies: ["CSodium"], swiftSettings: strict),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CALSA", pkgConfig: "alsa", providers: [.apt(["libasound2-dev"])]),
    // Without pkgConfig: only their headers are used, the libraries are loaded when they are needed.
    .systemLibrary(name: "CSndfile", providers: [.apt(["libsndfile1-dev"])]),
    .systemLibrary(name: "CSoxr", providers: [.apt(["libsoxr-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),

    .executableTarget(
      name: "settle",
      dependencies: [
        "ALSAOutput", "Handout", "Journal", "Pacing", "Packs", "PatternFiles", "Phrases", "Realtime",
        "Rhythm", "Screen", "Session", "Sound", "SoundFiles", "Speech", "Support",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(name: "embed-patterns", path: "Plugins/embed-patterns", swiftSettings: strict),
    .plugin(
      name: "EmbedPatterns", capability: .buildTool(), dependencies: ["embed-patterns"]),

    // Linked with RealtimeSanitizer as a release build alone; elsewhere it says so and proves nothing.
    .systemLibrary(name: "CRealtimeSanitizer"),
    .executableTarget(
      name: "realtime-check",
      dependencies: ["CRealtimeSanitizer", "PatternFiles", "Realtime", "Rhythm", "Sound"],
      path: "Tests/realtime-check", swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-Xclang-linker", "-fsanitize=realtime"], .when(configuration: .release))
      ]),

    // How fast the mixer renders, and what it renders as a file to be looked at.
    .executableTarget(
      name: "mixer-speed", dependencies: ["PatternFiles", "Realtime", "Rhythm", "Sound"],
      path: "Benchmarks/mixer-speed", swiftSettings: strict),

    // What the benchmarks measure without a clock of the outside.
    .executableTarget(
      name: "measures",
      dependencies: ["Pacing", "PacingTesting", "PatternFiles", "Realtime", "Rhythm", "Sound"],
      path: "Benchmarks/measures", swiftSettings: strict),

    // What tests of several rooms share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // Keeps lines until it is killed; for the journal's tests.
    .executableTarget(
      name: "keep-lines", dependencies: ["Journal"], path: "Tests/keep-lines", swiftSettings: strict),
    .testTarget(
      name: "JournalTests", dependencies: ["Journal", "TestSupport", "keep-lines"], swiftSettings: strict),

    // Only `make fuzz` links it with libFuzzer; elsewhere it takes files one by one, and the tests take its corpus.
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", "CZip", "Journal", "Packs", "PatternFiles", "Phrases", "Rhythm", "Screen", "SoundFiles",
      ],
      path: "Tests/fuzz", swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["TestSupport", "fuzz"], exclude: ["Corpus", "words.dict"],
      swiftSettings: strict),

    .testTarget(name: "RhythmTests", dependencies: ["Rhythm"], swiftSettings: strict),
    .testTarget(name: "RealtimeTests", dependencies: ["Realtime"], swiftSettings: strict),
    .testTarget(
      name: "PatternFilesTests", dependencies: ["PatternFiles", "Rhythm", "Phrases", "PacingTesting"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "PacingTests", dependencies: ["Pacing", "PacingTesting", "Rhythm"],
      swiftSettings: strict),
    .testTarget(
      name: "SessionTests", dependencies: ["PatternFiles", "Session", "Pacing", "PacingTesting", "Rhythm"],
      exclude: ["Golden"], swiftSettings: strict),
    // The tests alone use it: without its name for pkg-config no build warns that it is missing.
    .systemLibrary(name: "CEBUR128", path: "Tests/CEBUR128"),
    .testTarget(name: "PacksTests", dependencies: ["Packs", "CZip"], swiftSettings: strict),
    .testTarget(name: "SoundFilesTests", dependencies: ["SoundFiles"], swiftSettings: strict),
    .testTarget(
      name: "SoundTests",
      dependencies: ["CEBUR128", "PatternFiles", "Sound", "Rhythm", "Realtime", "TestSupport"],
      swiftSettings: optimised),
    .testTarget(
      name: "ALSAOutputTests", dependencies: ["ALSAOutput", "Sound", "Rhythm", "Realtime"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["PatternFiles", "Screen", "Rhythm", "Phrases"],
      exclude: ["Golden"], swiftSettings: strict),
    // The program's words in every language, and how they fit what they are shown with.
    .testTarget(
      name: "PhrasesTests", dependencies: ["PatternFiles", "Phrases", "Rhythm", "Screen"],
      swiftSettings: strict),
    .testTarget(
      name: "HandoutTests", dependencies: ["Handout", "PatternFiles", "Phrases", "Rhythm"],
      swiftSettings: strict),
    .testTarget(
      name: "SpeechTests", dependencies: ["Speech", "Rhythm", "Sound", "SoundFiles", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SupportTests", dependencies: ["Support", "Phrases"], swiftSettings: strict),
    // Runs the program itself, so it is built first.
    .testTarget(
      name: "SettleTests", dependencies: ["settle"], exclude: ["Golden"], swiftSettings: optimised),
  ],
  swiftLanguageModes: [.v6]
)
