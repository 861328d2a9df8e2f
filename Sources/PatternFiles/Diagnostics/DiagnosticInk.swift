/// How a diagnostic looks: plain, or with the colours of a terminal.
public struct DiagnosticInk: Hashable, Sendable {
  /// Whether colours are used. The words alone say everything that the colours do.
  public var isColoured: Bool

  /// A look.
  public init(isColoured: Bool) { self.isColoured = isColoured }

  /// Text without any colour.
  public static let plain = DiagnosticInk(isColoured: false)
  /// Text in colours: red, yellow or cyan for the severity, as the terminal has them.
  public static let coloured = DiagnosticInk(isColoured: true)

  func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
    switch severity {
    case .error: wrapped(text, "1;31")
    case .warning: wrapped(text, "1;33")
    case .note: wrapped(text, "1;36")
    }
  }

  func strong(_ text: String) -> String { wrapped(text, "1") }

  func faint(_ text: String) -> String { wrapped(text, "2") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
