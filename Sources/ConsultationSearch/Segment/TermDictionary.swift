import ConsultationModel

/// The terms of a segment, its distinct tokens, in the order of their bytes and front coded in buckets:
/// each but the first of a bucket is written as what it shares with the one before and what it adds.
/// Where the postings of a bucket's terms begin is told beside where the terms do.
struct TermDictionary: Sendable {
  /// How many terms a bucket has.
  static let bucketSize = 16

  private let bytes: IndexBytes
  private let sections: WordSections

  /// Where a term stands to some letters, in the order of the dictionary.
  private enum Relation {
    case before, hasPrefix, behind

    @inline(__always)
    init(_ term: RawSpan, _ letters: [UInt8]) {
      for index in 0..<min(term.byteCount, letters.count) {
        let (one, other) = (term[byte: index], letters[index])
        if one != other {
          self = one < other ? .before : .behind
          return
        }
      }
      self = term.byteCount < letters.count ? .before : .hasPrefix
    }
  }

  init(_ bytes: IndexBytes, _ sections: WordSections) {
    self.bytes = bytes
    self.sections = sections
  }

  var count: Int { sections.formCount }

  /// The index of a term; nil where no record has it.
  func index(of term: [UInt8]) -> Int? {
    let index = firstIndex(for: term) { $0 != .before }
    guard index < count, self[index] == term else { return nil }
    return index
  }

  /// The terms that begin with some letters, which stand side by side.
  func indices(withPrefix letters: [UInt8]) -> Range<Int> {
    let start = firstIndex(for: letters) { $0 != .before }
    return start..<max(start, firstIndex(for: letters) { $0 == .behind })
  }

  /// The bytes of the term at an index.
  subscript(index: Int) -> [UInt8] {
    var found: [UInt8] = []
    visit(bucket: index / Self.bucketSize) { position, term in
      if position == index { found = term }
      return position < index
    }
    return found
  }

  /// The first index whose term stands to some letters as a rule says, which all behind it do too.
  @inline(__always)
  private func firstIndex(for letters: [UInt8], where holds: (Relation) -> Bool) -> Int {
    let next = (0..<bucketCount).partitioningIndex { bucket in
      // A term's length, and as many of its letters as are compared.
      let head = sections[.terms].dropFirst(start(ofBucket: bucket)).prefix(5 + letters.count)
      return bytes.read(head) { head in
        var byteOffset = 0
        let size = head.varint(at: &byteOffset) ?? 0
        return holds(Relation(head.extracting(head.clamped(byteOffset, count: size)), letters))
      }
    }
    guard next > 0 else { return 0 }
    var found = min(count, next * Self.bucketSize)
    visit(bucket: next - 1) { position, term in
      if holds(Relation(term.span.bytes, letters)) { found = position }
      return found > position
    }
    return found
  }

  /// The first term of the bucket that a term is in, and where that bucket's postings begin and what
  /// is told of them, in their sections; of a term behind all others, where these end.
  func bucket(of term: Int) -> (first: Int, (head: Int, postings: Int)) {
    let bucket = term / Self.bucketSize
    guard bucket < bucketCount else {
      return (term, (sections[.postingHeads].count, sections[.postings].count))
    }
    let starts = sections[.buckets].dropFirst(Self.bytesOfBucket * bucket)
    let (head, postings) = bytes.read(starts.prefix(Self.bytesOfBucket)) {
      ($0.number32(1), $0.number32(2))
    }
    return (bucket * Self.bucketSize, (head, postings))
  }

  /// How many bytes tell where a bucket's terms begin, and what is told of them.
  private static let bytesOfBucket = 12

  /// How many bytes tell that of the buckets of so many terms.
  static func size(ofBuckets terms: Int) -> Int {
    (terms + bucketSize - 1) / bucketSize * bytesOfBucket
  }

  private var bucketCount: Int { (count + Self.bucketSize - 1) / Self.bucketSize }

  /// Where the terms of a bucket begin in their section.
  private func start(ofBucket bucket: Int) -> Int {
    bucket < bucketCount
      ? bytes.number32(3 * bucket, in: sections[.buckets]) : sections[.terms].count
  }

  /// Hands over the terms of a bucket with their indices until it is told to stop.
  @inline(__always)
  private func visit(bucket: Int, _ goesOn: (Int, [UInt8]) -> Bool) {
    let start = start(ofBucket: bucket)
    let size = max(0, self.start(ofBucket: bucket + 1) - start)
    bytes.read(sections[.terms].dropFirst(start).prefix(size)) { terms in
      var byteOffset = 0
      var term: [UInt8] = []
      term.reserveCapacity(64)
      let first = bucket * Self.bucketSize
      for position in first..<min(first + Self.bucketSize, count) {
        guard let (shared, added) = Self.sizes(terms, at: &byteOffset, isFirst: position == first),
          added <= terms.byteCount - byteOffset
        else { return }
        term.removeLast(max(0, term.count - shared))
        for offset in byteOffset..<(byteOffset + added) { term.append(terms[byte: offset]) }
        byteOffset += added
        if !goesOn(position, term) { return }
      }
    }
  }

  /// How many bytes a term shares with the one before and how many it adds, and moves on behind that;
  /// nil at the end.
  @inline(__always)
  private static func sizes(
    _ terms: RawSpan, at byteOffset: inout Int, isFirst: Bool
  ) -> (shared: Int, added: Int)? {
    if isFirst { return terms.varint(at: &byteOffset).map { (0, $0) } }
    guard byteOffset < terms.byteCount else { return nil }
    let sizes = terms.number8(byteOffset)
    byteOffset += 1
    var (shared, added) = (sizes >> 4, sizes & most)
    if shared == most { shared += terms.varint(at: &byteOffset) ?? 0 }
    if added == most { added += terms.varint(at: &byteOffset) ?? 0 }
    return (shared, added)
  }

  /// The most that half a byte tells; what goes beyond it follows as a varint.
  private static let most = 15

  /// Writes a term of a bucket, in which it is the first or shares so many bytes with the one before.
  static func write(
    _ term: ArraySlice<UInt8>, shared: Int, isFirst: Bool, to writer: inout ByteWriter
  ) {
    let added = term.count - shared
    if isFirst {
      writer.writeVarint(added)
    } else {
      writer.write(byte: UInt8(min(shared, most) << 4 | min(added, most)))
      if shared >= most { writer.writeVarint(shared - most) }
      if added >= most { writer.writeVarint(added - most) }
    }
    writer.write(term.dropFirst(shared))
  }
}
