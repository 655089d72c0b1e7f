import ConsultationModel
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing
import Threads

@testable import ConsultationSearch

/// What stands in the folder for indexes, and how long.
@Suite("The folder for indexes")
struct IndexFolderTests {
  @Test("An index of a file that was written to since, or of other ids, is not used")
  func outdated() throws {
    let stored = try StoredConsultation(seed: 4, responses: 10)
    try stored.opened().build()
    #expect(try stored.opened().isWhole)
    let handle = try FileHandle(forWritingTo: URL(filePath: stored.responsesFile))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\n".utf8))
    try handle.close()
    let changed = try stored.opened()
    #expect(!changed.isWhole)
    try changed.build()
    #expect(try stored.opened().isWhole)
    let file = URL(filePath: "\(stored.path)/consultation.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\"t2\"", with: "\"t3\"")
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(try !stored.opened().isWhole)
  }

  @Test("An index of a file that was given its date back is not used")
  func redated() throws {
    let stored = try StoredConsultation(seed: 12, responses: 10)
    let date = Date(timeIntervalSince1970: 1_000_000_000)
    try stored.date(stored.responsesFile, date)
    try stored.opened().build()
    #expect(try stored.opened().isWhole)
    let before = stored.changeTime
    // The clock of files may stand still for a while.
    try wait(for: "Another time of change") {
      try stored.date(stored.responsesFile, date)
      return stored.changeTime != before
    }
    #expect(try !stored.opened().isWhole)
  }

  @Test(
    "Reading that is stopped keeps nothing, and leaves nothing behind when it is told to stop",
    arguments: [true, false])
  func stopped(namesUnfinished: Bool) throws {
    let stored = try StoredConsultation(seed: 8, responses: 30)
    var folder = stored.cache
    folder.namesUnfinished = namesUnfinished
    let index = try stored.opened(keptIn: folder)
    let path = folder.path
    let kept = { @Sendable in try? FileManager.default.contentsOfDirectory(atPath: path).count }
    try index.build {
      #expect(kept() == (namesUnfinished ? 1 : 0))
      index.stopBuilding()
      #expect(kept() == 0)
    }
    #expect(!index.isWhole)
    #expect(stored.kept == [])
  }

  @Test("Stopping what is read to the end waits until it is kept")
  func stoppedLate() throws {
    let stored = try StoredConsultation(seed: 9, responses: 30)
    let index = try stored.opened()
    let failure = Mutex<(any Error)?>(nil)
    inBackground {
      do {
        try index.build()
      } catch {
        failure.withLock { $0 = error }
      }
    }
    try wait(for: "The end of the responses") {
      if let failure = failure.withLock(\.self) { throw failure }
      return index.isWhole
    }
    index.stopBuilding()
    #expect(try stored.opened().isWhole)
  }

  @Test("An index is the same and alone in its folder where files in the making have names")
  func named() throws {
    let stored = try StoredConsultation(seed: 10, responses: 30)
    var folder = stored.cache
    folder.namesUnfinished = true
    try stored.opened(keptIn: folder).build()
    #expect(stored.kept == [folder.file(of: stored.responsesFile)])
    #expect(try stored.opened().isWhole)
  }

  @Test("What a program left unfinished goes when it is gone, and not before")
  func abandoned() throws {
    let stored = try StoredConsultation(seed: 6, responses: 3)
    try stored.opened().build()
    let file = stored.cache.file(of: stored.responsesFile)
    let names = ["\(file).1.part", "\(file).2.part"]
    for name in names { try Data("unfinished".utf8).write(to: URL(filePath: name)) }
    let descriptor = open(names[0], O_RDONLY)
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(try stored.opened().isWhole)
    #expect(Set(stored.kept) == [file, names[0]])
    close(descriptor)
    #expect(try stored.opened().isWhole)
    #expect(stored.kept == [file])
  }

  @Test("An index that nobody has opened for 90 days goes when another is written")
  func unused() throws {
    let stored = try StoredConsultation(seed: 11, responses: 3)
    try stored.opened().build()
    let names = ["a1.index", "b2.index", "other.index"].map { "\(stored.cache.path)/\($0)" }
    for name in names { try Data("an index".utf8).write(to: URL(filePath: name)) }
    let day = 24 * 60 * 60
    for (name, age) in zip(names, [91, 89, 91]) {
      var times = [timeval(tv_sec: time(nil) - age * day, tv_usec: 0)]
      times += times
      #expect(utimes(name, &times) == 0)
    }
    #expect(try stored.opened().isWhole)
    #expect(stored.kept.count == 4)
    let handle = try FileHandle(forWritingTo: URL(filePath: stored.responsesFile))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\n".utf8))
    try handle.close()
    try stored.opened().build()
    #expect(
      Set(stored.kept) == [stored.cache.file(of: stored.responsesFile), names[1], names[2]])
  }
}

extension StoredConsultation {
  fileprivate func date(_ file: String, _ date: Date) throws {
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
  }

  /// When anything of the file of responses was last changed, in nanoseconds of its second.
  fileprivate var changeTime: Int {
    var status = stat()
    stat(responsesFile, &status)
    return status.st_ctim.tv_nsec
  }
}
