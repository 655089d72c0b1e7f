import Terminal

/// The one table of keys: presses, footer and page of keys are all read from it.
extension KeyBinding {
  private static let lists: Set<Place> = [
    .themes, .themeFilter, .types, .statuses, .detail, .quotes, .figures, .asks, .table, .sources,
    .drawn,
  ]
  private static let records = lists.subtracting([.table])
  /// Where a line is typed into.
  static let typing: Set<Place> = [.search, .palette, .export]
  private static let filters: Set<Place> = [.themeFilter, .types, .statuses]

  /// The table by what its keys are for.
  package static let groups: [(title: String, bindings: [KeyBinding])] = [
    ("Moving", movement), ("Choosing", choosing), ("Funding", funding), ("Crosstab", crosstab),
    ("Searching", searching), ("Everywhere", everywhere),
  ]

  package static let table = groups.flatMap(\.bindings)

  private static let movement = [
    KeyBinding(
      [
        (.up, .move(-1)), (.down, .move(1)),
        (.character("k"), .move(-1)), (.character("j"), .move(1)),
      ], "↑↓", hint: "move", help: "the record above or below; also k and j",
      in: records.union([.page]), when: { $0.count(in: $0.focus) > 0 }),
    KeyBinding(
      [(.up, .move(-1)), (.down, .move(1))], "↑↓", hint: "result",
      help: "the result above or below", in: [.search],
      when: { !$0.results(of: .matches).hits.isEmpty }),
    KeyBinding(
      [
        (.up, .move(-1)), (.down, .move(1)),
        (.control("p"), .move(-1)), (.control("n"), .move(1)),
      ], "↑↓", hint: "choose", help: "the command above or below; also ^P and ^N",
      in: [.palette], when: { $0.count(in: .commands) > 0 }),
    KeyBinding(
      [(.pageUp, .page(-1)), (.pageDown, .page(1))], "PgUp PgDn",
      help: "a screenful up or down", in: records.union([.page, .search, .palette])),
    KeyBinding(
      [
        (.character("g"), .first), (.character("G"), .last), (.home, .first), (.end, .last),
      ], "g G", help: "the first or the last; also Home and End",
      in: records.union([.page])),
    KeyBinding(
      Tab.allCases.map { (.character(Character("\($0.number)")), .show($0)) },
      "1-\(Tab.allCases.count)", help: "the tabs", in: lists),
  ]

