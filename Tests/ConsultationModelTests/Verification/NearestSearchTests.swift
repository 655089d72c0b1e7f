import Testing

@testable import ConsultationModel

@Suite("The nearest passage to what is not in a source")
struct NearestSearchTests {
  private let source = SourceText(
    """
    One practitioner told the consultation: “Being a social worker is a huge privilege but there \
    is a high risk of burn out and PTSD.”

    “It costs £2.6 billion”, said Ms Jameson, “and Stable Homes is key. It has worked –

    “We’ve seen it.”
    """)

  private func nearest(to quotation: String) -> WordComparison? {
    var search = NearestSearch(quotation, in: source)
    return search.nearest()
  }

  @Test(
    "the words that differ are marked, and no others",
    arguments: [
      (
        "Being a social worker is a big privilege",
        "Being a social worker is a [-huge-]{+big+} privilege"
      ),
      ("You are a social worker", "[-Being-]{+You are+} a social worker"),
      ("a social worker is huge privilege", "a social worker is [-a-] huge privilege"),
      ("a very high risk of burn out", "a {+very+} high risk of burn out"),
      ("risk of burn out, and PTSD", "risk of burn out{+,+} and PTSD"),
      ("risk of burnout and PTSD", "risk of [-burn out-]{+burnout+} and PTSD"),
      ("said Ms Jameson “and Stable", "said Ms Jameson[-,-] “and Stable"),
      ("said Ms Jameson, ‘and Stable", "said Ms Jameson, [-“-]{+‘+}and Stable"),
      ("It costs £2 billion", "It costs £[-2.6-]{+2+} billion"),
      ("It has worked – We have seen it.", "It has worked – [-We’ve-]{+We have+} seen it."),
      ("It has worked–We’ve seen it", "It has worked [-– “We’ve-]{+–We’ve+} seen it"),
    ])
  func marks(quotation: String, marked: String) {
    #expect(!source.contains(quotation))
    #expect(nearest(to: quotation)?.marked == marked)
  }

  @Test(
    "a quotation of few words is known by their letters",
    arguments: [
      ("stable homes", "[-Stable Homes-]{+stable homes+}"),
      ("privilige", "[-privilege-]{+privilige+}"), ("hugh privilege", "[-huge-]{+hugh+} privilege"),
      ("High risk", "[-high-]{+High+} risk"), ("practicioner", "[-practitioner-]{+practicioner+}"),
    ])
  func spelling(quotation: String, marked: String) {
    #expect(!source.contains(quotation))
    #expect(nearest(to: quotation)?.marked == marked)
  }

  @Test(
    "nothing is near what is not like anything in the source",
    arguments: [
      "", "  ", "zeppelins", "zeppelins over London", "…", "a zeppelin flew over Paris yesterday",
    ])
  func nothing(_ quotation: String) {
    #expect(nearest(to: quotation) == nil)
  }

  @Test("nothing is near in an empty source")
  func emptySource() {
    var search = NearestSearch("a word", in: SourceText(""))
    let nearest = search.nearest()
    #expect(nearest == nil)
  }

  @Test("a quotation longer than its source adds to it")
  func longerThanTheSource() {
    var search = NearestSearch(
      "They said that more clinical supervision is needed now.",
      in: SourceText("more clinical supervision is needed"))
    #expect(
      search.nearest()?.marked == "{+They said that+} more clinical supervision is needed {+now.+}")
  }

  @Test("of passages that repeat, the first of the nearest is given")
  func repeated() {
    let passage = "We need more funding for schools"
    let text = Array(repeating: "\(passage) today.", count: 5_000).joined(separator: "\n\n")
    let source = SourceText(text + "\n\nWe need much funding for schools.")
    #expect(source.contains("\(passage) today. \(passage)"))
    var search = NearestSearch("We need some funding for schools", in: source)
    #expect(search.nearest()?.marked == "We need [-more-]{+some+} funding for schools")
    var other = NearestSearch("We need much fundings for schools", in: source)
    #expect(other.nearest()?.marked == "We need much [-funding-]{+fundings+} for schools")
  }

  @Test("a passage may lie far from where the quotation has it, when much between was left out")
  func rejected() {
    let halves = [0..<20, 50..<70].map { $0.map { PrintedText.word($0).core } }
    let middle = (20..<28).map { PrintedText.word($0).core }
    let source = SourceText((halves[0] + middle + halves[1]).joined(separator: " "))
    var search = NearestSearch((halves[0] + halves[1]).joined(separator: " "), in: source)
    #expect(search.nearest()?.differences == [.init(missing: middle.joined(separator: " "))])
  }
}
