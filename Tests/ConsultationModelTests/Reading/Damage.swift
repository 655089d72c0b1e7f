import Testing

/// Words of the complete consultation, others in their place, and the sentence due for it.
struct Damage: CustomTestStringConvertible, Sendable {
  var words: String
  var others: String
  var sentence: String

  init(_ words: String, _ others: String, _ sentence: String) {
    self.words = words
    self.others = others
    self.sentence = sentence
  }

  var testDescription: String { sentence }

  static let values = [
    Damage(
      #""greenpaper/1""#, #""greenpaper/2""#,
      #"$.format: found "greenpaper/2", expected "greenpaper/1""#),
    Damage(#""title": "A place to call home","#, "", #"$: found no "title", expected some text"#),
    Damage(#""A place to call home""#, #"" \t""#, #"$.title: found " \t", expected some text"#),
    Damage(
      #""A place to call home""#, #"["home"]"#, "$.title: found a list, expected some text"),
    Damage(#""Consultation response""#, "12", "$.subtitle: found 12, expected text"),
    Damage(
      #""Consultation response""#, "null",
      "$.subtitle: found null, expected text (leave the key out where there is nothing to say)"),
    Damage(
      #""name": "Care""#, #""name": null"#, "$.themes[0].name: found null, expected some text"),
    Damage(
      #""cy-GB""#, #""Welsh!""#,
      #"$.language: found "Welsh!", expected a language tag such as en-GB"#),
    Damage(#""cy-GB""#, #""c""#, #"$.language: found "c", expected a language tag such as en-GB"#),
    Damage(
      #""2023-02-02""#, #""2023-02-30""#,
      #"$.opened: found "2023-02-30", expected a date such as 2023, 2023-09 or 2023-09-21"#),
    Damage(
      #""opened": "2023-02-02""#, #""opened": 2023"#,
      "$.opened: found 2023, expected a date such as 2023, 2023-09 or 2023-09-21"),
    Damage(
      #""subtitle""#, #""subtitel""#,
      #"$.subtitel: found an unknown key, expected a key of a consultation"#
        + #" (did you mean "subtitle"?)"#),
    Damage(
      #""number""#, #""a \"b\"\n""#,
      #"$.questions[0]["a \"b\"\n"]: found an unknown key, expected a key of a question"#
        + " (id, number, text, closed)"),
    Damage(
      #""summary": "All care.""#, #""name": "Again""#,
      "$.themes[0].name: found this key a second time, expected every key once"),
    Damage(
      #"{"id": "q1", "number": "1a", "text": "What would help?", "closed": true}"#,
      #"{"id": "q1", "text": 0.5}"#,
      "$.questions[0].text: found 0.5, expected some text"),
    Damage(
      #""id": "launch""#, #""id": "Launch Day""#,
      #"$.events[0].id: found "Launch Day", expected an id of small letters, digits and hyphens"#),
    Damage(#""held": false"#, #""held": 0"#, "$.sources[1].held: found 0, expected true or false"),
    Damage(
      #"{"id": "ledger", "title": "Ledger", "held": false}"#,
      #"{"id": "ledger", "title": "Ledger"}, "more""#,
      #"$.sources[2]: found "more", expected a source"#),
    Damage(
      #"{"source": "report", "excerpt": "the same job", "paragraph": 7}"#, #""report""#,
      #"$.quotes[0].evidence: found "report", expected evidence, or a list of it"#),
    Damage(
      #""paragraph": 7"#, #""paragraph": 0"#,
      "$.quotes[0].evidence.paragraph: found 0, expected a whole number above 0"),
    Damage(
      "[1, 3]", "[4, 3]",
      "$.findings[0].share.fraction: found [4, 3],"
        + " expected a fraction [n, d] of whole numbers, from 0 to 1"),
    Damage(
      "[1, 3]", "[0, 0]",
      "$.findings[0].share.fraction: found [0, 0],"
        + " expected a fraction [n, d] of whole numbers, from 0 to 1"),
    Damage(
      #""position": "call""#, #""position": "calls""#,
      #"$.findings[0].position: found "calls", expected one of "support", "oppose", "neutral","#
        + #" "concern", "call" (did you mean "call"?)"#),
    Damage(
      #""status": "being considered""#, #""status": "maybe""#,
      #"$.answers[0].replies[0].status: found "maybe", expected one of "met", "planned","#
        + #" "being tested", "being considered", "declined", "answered in part", "no answer reported""#
    ),
    Damage(
      "200000000", "-5",
      "$.figures[0].amount: found -5, expected an amount in whole units, 0 or more"),
    Damage(
      "200000000", "200000000.5",
      "$.figures[0].amount: found 200000000.5, expected an amount in whole units, 0 or more"),
    Damage(
      "200000000", "99999999999999999999",
      "$.figures[0].amount: found 1e+20, expected an amount in whole units, 0 or more"
        + " (the largest is 9007199254740991)"),
    Damage(
      "200000000", "1e400",
      "$.figures[0].amount: found 1e400, expected an amount in whole units, 0 or more"
        + " (the largest is 9007199254740991)"),
    Damage(
      "2.5", "1" + String(repeating: "0", count: 400),
      "$.figures[0].years: found 10000000000000000000…, expected a number above 0"
        + " and below 1.8e308"),
    Damage(
      #""EUR""#, #""€""#, #"$.figures[0].currency: found "€", expected a currency code such as GBP"#
    ),
    Damage("2.5", "0", "$.figures[0].years: found 0, expected a number above 0 and below 1.8e308"),
    Damage(
      #""areas": 12"#, #""areas": "12""#,
      #"$.figures[0].areas: found "12", expected a whole number above 0"#),
    Damage(
      #""people": 900"#, #""people": -1"#,
      "$.figures[0].people: found -1, expected a whole number above 0"),
    Damage(
      #""kind": "allocated""#, #""kind": "alocated""#,
      #"$.figures[1].kind: found "alocated", expected one of "recommended", "pledged", "allocated""#
        + #" (did you mean "allocated"?)"#),
  ]

  static let ties = [
    Damage(
      #"["kinship", "care"]"#, #"["kinshp"]"#,
      #"$.quotes[0].themes[0]: found "kinshp", expected the id of a theme"#
        + #" (did you mean "kinship"?)"#),
    Damage(
      #"["kinship", "care"]"#, #"["kinship", "kinship"]"#,
      #"$.quotes[0].themes[1]: found "kinship" a second time, expected a theme once only"#),
    Damage(
      #""parent": "care""#, #""parent": "money""#,
      #"$.themes[1].parent: found "money", expected the id of a theme"#),
    Damage(
      #""position": "call", "respondentType": "carer""#,
      #""position": "call", "respondentType": "Kinship carer""#,
      #"$.findings[0].respondentType: found "Kinship carer", expected the id of a respondent type"#),
    Damage(
      #""kinship", "care"], "question": "q1""#, #""kinship", "care"], "question": "q2""#,
      #"$.quotes[0].question: found "q2", expected the id of a question (did you mean "q1"?)"#),
    Damage(
      #"{"source": "ledger"}"#, #"{"source": "legder"}"#,
      #"$.answers[0].evidence[0].source: found "legder", expected the id of a source"#
        + #" (did you mean "ledger"?)"#),
    Damage(
      #""partOf": "whole""#, #""partOf": "care""#,
      #"$.figures[1].partOf: found "care", expected the id of a figure"#),
    Damage(
      #""partOf": "whole""#, #""partOf": "part""#,
      #"$.figures[1].partOf: found the circle "part" > "part","#
        + " expected a figure that is not within itself"),
    Damage(
      #""parent": "care"}"#, #""parent": "care"}, {"id": "care", "name": "Again"}"#,
      #"$.themes[2].id: found "care" a second time, expected an id that no other in the list has"#
    ),
    Damage(
      #""figures": ["whole", "part"]"#, #""figures": ["whole"]"#,
      "$.comparisons[0].figures: found one figure, expected two or more"),
    Damage(
      #""figures": ["whole", "part"]"#, #""figures": []"#,
      "$.comparisons[0].figures: found no figure, expected two or more"),
    Damage(
      #""figures": ["whole", "part"]"#, #""figures": ["part", "part"]"#,
      #"$.comparisons[0].figures[1]: found "part" a second time, expected a figure once only"#),
    Damage(
      #""to": "2025-03""#, #""to": "2023-03""#,
      #"$.figures[0].from: found 2023-04, expected a date not after "to", which is 2023-03"#),
    Damage(
      #""closed": "2023-05""#, #""closed": "2022""#,
      #"$.opened: found 2023-02-02, expected a date not after "closed", which is 2022"#),
    Damage(
      #""status": "planned", "due""#, #""status": "met", "due""#,
      #"$.answers[0].status: found "met", expected "planned", the status of the latest reply"#),
    Damage(
      #""kind": "plan","#, #""kind": "plan", "askedBy": "Carers","#,
      #"$.answers[1].askedBy: found "Carers", expected no one: nobody asked for a plan"#),
    Damage(
      #""follows": "answer-1""#, #""follows": "answer-2""#,
      #"$.answers[1].follows: found the circle "answer-2" > "answer-2", expected an ask or a plan"#
        + " that is not within itself"),
    Damage(
      #""figures": ["whole"], "asked""#, #""figures": ["hole"], "asked""#,
      #"$.answers[0].figures[0]: found "hole", expected the id of a figure (did you mean "whole"?)"#
    ),
  ]
}
