import ConsultationModel
import Testing

@Suite("Money in words")
struct MoneyTests {
  @Test(
    "An amount is said in the largest unit that it fills",
    arguments: [
      (2_600_000_000, "£2.6bn"), (650_000_000, "£650m"), (3_750_000, "£3.75m"),
      (1_000_000_000, "£1bn"), (999_999_999, "£1bn"), (999_999, "£1m"), (45_000_000, "£45m"),
      (16_500, "£16,500"), (999, "£999"), (0.0, "£0"), (12.5, "£12.5"), (25_714_285.71, "£25.71m"),
      (1_250_000_000_000, "£1,250bn"),
    ])
  func amounts(amount: Double, words: String) {
    #expect(Money(amount).description == words)
  }

  @Test(
    "Other currencies have their sign or their code",
    arguments: [("EUR", "€5m"), ("USD", "$5m"), ("CHF", "CHF 5m")])
  func currencies(code: String, words: String) {
    #expect(Money(5_000_000, code).description == words)
  }

  @Test(
    "A part is said in per cent, exact enough to tell small parts apart",
    arguments: [
      (2.0 / 13, "15%"), (1.0 / 13, "7.7%"), (0.004, "0.4%"), (0.0001, "under 0.1%"), (0.0, "0%"),
      (1.0, "100%"), (1.5, "150%"), (0.0999, "10%"),
    ])
  func percentages(part: Double, words: String) {
    #expect(Percentage(part).description == words)
  }

  @Test(
    "In a column of parts each has one decimal place",
    arguments: [(2.0 / 13, "15.4%"), (0.08, "8.0%"), (0.0, "0.0%"), (1.0, "100.0%")])
  func columns(part: Double, words: String) {
    #expect(Percentage(part).toOnePlace == words)
  }
}
