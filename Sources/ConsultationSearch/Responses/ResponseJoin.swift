import ConsultationModel
import Files
import Threads

/// Joins what threads make of chunks in the order of the file, where it shows which ids are taken
/// by earlier lines.
///
/// A class, since all threads add to the one.
final class ResponseJoin<Product: Sendable>: Sendable {
  /// What was made of a chunk, and what its lines come to beside that.
  struct Made: Sendable {
    let chunk: FileChunk
    let product: Product
    var lines: ScannedLines
  }

  /// Makes something of a chunk without some of its lines.
  typealias Make = @Sendable (FileChunk, Set<Int>) -> Result<Made, FaultyFile>

  private let file: ResponseFile
  /// How many faults of a line are kept.
  private let faultLimit: Int
  private let make: Make
  private let take: @Sendable (ResponseScan.Part<Product>) -> Bool
  private let state = Monitor(State())

  /// How many chunks may be made before the one that is to be joined next, so that a thread that
  /// is held up does not have the others fill the memory.
  private static var mostAhead: Int { 3 }

  private struct State: Sendable {
    /// The number of the chunk that is to be joined next.
    var next = 0
    /// Chunks that were made before those that stand before them.
    var waiting: [Int: Made] = [:]
    var taken = TakenIdentifiers()
    var isOver = false
    var failure: FaultyFile?

    mutating func fail(_ error: FaultyFile) {
      failure = failure ?? error
      isOver = true
    }
  }

  init(
    of file: ResponseFile, of product: Product.Type, keepingFaults faultLimit: Int,
    takingInOrder take: @escaping @Sendable (ResponseScan.Part<Product>) -> Bool,
    making make: @escaping Make
  ) {
    self.file = file
    self.faultLimit = faultLimit
    self.make = make
    self.take = take
  }

  /// Whether nothing more is wanted.
  var isOver: Bool { state.read(\.isOver) }

  /// Waits until a chunk is not too far ahead of the one that is to be joined next.
  private func awaitTurn(of chunk: FileChunk) {
    state.wait { $0.isOver || chunk.number <= $0.next + Self.mostAhead }
  }

  /// Makes something of a chunk and joins it, now or once those before it are joined.
  func add(_ chunk: FileChunk) throws(FaultyFile) {
    awaitTurn(of: chunk)
    if isOver { return }
    let made = try make(chunk, []).get()
    state.change { state in
      state.waiting[chunk.number] = made
      while !state.isOver, let next = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        join(next, &state)
      }
    }
  }

  private func join(_ made: Made, _ state: inout State) {
    do throws(FaultyFile) {
      let part = try part(made, &state.taken)
      if !take(part) { state.isOver = true }
    } catch {
      state.fail(error)
    }
  }

  /// Ends it all with an error, the first of several.
  func fail(_ error: FaultyFile) {
    state.change { $0.fail(error) }
  }

  /// Throws the error that ended it.
  func finish() throws(FaultyFile) {
    if let failure = state.read(\.failure) { throw failure }
  }

  private func part(
    _ made: Made, _ taken: inout TakenIdentifiers
  ) throws(FaultyFile) -> ResponseScan.Part<Product> {
    let chunk = made.chunk
    let repeated = try taken.take(
      made.lines.hashes, of: made.lines.holders, in: chunk, where: file.haveOneID)
    guard !repeated.isEmpty else {
      return .init(chunk: chunk, product: made.product, rejected: made.lines.rejected)
    }
    var lines = made.lines
    var repetitions: [RejectedLine] = []
    for (line, earlier) in repeated {
      repetitions.append(
        try file.repetition(of: earlier.number, on: line, keepingFaults: faultLimit))
    }
    lines.reject(repetitions: repetitions)
    let product = try make(chunk, Set(repetitions.map(\.number))).get().product
    return .init(chunk: chunk, product: product, rejected: lines.rejected)
  }
}

extension ResponseFile {
  /// Whether two lines have one id, faulty or not.
  fileprivate func haveOneID(
    _ one: TakenIdentifiers.Line, _ other: TakenIdentifiers.Line
  ) throws(FaultyFile) -> Bool {
    let (line, otherLine) = (try line(from: one.start), try line(from: other.start))
    guard let id = reader.id(of: line.span) else { return false }
    return id == reader.id(of: otherLine.span)
  }

  /// A line with the id of an earlier one, and its faults.
  fileprivate func repetition(
    of earlier: Int, on line: TakenIdentifiers.Line, keepingFaults limit: Int
  ) throws(FaultyFile) -> RejectedLine {
    let bytes = try self.line(from: line.start)
    let faults = reader.faults(
      of: bytes.span, number: line.number, repeating: earlier, keepingFaults: limit)
    return RejectedLine(number: line.number, faults: faults)
  }

  /// The line that begins at an offset.
  private func line(from offset: Int) throws(FaultyFile) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 1 << 12
    var end: Int?
    repeat {
      bytes = try self.bytes(in: offset..<(offset + length))
      end = bytes.firstLineFeed(in: bytes.indices)
      length *= 4
    } while end == nil && bytes.count == length / 4 && length <= FileLines.usualLengthLimit
    bytes.removeLast(bytes.count - (end ?? bytes.count))
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return bytes
  }
}