  private static let choosing = [
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "its quotes",
      help: "what was said on the theme, under Quotes", in: [.themes],
      when: { $0.hasTwoColumns && $0.chosenTheme != nil }),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "open", help: "the theme", in: [.themes],
      when: { !$0.hasTwoColumns && $0.chosenTheme != nil }),
    KeyBinding(
      [(.character(" "), .toggle)], "space", hint: "on/off",
      help: "switches one theme, respondent type or status on or off", in: filters),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "only this",
      help: "leaves only that theme, respondent type or status", in: filters),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "evidence",
      help: "the record whole, with its source and the source's words",
      in: [.detail, .quotes, .figures, .asks, .drawn],
      when: { $0.count(in: $0.focus) > 0 }),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "its findings",
      help: "what was found on a theme where no one is quoted", in: [.quotes],
      when: { $0.quotes.isEmpty && $0.quietTheme != nil }),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "its records",
      help: "the records drawn from the source", in: [.sources]),
    KeyBinding(
      [
        (.tab, .turnPane(1)), (.backTab, .turnPane(-1)),
        (.right, .turnPane(1)), (.left, .turnPane(-1)),
        (.character("l"), .turnPane(1)), (.character("h"), .turnPane(-1)),
      ], "tab", hint: "pane", help: "the next pane; also → and l, and ← and h for the one before",
      in: records.subtracting([.figures])),
    KeyBinding(
      [(.character("a"), .selectAll)], "a", hint: "all",
      help: "all themes, respondent types and statuses again",
      in: lists.subtracting([.figures]), when: { !$0.fieldsToWiden.isEmpty }),
  ]

  private static let funding = [
    KeyBinding(
      [
        (.character("b"), .turnBasis(1)), (.right, .turnBasis(1)), (.left, .turnBasis(-1)),
        (.character("l"), .turnBasis(1)), (.character("h"), .turnBasis(-1)),
      ], "b", hint: "basis", help: "in total, per year, per area; also → and ←",
      in: [.figures]),
    KeyBinding(
      [(.character(" "), .toggle)], "space", hint: "mark",
      help: "marks a figure, to hold the marked ones against the first", in: [.figures],
      when: {
        $0.fundingRecords.dropFirst($0.selection(in: .figures)).first?.kind == .figure
      }),
    KeyBinding(
      [(.character("d"), .changeLedger)], "d", hint: "by date",
      help: "all figures in order of date, or by comparison", in: [.figures]),
  ]

  private static let crosstab = [
    KeyBinding(
      [
        (.up, .moveCell(rows: -1, columns: 0)), (.down, .moveCell(rows: 1, columns: 0)),
        (.left, .moveCell(rows: 0, columns: -1)), (.right, .moveCell(rows: 0, columns: 1)),
        (.character("k"), .moveCell(rows: -1, columns: 0)),
        (.character("j"), .moveCell(rows: 1, columns: 0)),
        (.character("h"), .moveCell(rows: 0, columns: -1)),
        (.character("l"), .moveCell(rows: 0, columns: 1)),
      ], "↑↓←→", hint: "cell", help: "the next cell; also k, j, h and l", in: [.table]),
    KeyBinding(
      [
        (.pageUp, .moveCell(rows: -10, columns: 0)), (.pageDown, .moveCell(rows: 10, columns: 0)),
        (.character("g"), .moveCell(rows: .min / 2, columns: 0)),
        (.character("G"), .moveCell(rows: .max / 2, columns: 0)),
        (.home, .moveCell(rows: 0, columns: .min / 2)),
        (.end, .moveCell(rows: 0, columns: .max / 2)),
      ], "PgDn g G", help: "ten rows on, the first or last row; Home and End: column",
      in: [.table]),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "its passages",
      help: "exactly the passages that the cell or heading counts", in: [.table]),
    KeyBinding(
      [(.character("m"), .turnMeasure(1))], "m", hint: "measure",
      help: "counts, shares of columns, shares of rows", in: [.table]),
    KeyBinding(
      [(.character("c"), .turnColumns(1)), (.character("C"), .turnColumns(-1))], "c",
      hint: "columns", help: "another attribute in the columns; C goes back", in: [.table],
      when: { $0.crosstabFields.count > 1 }),
    KeyBinding(
      [(.character("s"), .sortRows)], "s", hint: "sort",
      help: "by the cursor’s column: most first, least first, as in the file", in: [.table]),
  ]

  private static let searching = [
    KeyBinding(
      [(.character("/"), .openSearch)], "/", hint: "search",
      help: "searches everything, live", in: lists),
    KeyBinding(
      [(.character("n"), .nextMatch(1)), (.character("N"), .nextMatch(-1))], "n N",
      hint: "match", help: "the next or the previous record found", in: lists,
      when: { !$0.results(of: .matches).hits.isEmpty }),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "open", help: "keeps the search, opens the result",
      in: [.search]),
    KeyBinding(
      [
        (.backspace, .edit(.erase)), (.delete, .edit(.eraseNext)),
        (.control("h"), .edit(.erase)), (.control("d"), .edit(.eraseNext)),
        (.control("w"), .edit(.eraseWord)), (.control("u"), .edit(.clear)),
      ], "^W ^U", help: "erases a word, or all before the cursor", in: typing),
    KeyBinding(
      [
        (.left, .edit(.left)), (.right, .edit(.right)),
        (.home, .edit(.start)), (.end, .edit(.end)),
        (.control("b"), .edit(.left)), (.control("f"), .edit(.right)),
        (.control("a"), .edit(.start)), (.control("e"), .edit(.end)),
      ], "← → ^A ^E", help: "moves in the line", in: typing),
    KeyBinding(
      [(.escape, .takeBack), (.control("g"), .takeBack)], "esc",
      hint: "back", help: "gives the search up", in: [.search]),
    KeyBinding(
      [(.character(":"), .openPalette)], ":",
      help: "commands, tabs, themes, respondent types, statuses and sources by a few letters",
      in: lists.union([.page])),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "do it", help: "does the command, or goes there",
      in: [.palette], when: { $0.count(in: .commands) > 0 }),
    KeyBinding(
      [(.escape, .takeBack), (.control("g"), .takeBack)], "esc", hint: "close",
      help: "closes the palette", in: [.palette]),
  ]

  private static let everywhere = [
    KeyBinding(
      [(.escape, .takeBack)], "esc", hint: "take back",
      help: "takes back the latest narrowing or, under Funding, the marks", in: lists,
      when: { $0.stepBack == .narrowing || $0.stepBack == .marks }),
    KeyBinding(
      [(.escape, .takeBack)], "esc", hint: "back", help: "back to the main list", in: lists,
      when: { $0.stepBack == .pane }),
    KeyBinding(
      [(.escape, .takeBack), (.enter, .takeBack), (.character("q"), .takeBack)], "esc",
      hint: "close", help: "closes the page", in: [.page]),
    KeyBinding(
      [(.character("y"), .copy)], "y", help: "copies the record with its citation",
      in: [.detail, .quotes, .figures, .asks, .drawn, .sources, .page],
      when: { $0.selectedRecord != nil }),
    KeyBinding(
      [(.character("o"), .openSource)], "o", hint: "source",
      help: "the source’s own text at these words where it is at hand, else its page on the web",
      in: [.page], when: { $0.sourceErrand != nil }),
    KeyBinding(
      [(.character("o"), .openSource)], "o",
      help: "the source of the record: its text at hand, or its page on the web",
      in: [.detail, .quotes, .figures, .asks, .drawn, .sources],
      when: { $0.sourceErrand != nil }),
    KeyBinding(
      [(.character("e"), .openExport)], "e",
      help: "exports what is listed: .csv, .json, .jsonl, .md or .txt, as the file’s name ends",
      in: lists, when: { $0.exportedView != nil }),
    KeyBinding(
      [(.enter, .activate)], "enter", hint: "write",
      help: "writes the file, and asks before it "
        + "replaces one", in: [.export]),
    KeyBinding(
      [(.escape, .takeBack), (.control("g"), .takeBack)], "esc", hint: "close",
      help: "writes nothing", in: [.export]),
    KeyBinding(
      [(.character("M"), .turnMouse)], "M",
      help: "leaves the mouse to the terminal, for its own selection, or takes it back",
      in: lists),
    KeyBinding(
      [(.character("?"), .help)], "?", hint: "keys", help: "all keys on a page", in: lists),
    KeyBinding(
      [(.character("q"), .quit)], "q", hint: "quit",
      help: "leaves Greenpaper; ^C too, at any time", in: lists.union([.noRoom])),
  ]
}
