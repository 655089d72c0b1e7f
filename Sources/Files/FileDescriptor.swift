import Glibc

/// An open file by its number, for whoever reads or writes it; somebody else closes it.
package struct FileDescriptor: Sendable {
  private let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  /// Reads the bytes from an offset of the file on into a range of the array, which is not empty;
  /// gives the number read, which is 0 at the end of the file.
  package func read(
    into bytes: inout [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(SystemError) -> Int {
    try uninterrupted {
      bytes.withUnsafeMutableBytes { memory in
        pread(number, memory.baseAddress?.advanced(by: range.lowerBound), range.count, offset)
      }
    }
  }

  /// The bytes of a range of the file; fewer where the file ends before it does.
  package func bytes(in range: Range<Int>) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var count = 0
    while count < bytes.count {
      let added = try read(into: &bytes, count..<bytes.count, at: range.lowerBound + count)
      guard added > 0 else { break }
      count += added
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// All bytes of a stream, until its end.
  package func bytesToEnd() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try uninterrupted { Glibc.read(number, &chunk, chunk.count) }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Writes all bytes of a text, waiting where who reads them is slower.
  package func write(_ text: String) throws(SystemError) {
    let bytes = text.utf8.span.bytes
    var written = 0
    while written < bytes.byteCount {
      do {
        written += try uninterrupted {
          bytes.extracting(droppingFirst: written).withUnsafeBytes {
            Glibc.write(number, $0.baseAddress, $0.count)
          }
        }
      } catch {
        guard error.number == EAGAIN else { throw error }
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      }
    }
  }

  /// Writes all bytes from an offset of the file on.
  package func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = try uninterrupted {
        bytes.withUnsafeBytes { memory in
          pwrite(
            number, memory.baseAddress?.advanced(by: written), memory.count - written,
            offset + written)
        }
      }
      // A file system that takes nothing and refuses nothing would be asked for ever.
      guard count > 0 else { throw SystemError(EIO) }
      written += count
    }
  }
}
