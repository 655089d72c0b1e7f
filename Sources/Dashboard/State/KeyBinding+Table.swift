import Terminal

/// The one table of keys: presses, footer and page of keys are all read from it.
extension KeyBinding {
  private static let lists: Set<Context> = [
    .themes, .themeFilter, .types, .statuses, .detail, .quotes, .figures, .asks, .table, .sources,
    .drawn,
  ]
  private static let records = lists.subtracting([.table])
  /// Where a line is typed into.
  static let typing: Set<Context> = [.search, .palette, .export]
  private static let filters: Set<Context> = [.themeFilter, .types, .statuses]

  /// The table by what its keys are for.
  package static let groups: [(title: String, bindings: [KeyBinding])] = [
    ("Moving", movement), ("Choosing", choosing), ("Funding", funding), ("Crosstab", crosstab),
    ("Searching", searching), ("Everywhere", everywhere),
  ]

  package static let table = groups.flatMap(\.bindings)

  private static let movement = [
    KeyBinding(
      Command("up", .move(-1), .up, "k"), Command("down", .move(1), .down, "j"),
      hint: "move", help: "the record above or below", in: records.union([.page]),
      when: { $0.count(in: $0.focus) > 0 }),
    KeyBinding(
      Command("result-up", .move(-1), .up), Command("result-down", .move(1), .down),
      hint: "result", help: "the result above or below", in: [.search],
      when: { $0.results(of: .matches).rows.count > 0 }),
    KeyBinding(
      Command("choice-up", .move(-1), .up, .control("p")),
      Command("choice-down", .move(1), .down, .control("n")),
      hint: "choose", help: "the command above or below", in: [.palette],
      when: { $0.count(in: .commands) > 0 }),
    KeyBinding(
      Command("page-up", .page(-1), .pageUp), Command("page-down", .page(1), .pageDown),
      help: "a screenful up or down", in: records.union([.page])),
    KeyBinding(
      Command("result-page-up", .page(-1), .pageUp),
      Command("result-page-down", .page(1), .pageDown),
      help: "a screenful of results up or down", in: [.search, .palette]),
    KeyBinding(
      Command("first", .first, "g", .home), Command("last", .last, "G", .end),
      help: "the first or the last", in: records.union([.page])),
    KeyBinding(
      Command("themes", .show(.themes), "1"), Command("quotes", .show(.quotes), "2"),
      Command("funding", .show(.funding), "3"), Command("answers", .show(.answers), "4"),
      Command("crosstab", .show(.crosstab), "5"), Command("sources", .show(.sources), "6"),
      help: "the tabs", in: lists),
  ]

  private static let choosing = [
    KeyBinding(
      Command("open", .activate, .enter), hint: "its quotes",
      help: "what was said on the theme, under Quotes", in: [.themes],
      when: { $0.hasTwoColumns && $0.chosenTheme != nil }),
    KeyBinding(
      Command("open", .activate, .enter), hint: "open", help: "the theme", in: [.themes],
      when: { !$0.hasTwoColumns && $0.chosenTheme != nil }),
    KeyBinding(
      Command("toggle", .toggle, " "), hint: "on/off",
      help: "switches one theme, respondent type or status on or off", in: filters),
    KeyBinding(
      Command("only", .activate, .enter), hint: "only this",
      help: "leaves only that theme, respondent type or status", in: filters),
    KeyBinding(
      Command("open", .activate, .enter), hint: "evidence",
      help: "the record whole, with its source and the source's words",
      in: [.detail, .quotes, .figures, .asks, .drawn],
      when: { $0.count(in: $0.focus) > 0 }),
    KeyBinding(
      Command("open", .activate, .enter), hint: "its findings",
      help: "what was found on a theme where no one is quoted", in: [.quotes],
      when: { $0.count(in: .quotes) == 0 && $0.quietTheme != nil }),
    KeyBinding(
      Command("open", .activate, .enter), hint: "its records",
      help: "the records drawn from the source", in: [.sources]),
    KeyBinding(
      Command("next-pane", .turnPane(1), .tab, .right, "l"), hint: "pane", help: "the next pane",
      in: records.subtracting([.figures])),
    KeyBinding(
      Command("previous-pane", .turnPane(-1), .backTab, .left, "h"), help: "the pane before",
      in: records.subtracting([.figures])),
    KeyBinding(
      Command("all", .selectAll, "a"), hint: "all",
      help: "all themes, respondent types and statuses again",
      in: lists.subtracting([.figures]), when: { !$0.fieldsToWiden.isEmpty }),
  ]

