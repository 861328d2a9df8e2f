import Testing

@testable import Handout

@Suite("Text in a page")
struct PageTextTests {
  @Test("Nothing in a text is taken for markup, and nothing drives its direction")
  func escaped() {
    #expect(
      PageText.escaped("<b onclick='x'>\"&\u{7}\u{202E}é\n") == "&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;é\n")
    #expect(PageText.lines("a\n<b") == "a<br>&lt;b")
  }

  @Test("A string in a script cannot end it")
  func json() {
    #expect(
      PageText.json("</script>\"\\\n\u{2028}<!--")
        == #""\u003c/script\u003e\"\\\n\u2028\u003c!--""#)
  }

  @Test("The hash is the one that FIPS 180-4 gives for its own examples")
  func hash() {
    func hex(_ text: String) -> String {
      SHA256.digest(Array(text.utf8)).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
    }
    #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      hex(String(repeating: "a", count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(
    "Base64 is that of RFC 4648",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(_ text: String, _ coded: String) {
    #expect(Base64.text(Array(text.utf8)) == coded)
  }
}
