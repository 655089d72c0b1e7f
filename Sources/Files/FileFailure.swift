/// Why a file cannot be read or written.
package struct FileFailure: Error, Equatable {
  /// As it was given.
  package let path: String
  /// In words that follow "cannot be read:" or "cannot be written:".
  package let reason: String
}
