import Terminal

/// A key that types a character is written as that character: `"q"`, `" "`.
extension Key: ExpressibleByUnicodeScalarLiteral {
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) { self = .character(Character(scalar)) }
}
