/// An address on the web that may be handed to a terminal or a program: of http or https, and of
/// printable ASCII alone.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  /// More bytes than terminals take.
  private static let limit = 2000

  /// Nil for every other text.
  package init?(_ text: String) {
    let isOfWeb = ["https://", "http://"].contains { scheme in
      text.utf8.count > scheme.utf8.count
        && text.prefix(scheme.count).lowercased() == scheme
    }
    guard isOfWeb, text.utf8.count <= Self.limit else { return nil }
    guard text.utf8.allSatisfy({ $0.isPrintableASCII && $0 != 0x20 }) else { return nil }
    self.text = text
  }
}
