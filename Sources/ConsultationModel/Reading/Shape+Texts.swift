import JSON
import PlainText

extension Shape where Value == String {
  /// A text with more in it than white space.
  static var text: Shape {
    Shape("some text") { json, _ in
      guard case .string(let text) = json, !text.isBlank else { return nil }
      return text
    }
  }

  /// Any text, an empty one too.
  static var anyText: Shape {
    Shape("text") { json, _ in
      guard case .string(let text) = json else { return nil }
      return text
    }
  }

  /// An id, `[a-z0-9-]+`.
  static var identifier: Shape {
    matching("an id of small letters, digits and hyphens", \.isIdentifier)
  }

  /// The id of a record in one of the consultation's lists.
  static func reference(to list: ReferredList) -> Shape {
    Shape("the id of \(list.noun)", like: .identifiers(list)) { json, document throws(Rule) in
      guard case .string(let identifier) = json, identifier.isIdentifier else { return nil }
      guard document.contains(identifier, in: list) else { throw .reference }
      return identifier
    }
  }

  /// A text that says one thing only.
  static func exactly(_ only: String) -> Shape {
    matching(only.quoted()) { $0 == only }
  }

  /// A language tag by its form (RFC 5646): subtags of letters and digits, the first a language.
  static var languageTag: Shape {
    matching("a language tag such as en-GB") { tag in
      let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard let language = subtags.first, language.allSatisfy(\.isASCIILetter) else { return false }
      let isPrivate = "xXiI".utf8.contains { language.elementsEqual([$0]) } && subtags.count > 1
      return (isPrivate || (2...8).contains(language.count))
        && subtags.dropFirst().allSatisfy { subtag in
          (1...8).contains(subtag.count)
            && subtag.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        }
    }
  }

  /// A currency code by its form (ISO 4217): three capital letters.
  static var currencyCode: Shape {
    matching("a currency code such as GBP") { code in
      code.utf8.count == 3
        && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
  }

  private static func matching(
    _ expected: @autoclosure @escaping () -> String, _ matches: @escaping (String) -> Bool
  ) -> Shape {
    Shape(expected()) { json, _ in
      guard case .string(let text) = json, matches(text) else { return nil }
      return text
    }
  }
}

extension String {
  /// Whether the text is an id by its form.
  package var isIdentifier: Bool { !utf8.isEmpty && utf8.allSatisfy(\.isOfIdentifier) }

  /// Whether the text has the same scalars too, and not only the same characters.
  func isSpelt(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// Whether there is nothing but white space.
  package var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
