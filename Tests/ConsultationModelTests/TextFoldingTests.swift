import Testing

@testable import ConsultationModel

struct TextFoldingTests {
  @Test(
    "Text is folded: compatibility forms, marks, case, quotes, apostrophes and dashes",
    arguments: [
      ("", ""),
      ("Care HOME", "care home"),
      ("Zürich", "zurich"),
      ("Zu\u{308}rich", "zurich"),
      ("Straße", "strasse"),
      ("ẞ", "ss"),
      ("ﬁnance", "finance"),
      ("½", "1\u{2044}2"),
      ("①②", "12"),
      ("İstanbul", "istanbul"),
      ("ΣΟΦΟΣ σοφός", "σοφοσ σοφοσ"),
      ("\u{1FB3}", "α"),
      ("\u{345}", ""),
      ("ガ ｶﾞ", "カ カ"),
      ("Ｃａｒｅ：", "care:"),
      ("…", "..."),
      ("\u{FDFA}", "صلى الله عليه وسلم"),
      ("soft\u{AD}hyphen", "soft\u{AD}hyphen"),
      ("“care” „home“ «at» last", "\"care\" \"home\" \"at\" last"),
      ("children’s ‘own’ donʼt", "children's 'own' don't"),
      ("2023–24 — co‐design non‑profit −5", "2023-24 - co-design non-profit -5"),
      ("a\u{A0}b", "a b"),
    ])
  func folds(text: String, folded: String) {
    #expect(Array(Folding.folded(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test("Marks go before case is folded, so that an iota below is no letter of its own")
  func marksFirst() {
    #expect(Folding.folded("ᾼ ᾳ") == "α α")
  }
}
