import ConsultationModel
import ConsultationSearch
import Dashboard
import Terminal

/// A visit to the dashboard, from the first picture to the terminal as it was.
enum DashboardSession {
  /// Opens the dashboard on a consultation, and returns when the person leaves it.
  ///
  /// Quotations are looked up in the texts of `sources` or, failing that, of the folder `sources`
  /// beside the data. The remark is shown until the first key. Throws before the terminal is touched
  /// where the data cannot be read or drawn.
  static func run(
    path: String?, sources: String?, configuration: Configuration, remark: String? = nil
  ) throws {
    let loaded = try LoadedConsultation(opening: path, keepsIndex: configuration.remembers)
    let folder =
      try sources.map(SourceFolder.init) ?? path.flatMap(SourceFolder.init(besideConsultationAt:))
    let memory = configuration.remembers ? Memory(ofConsultationAt: path) : nil
    let repertoire = configuration.isASCII ? Repertoire.ascii : Repertoire.ofTheEnvironment()
    let bell = Screen.Bell()
    Screen.onBusError(cutFileRescue)
    let screen = try Screen(configuration, repertoire, bell)
    defer { screen.close() }
    screen.setTitle("\(loaded.consultation.title) — Greenpaper")
    let responses = ResponseReading(of: loaded.indexed, tell: bell.ring)
    let dashboard = Store(
      loaded.consultation, engine: loaded.engine, size: screen.size, repertoire: repertoire,
      usesMouse: configuration.usesMouse, keys: configuration.keys, bookmark: memory?.bookmark())
    let exports = ExportThread(tell: bell.ring)
    let effects = EffectRunner(
      loaded: loaded, texts: folder, look: Look(isASCII: configuration.isASCII), exports: exports)
    var loop = EventLoop(
      dashboard, on: screen, bell: bell, with: Typesetter(repertoire),
      reading: responses, keeping: memory, doing: effects.outcome, hearing: exports.takeNews)
    if let remark { loop.send(.tell(remark)) }
    // The first picture need not wait until quotations are looked up, and one text that cannot be
    // read is told by verify; the dashboard only knows less.
    loop.draw()
    if let memory { loop.send(.remember(memory.history())) }
    if let folder {
      loop.send(.holds(texts: Set(loaded.consultation.sources.filter(folder.holds).map(\.id))))
      if let verification = try? Verification(of: loaded.consultation, in: folder) {
        loop.send(.verified(verification))
      }
    }
    loop.run()
    screen.close()
    exports.stopAndWait()
    loaded.indexed.index.stopBuilding()
    if let failure = loop.memory?.failure {
      StandardStream.tell(failure.message)
    }
  }
}

extension Screen {
  /// The terminal, used as configured. Throws `Failure` where it cannot be drawn on.
  fileprivate convenience init(
    _ configuration: Configuration, _ repertoire: Repertoire, _ bell: Bell
  ) throws {
    var options = Options(
      colour: configuration.colour, mouse: configuration.usesMouse, repertoire: repertoire)
    options.accents = configuration.accents
    do {
      try self.init(options, bell: bell)
    } catch let failure as Screen.Failure {
      throw greenpaper.Failure(.unreadable, "greenpaper: \(failure).")
    }
  }
}
