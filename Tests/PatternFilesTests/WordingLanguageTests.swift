import Testing

@testable import PatternFiles

@Suite("The wording of texts in other languages")
struct WordingLanguageTests {
  private func found(_ text: String, _ language: String?) -> [String] {
    Wording.matches(in: text, language: language).map(\.phrase)
  }

  @Test(
    "German",
    arguments: [
      ("Schließen Sie die Augen.", ["schließen sie die augen"]), ("Du musst jetzt ruhig werden.", ["musst"]),
      ("Atmen Sie tief ein. Gut gemacht!", ["atmen sie tief", "gut gemacht"]),
      ("Sie müssen die Augen nicht schließen.", []), ("Nichts muss dabei herauskommen.", []),
      ("Lassen Sie los.", ["lassen sie los"]), ("Wenn Sie mögen, lassen Sie los.", []),
      ("Wehren Sie sich nicht.", ["wehren sie sich nicht"]),
      ("Sie sind in Sicherheit.", ["sie sind in sicherheit"]),
      ("Kleine Atemzüge genügen.", []),
    ])
  func german(_ text: String, _ phrases: [String]) {
    #expect(found(text, "de-AT") == phrases)
  }

  @Test(
    "French",
    arguments: [
      ("Fermez les yeux.", ["fermez les yeux"]),
      ("Il faut respirer profondément.", ["il faut", "respirer profondément"]),
      ("Vous n’avez pas à fermer les yeux.", []), ("Rien ne doit arriver.", []),
      ("Détendez-vous.", ["détendez vous"]), ("Si vous voulez, allongez-vous.", []), ("Bravo !", ["bravo"]),
      ("Vous êtes en sécurité.", ["vous êtes en sécurité"]), ("De petits souffles suffisent.", []),
    ])
  func french(_ text: String, _ phrases: [String]) {
    #expect(found(text, "fr") == phrases)
  }

  @Test(
    "Spanish",
    arguments: [
      ("Cierre los ojos.", ["cierre los ojos"]),
      ("Tiene que respirar hondo.", ["tiene que", "respirar hondo"]),
      ("No tiene que cerrar los ojos.", []), ("Relájese.", ["relájese"]), ("Si quiere, relájese.", []),
      ("Está a salvo. Bien hecho.", ["está a salvo", "bien hecho"]), ("Bastan respiraciones pequeñas.", []),
    ])
  func spanish(_ text: String, _ phrases: [String]) {
    #expect(found(text, "es-MX") == phrases)
  }

  @Test("A language looks at its own words alone; without one all lists look, and one without a list passes")
  func apart() {
    #expect(found("You must. Cierra los ojos.", "en") == ["must"])
    #expect(found("You must. Cierra los ojos.", nil) == ["must", "cierra los ojos"])
    #expect(found("You must. Cierra los ojos.", "pt") == [])
  }

  @Test("Each is found at its own words, in its own language")
  func places() {
    let checked = read(pattern(#"{"say": {"en": "Look.", "de": "Ü: du musst.", "es": "Debe mirar."}}"#))
    #expect(
      checked.summary.filter { $0.contains("wording") } == [
        "warning wording 5:42+5", "warning wording 5:58+4",
      ])
  }
}
