import ConsultationSearch
import Dashboard
import Files
import Printing

/// What a tab lists as a file: the same bytes that the subcommand for it writes.
struct ExportedFile {
  private let export: Export
  private let loaded: LoadedConsultation
  private let look: Look

  init(_ export: Export, of loaded: LoadedConsultation, look: Look) {
    self.export = export
    self.loaded = loaded
    self.look = look
  }

  /// Writes the file and says what came of it.
  ///
  /// - Parameter note: Told how far it is; it throws where nothing is to be written after all.
  func written(noting note: (Export.Progress) throws -> Void) -> Export.Outcome {
    guard let format else {
      let endings = Self.formats.map { ".\($0.ending)" }
      let all = endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
      return .failed("The name has to end in \(all), which says the format.")
    }
    let output: CommandOutput
    do {
      output = try commandOutput
      let file = try WrittenFile(export.name)
      try file.write(mayReplace: export.mayReplace) { put in
        let take = { (piece: String) in
          try note(Export.Progress(rows: output.rowsRead(), total: output.total))
          try put(piece)
        }
        if format == .text {
          try withoutActuallyEscaping(take) { take in
            try TextOutput.ofFile(look: look).write(
              output.consultation, checking: output.check, to: take, output.layOut)
          }
        } else {
          try output.write(as: format, to: take)
        }
        try loaded.checkWholeness()
      }
    } catch {
      return outcome(of: error)
    }
    return .written("Wrote \(Counted(output.total, output.noun)) to \(export.name).")
  }

  private func outcome(of error: any Error) -> Export.Outcome {
    switch error {
    case WrittenFile.Failure.alreadyThere: .alreadyThere
    case WrittenFile.Failure.system(let reason):
      .failed("\(export.name) cannot be written: \(reason).")
    case let failure as Failure: .failed(failure.message)
    default: .failed("\(error)")
    }
  }

  private static let formats: [(ending: String, format: OutputOptions.Format)] = [
    ("csv", .csv), ("json", .json), ("jsonl", .jsonl), ("md", .markdown), ("txt", .text),
  ]

  private var format: OutputOptions.Format? {
    let ending = export.name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return Self.formats.first { $0.ending == ending.lowercased() }?.format
  }

  private var commandOutput: CommandOutput {
    get throws {
      switch export.content {
      case .themes(let request): try .themes(request, in: loaded)
      case .quotes(let request): try .quotes(request, in: loaded)
      case .funding(let request, let basis): try .funding(request, on: basis, in: loaded)
      case .answers(let request): try .answers(request, in: loaded)
      case .crosstab(let request):
        try .crosstab(
          of: request.passages, rows: CountedField(.theme), columns: CountedField(request.columns),
          in: loaded)
      case .sources(let request): try .sources(request, in: loaded)
      }
    }
  }
}
