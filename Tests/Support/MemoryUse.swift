import Foundation

/// The memory that a process has for itself at one moment.
package enum MemoryUse {
  /// In kilobytes, without what is mapped from files; nil where the system does not tell.
  package static func ofProcess(_ process: pid_t) -> Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
    return line.flatMap { line in line.split(separator: " ").compactMap { Int($0) }.first }
  }
}
