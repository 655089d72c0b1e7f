import ArgumentParser

/// How the program may use the terminal.
struct LookOptions: ParsableArguments {
  @Option(help: "Use colours: auto, always or never. Nothing is styled in a file or a pipe.")
  var color: Look.ColorChoice?

  @Flag(inversion: .prefixedNo, help: "Show ASCII characters alone.")
  var ascii: Bool?

  @Flag(inversion: .prefixedNo, help: "Take the mouse, or leave it to the terminal.")
  var mouse: Bool?

  var look: Look {
    Look(color: color, isASCII: ascii, usesMouse: mouse)
  }
}

extension Look.ColorChoice: ExpressibleByArgument {}
