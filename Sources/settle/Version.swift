/// Which Settle this is. The one place where its version stands; scripts read it from here.
enum Version {
  static let number = "0.9.0"
}
