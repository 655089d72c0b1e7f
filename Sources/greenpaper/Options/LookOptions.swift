import ArgumentParser

/// How the program may use the terminal.
struct LookOptions: ParsableArguments {
  @Option(help: "Use colours: auto, always or never. Nothing is styled in a file or a pipe.")
  var color = Look.ColorChoice.auto

  @Flag(help: "Show ASCII characters alone.")
  var ascii = false

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var withoutMouse = false

  var look: Look {
    Look(color: color, isASCII: ascii, usesMouse: !withoutMouse)
  }
}

extension Look.ColorChoice: ExpressibleByArgument {}