  private static let funding = [
    KeyBinding(
      Command("next-basis", .turnBasis(1), "b", .right, "l"), hint: "basis",
      help: "in total, per year, per area", in: [.figures]),
    KeyBinding(
      Command("previous-basis", .turnBasis(-1), .left, "h"), help: "the basis before",
      in: [.figures]),
    KeyBinding(
      Command("mark", .toggle, " "), hint: "mark",
      help: "marks a figure, to hold the marked ones against the first", in: [.figures],
      when: { $0.listed($0.selection(in: .figures), in: .figures).id?.kind == .figure }),
    KeyBinding(
      Command("by-date", .changeLedger, "d"), hint: "by date",
      help: "all figures in order of date, or by comparison", in: [.figures]),
  ]

  private static let crosstab = [
    KeyBinding(
      Command("up", .moveCell(rows: -1, columns: 0), .up, "k"),
      Command("down", .moveCell(rows: 1, columns: 0), .down, "j"),
      Command("left", .moveCell(rows: 0, columns: -1), .left, "h"),
      Command("right", .moveCell(rows: 0, columns: 1), .right, "l"),
      hint: "cell", help: "the next cell", in: [.table]),
    KeyBinding(
      Command("page-up", .moveCell(rows: -10, columns: 0), .pageUp),
      Command("page-down", .moveCell(rows: 10, columns: 0), .pageDown),
      help: "ten rows up or down", in: [.table]),
    KeyBinding(
      Command("first", .moveCell(rows: .min / 2, columns: 0), "g"),
      Command("last", .moveCell(rows: .max / 2, columns: 0), "G"),
      help: "the first or the last row", in: [.table]),
    KeyBinding(
      Command("first-column", .moveCell(rows: 0, columns: .min / 2), .home),
      Command("last-column", .moveCell(rows: 0, columns: .max / 2), .end),
      help: "the first or the last column", in: [.table]),
    KeyBinding(
      Command("open", .activate, .enter), hint: "its passages",
      help: "exactly the passages that the cell or heading counts", in: [.table]),
    KeyBinding(
      Command("measure", .turnMeasure(1), "m"), hint: "measure",
      help: "counts, shares of columns, shares of rows", in: [.table]),
    KeyBinding(
      Command("next-columns", .turnColumns(1), "c"), hint: "columns",
      help: "another attribute in the columns", in: [.table],
      when: { $0.crosstabFields.count > 1 }),
    KeyBinding(
      Command("previous-columns", .turnColumns(-1), "C"), help: "the attribute before",
      in: [.table], when: { $0.crosstabFields.count > 1 }),
    KeyBinding(
      Command("sort", .sortRows, "s"), hint: "sort",
      help: "by the cursor’s column: most first, least first, as in the file", in: [.table]),
  ]

