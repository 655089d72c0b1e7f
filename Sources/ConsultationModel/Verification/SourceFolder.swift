import Files
import JSON

/// A folder with the texts of sources, each called `<source id>.txt`.
package struct SourceFolder: Equatable, Sendable {
  package let path: String

  /// Throws where there is no such folder.
  package init(path: String) throws(FaultyFile) {
    guard FileBytes.isFolder(path) else {
      let reason = FileBytes.exists(path) ? "it is not a folder" : "there is no such folder"
      throw FaultyFile(Fault(file: path, reason: "cannot be read: \(reason)"), isUnread: true)
    }
    self.path = path
  }

  /// The folder `sources` in a consultation's own folder; nil where there is none.
  package init?(besideConsultationAt path: String) {
    let inside = "\(path)/sources"
    guard FileBytes.isFolder(inside) else { return nil }
    self.path = inside
  }

  /// The file that a source's text is in, whether there is one or not.
  ///
  /// An id holds letters, digits and hyphens alone, so this never leads out of the folder.
  package func path(of source: Source) -> String {
    "\(path)\(path.hasSuffix("/") ? "" : "/")\(source.id).txt"
  }

  /// Whether there is a file for a source's text.
  package func holds(_ source: Source) -> Bool { FileBytes.exists(path(of: source)) }

  /// The text of a source; nil where it is not there. Throws where it cannot be read as UTF-8.
  package func text(of source: Source) throws(FaultyFile) -> String? {
    let file = path(of: source)
    guard let bytes = try contents(of: file) else { return nil }
    do {
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      let position = TextPosition(ofByteAt: error.byteOffsets.lowerBound, in: bytes.span)
      throw FaultyFile(
        Fault(
          file: file, at: .text(position), found: "bytes that are not UTF-8", expected: "text"))
    }
  }
  /// Nil where there is nothing by this name.
  private func contents(of file: String) throws(FaultyFile) -> [UInt8]? {
    do {
      return try FileBytes.contents(path: file)
    } catch {
      throw FaultyFile(unread: error)
    }
  }
}
