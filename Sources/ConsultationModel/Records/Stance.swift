/// Where a respondent stands towards what a question or a theme says.
package enum Stance: String, CaseIterable, Sendable {
  case agree, disagree, unclear
}
