internal import Phrases

/// The parts of a page that play.
struct PlayerMarkup {
  private let words: HandoutPhrases

  init(_ words: HandoutPhrases) { self.words = words }

  /// What begins it; nothing plays before the button is pressed.
  var start: String {
    """
    <section class="starts">
    <p><button type="button" id="begin">\(text(words.begin))</button></p>
    <p><label><input type="checkbox" id="heard" checked> \(text(words.sound))</label>
    <label><input type="checkbox" id="still"> \(text(words.still))</label></p>
    <p>\(text(words.beforeBeginning))</p>
    </section>
    <noscript><p class="summary">\(text(words.withoutScript))</p></noscript>
    """
  }

  /// What covers the page while it plays. What changes from moment to moment is hidden from those who listen to the
  /// page; for them there is one line that is read out.
  var player: String {
    """
    <section id="player" aria-label="\(text(words.player))" hidden>
    <p id="left" class="corner" aria-hidden="true"></p>
    <div class="stage" aria-hidden="true"><div id="light"></div></div>
    <div class="words" aria-hidden="true">
    <p id="word"></p>
    <progress id="bar" max="1" value="0" hidden></progress>
    <p id="or"></p>
    <p id="dots"></p>
    <p id="seconds"></p>
    <p id="over"></p>
    </div>
    <div id="ways"></div>
    <p id="state" class="soft" aria-hidden="true"></p>
    <p id="message" class="soft" role="status"></p>
    <p id="said" class="said" aria-live="polite" role="status"></p>
    <p class="buttons">
    <button type="button" id="goOn" hidden>\(text(words.goOn))</button>
    <button type="button" id="pause"></button>
    <button type="button" id="else">\(text(words.somethingElse))</button>
    <button type="button" id="mute" aria-pressed="false">\(text(words.mute))</button>
    <button type="button" id="leave"></button>
    </p>
    <p class="keys">\(text(words.keys))</p>
    <div id="outward" role="dialog" aria-label="\(text(words.somethingElse))" hidden>
    \(words.outward.map { "<p>\(text($0))</p>" }.joined(separator: "\n"))
    <p class="buttons"><button type="button" id="back">\(text(words.back))</button>
    <button type="button" id="enough">\(text(words.enough))</button></p>
    </div>
    </section>
    """
  }

  private func text(_ words: String) -> String { PageText.escaped(words) }
}
