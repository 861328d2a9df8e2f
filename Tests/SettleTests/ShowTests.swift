import Foundation
import Testing

/// What `settle show` prints, to the letter.
@Suite("settle show")
struct ShowTests {
  private func show(_ arguments: String..., locale: String = "C.UTF-8") throws -> String {
    let outcome = try Running.run(
      Running.settle, ["show"] + arguments, within: 30,
      environment: ["XDG_CONFIG_HOME": "/nowhere", "LC_ALL": locale])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test("A typed breath is a curve and its figures")
  func notation() throws {
    let output = try show("4-6")
    #expect(
      output == """
        4-6 (4-6)

                    ▃▅▆▆▅▄▃▁                        ▃▅▆▆▅▄▃▁
                 ▁▅█████████▇▄▂                  ▁▅█████████▇▄▂
                ▄██████████████▇▄▁              ▄██████████████▇▄▁
              ▄███████████████████▆▃▁         ▄███████████████████▆▃▁
          ▂▃▅████████████████████████▇▅▃▃▂▂▃▅████████████████████████▇▅▃▃▂
          0            4                  10           14                 20 s

          length: 5:00
          breaths: 30
          seconds: 4-6
          breaths a minute: 6
          in : out: 1 : 1.5

        """)
  }

  @Test("Where blocks cannot be shown it is drawn with what can")
  func ascii() throws {
    let output = try show("4-6", locale: "C")
    #expect(output.utf8.count == output.unicodeScalars.count)
    #expect(
      output.hasPrefix(
        """
        4-6 (4-6)

                     #####                           #####
                  ############                    ############
                #################               #################
              #####################           #####################
            ###########################     ###########################
          0            4                  10           14                 20 s

        """))
  }

  @Test("A breath that changes is drawn at both ends, with figures, evidence, cautions and findings")
  func glide() throws {
    let output = try show("slowing-down")
    #expect(
      output == """
        Slowing down (slowing-down)
        Begins near an everyday pace and slows little by little, mostly on the out-breath, without holding. It is no competition: any pace on the way is a good one to stay with.

                ▃▆▆▄▁             ▃▆▆▄▁
               ▆█████▄           ▆█████▅
              ████████▇▁        ▇████████▂
            ▂███████████▄     ▂███████████▅
          ▂▅█████████████▇▄▂▂▅██████████████▅▃
          0       2         4.5     6.5       9 s

          at the end:
                    ▁▃▅▆▆▆▅▄▃▂▁
                  ▂▆███████████▇▅▃▁
                ▂▆█████████████████▇▅▃▁
              ▂▆███████████████████████▇▅▃▁
          ▂▃▅▇█████████████████████████████▇▆▅▄▃▂▂
          0             3.5                       10 s

          length: 10:02
          breaths: 83
          seconds: 2-2.5 → 3.5-6.5
          breaths a minute: 13.33 → 6
          in : out: 1 : 1.25 → 1 : 1.86

          can be changed with --set:
            own_in=2 (1.5–2)  First in-breath, seconds
            own_out=2.5 (2–4)  First out-breath, seconds
            in=3.5 (2.5–4)  Last in-breath, seconds
            out=6.5 (4–8)  Last out-breath, seconds
            minutes=10 (2–20)  Minutes

          what is known:
            Fifteen minutes at five breaths a minute lowered blood pressure and sympathetic activity in veterans with PTSD (n = 23). This exercise does not go quite as slow unless it is set to. https://doi.org/10.1152/ajpheart.00098.2018

          take care with:
            panic: small breaths; an exercise that looks outward is a good choice

          what settle check finds:
            note: this begins at over 10 breaths a minute and slows down (this is 13.333 a minute)

        """)
  }

  @Test("For scripts the findings stand beside the figures")
  func json() throws {
    struct Shown: Decodable {
      struct Finding: Decodable {
        var code: String
        var severity: String
        var source: String?
      }
      var respiratory_rate: [Double]
      var playable: Bool
      var findings: [Finding]
    }
    let shown = try JSONDecoder().decode(Shown.self, from: Data(show("4-9-4", "--json").utf8))
    #expect(!shown.playable)
    #expect(shown.findings.map { "\($0.severity) \($0.code)" } == ["note rate-low", "error hold"])
    #expect(shown.findings.allSatisfy { $0.source != nil })
  }
}
