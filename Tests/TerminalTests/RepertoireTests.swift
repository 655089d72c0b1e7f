import Glibc
import Testing

@testable import Terminal

@Suite struct RepertoireTests {
  @Test(
    "The locale decides; one that is not installed counts as UTF-8",
    arguments: [("C", "ascii"), ("POSIX", "ascii"), ("C.UTF-8", "unicode"), ("xx_YY", "unicode")])
  func environment(locale: String, repertoire: String) async {
    await #expect(processExitsWith: .success) {
      [locale = locale as String, repertoire = repertoire as String] in
      setenv("LC_ALL", locale, 1)
      #expect("\(Repertoire.ofTheEnvironment())" == repertoire)
    }
  }

  @Test("Without any locale set, only ASCII is sure")
  func noLocale() async {
    await #expect(processExitsWith: .success) {
      for name in ["LC_ALL", "LC_CTYPE", "LANG"] { unsetenv(name) }
      #expect(Repertoire.ofTheEnvironment() == .ascii)
    }
  }
}
