/// A consultation that has every key of the format, as a file.
package enum CompleteConsultation {
  package static let text = """
    {
      "format": "greenpaper/1",
      "title": "A place to call home",
      "subtitle": "Consultation response",
      "organisation": "Department for Homes",
      "jurisdiction": "England",
      "language": "cy-GB",
      "opened": "2023-02-02",
      "closed": "2023-05",
      "published": "2023",
      "sources": [
        {"id": "report", "title": "Report", "titleIsOurs": true, "publisher": "The press", "author": "A. Writer",
          "published": "2023-09-21", "url": "https://example.org/report", "held": true},
        {"id": "ledger", "title": "Ledger", "held": false}
      ],
      "respondentTypes": [
        {"id": "carer", "name": "Kinship carer", "description": "Of a relative's child"}
      ],
      "questions": [{"id": "q1", "number": "1a", "text": "What would help?", "closed": true}],
      "attributes": [
        {"name": "Region", "values": ["North", "South"], "question": "q1", "multiple": true}
      ],
      "themes": [
        {"id": "care", "name": "Care", "summary": "All care."},
        {"id": "kinship", "name": "Kinship care", "parent": "care"}
      ],
      "quotes": [
        {"id": "quote-1", "text": "We are doing the same job.", "respondentType": "carer",
          "attribution": "One kinship carer", "themes": ["kinship", "care"], "question": "q1",
          "position": "agree",
          "evidence": {"source": "report", "excerpt": "the same job", "paragraph": 7}}
      ],
      "findings": [
        {"id": "finding-1", "theme": "care", "text": "More money.",
          "share": {"words": "a third", "fraction": [1, 3], "approximate": true},
          "position": "call", "respondentType": "carer", "evidence": {"source": "report"}}
      ],
      "answers": [
        {"id": "answer-1", "theme": "care", "ask": "Pay carers", "words": "Pay us.",
          "askedBy": "Carers", "through": "A member", "figures": ["whole"], "asked": "2023-01", "status": "planned", "due": "2026-09",
          "replies": [
            {"text": "We will see.", "by": "Government", "date": "2023",
              "status": "being considered", "evidence": {"source": "report"}},
            {"text": "We will.", "by": "Government", "status": "planned"},
            {"text": "Thank you.", "by": "Carers"}
          ],
          "remarks": [
            {"text": "Too late.", "by": "The press", "date": "2023-06",
              "evidence": {"source": "report"}}
          ],
          "evidence": [{"source": "ledger"}, {"source": "report", "paragraph": 2}]},
        {"id": "answer-2", "kind": "plan", "theme": "care", "ask": "A portal",
          "follows": "answer-1", "status": "answered in part"}
      ],
      "figures": [
        {"id": "whole", "name": "Phase one", "amount": 200000000, "currency": "EUR",
          "approximate": true, "years": 2.5, "from": "2023-04", "to": "2025-03",
          "kind": "pledged", "nature": "continuing", "theme": "care", "areas": 12,
          "areasAtMost": true, "mayInclude": ["part"], "areasWords": "12 councils",
          "people": 900, "peopleWords": "900 carers", "note": "New money",
          "alsoReported": [{"amount": 1, "years": 5, "from": "2023", "to": "2024",
            "words": "five years", "source": "ledger"}],
          "evidence": {"source": "report"}},
        {"id": "part", "name": "Training", "amount": 9e6, "kind": "allocated", "partOf": "whole"}
      ],
      "comparisons": [
        {"id": "gap", "title": "The gap", "figures": ["whole", "part"], "note": "Nested",
          "evidence": {"source": "report"}}
      ],
      "events": [
        {"id": "launch", "date": "2023-02", "text": "Launched", "theme": "care",
          "evidence": {"source": "report"}}
      ]
    }
    """
}
