/// A whole document, with the policy that lets it do nothing but what stands in it.
struct PageMaker {
  var title: String
  var language: String
  var script = ""
  var body = ""

  /// The document. Its own script and style are allowed by their hashes, and nothing is fetched from anywhere.
  var html: String {
    let style = PageStyle.css
    let scripts = script.isEmpty ? "'none'" : SHA256.source(of: script)
    let policy =
      "default-src 'none'; script-src \(scripts); style-src \(SHA256.source(of: style)); img-src data:;"
      + " base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="\(PageText.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <title>\(PageText.escaped(title))</title>
      <style>\(style)</style>
      </head>
      <body>
      \(body)
      \(script.isEmpty ? "" : "<script>\(script)</script>")
      </body>
      </html>

      """
  }
}

/// The player's whole script.
enum Player {
  static let script = [
    PlayerTimeline.script, PlayerClock.script, PlayerStrikes.script, PlayerSwell.script, PlayerOwn.script,
    PlayerSound.script,
    PlayerScreen.script, PlayerRun.script, PlayerKeys.script,
  ].joined()
}
