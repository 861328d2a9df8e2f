@main
struct EmbedPatterns {
  static func main() {}
}