  private static let searching = [
    KeyBinding(
      Command("search", .openSearch, "/"), hint: "search", help: "searches everything, live",
      in: lists),
    KeyBinding(
      Command("next-match", .nextMatch(1), "n"), Command("previous-match", .nextMatch(-1), "N"),
      hint: "match", help: "the next or the previous record found", in: lists,
      when: { $0.results(of: .matches).rows.count > 0 }),
    KeyBinding(
      Command("accept", .activate, .enter), hint: "open",
      help: "keeps the search, opens the result", in: [.search]),
    KeyBinding(
      Command("erase", .edit(.erase), .backspace, .control("h")),
      Command("erase-next", .edit(.eraseNext), .delete, .control("d")),
      help: "erases the character before or after the cursor", in: typing),
    KeyBinding(
      Command("erase-word", .edit(.eraseWord), .control("w")),
      Command("erase-line", .edit(.clear), .control("u")),
      help: "erases a word, or all before the cursor", in: typing),
    KeyBinding(
      Command("cursor-left", .edit(.left), .left, .control("b")),
      Command("cursor-right", .edit(.right), .right, .control("f")),
      Command("cursor-start", .edit(.start), .home, .control("a")),
      Command("cursor-end", .edit(.end), .end, .control("e")),
      help: "moves in the line", in: typing),
    KeyBinding(
      Command("earlier-search", .recall(1), .control("r"), .control("p")), hint: "history",
      help: "the latest search that has what is typed", in: [.search],
      when: { $0.recalledIndex == nil && $0.canRecall(by: 1) }),
    KeyBinding(
      Command("earlier-search", .recall(1), .control("r"), .control("p")),
      Command("later-search", .recall(-1), .control("s"), .control("n")),
      hint: "earlier, later", help: "an earlier or a later one", in: [.search],
      when: { $0.recalledIndex != nil }),
    KeyBinding(
      Command("cancel", .takeBack, .escape, .control("g")), hint: "as typed",
      help: "what was typed, in place of an earlier search", in: [.search],
      when: { $0.recalledIndex != nil }),
    KeyBinding(
      Command("cancel", .takeBack, .escape, .control("g")), hint: "back",
      help: "gives the search up", in: [.search], when: { $0.recalledIndex == nil }),
    KeyBinding(
      Command("palette", .openPalette, ":"),
      help: "commands, tabs, themes, respondent types, statuses and sources by a few letters",
      in: lists.union([.page])),
    KeyBinding(
      Command("choose", .activate, .enter), hint: "do it", help: "does the command, or goes there",
      in: [.palette], when: { $0.count(in: .commands) > 0 }),
    KeyBinding(
      Command("cancel", .takeBack, .escape, .control("g")), hint: "close",
      help: "closes the palette", in: [.palette]),
  ]

  private static let everywhere = [
    KeyBinding(
      Command("back", .takeBack, .escape), hint: "take back",
      help: "takes back the latest filter or, under Funding, the marks", in: lists,
      when: { $0.stepBack == .filter || $0.stepBack == .marks }),
    KeyBinding(
      Command("back", .takeBack, .escape), hint: "back", help: "back to the main list", in: lists,
      when: { $0.stepBack == .pane }),
    KeyBinding(
      Command("close", .takeBack, .escape, .enter, "q"), hint: "close", help: "closes the page",
      in: [.page]),
    KeyBinding(
      Command("copy", .copy, "y"), help: "copies the record with its citation",
      in: [.detail, .quotes, .figures, .asks, .drawn, .sources, .page],
      when: { $0.selectedRecord != nil }),
    KeyBinding(
      Command("source", .openSource, "o"), hint: "source",
      help: "the source’s own text at these words where it is at hand, else its page on the web",
      in: [.page], when: { $0.sourceEffect != nil }),
    KeyBinding(
      Command("source", .openSource, "o"),
      help: "the source of the record: its text at hand, or its page on the web",
      in: [.detail, .quotes, .figures, .asks, .drawn, .sources],
      when: { $0.sourceEffect != nil }),
    KeyBinding(
      Command("export", .openExport, "e"),
      help: "writes what is listed into a .csv, .json, .jsonl, .md or .txt file", in: lists,
      when: { $0.exportedContent != nil }),
    KeyBinding(
      Command("write", .activate, .enter), hint: "write",
      help: "writes the file, and asks before it replaces one", in: [.export],
      when: { $0.exportPrompt?.progress == nil }),
    KeyBinding(
      Command("cancel", .takeBack, .escape, .control("g")), hint: "close",
      help: "writes nothing, or stops the writing, of which nothing is left", in: [.export]),
    KeyBinding(
      Command("mouse", .turnMouse, "M"),
      help: "leaves the mouse to the terminal, for its own selection, or takes it back",
      in: lists),
    KeyBinding(
      Command("help", .help, "?"), hint: "keys", help: "all keys on a page", in: lists),
    KeyBinding(
      Command("quit", .quit, "q"), hint: "quit",
      help: "leaves Greenpaper, as ^C does at any time", in: lists.union([.noRoom])),
  ]
}
