import Glibc
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("What is refused in a response")
struct ResponseFaultTests {
  @Test(
    "a faulty line is told of in a sentence with its number, and left out; the rest opens",
    arguments: [
      ("7", "line 2: found 7, expected a response"),
      (#"["r"]"#, "line 2: found a list, expected a response"),
      (
        #"{"text": ""}"#,
        #"line 2: found no "id", expected an id of small letters, digits and hyphens"#
      ),
      (#"{"id": "r"}"#, #"line 2: found no "text", expected text"#),
      (
        #"{"id": "", "text": ""}"#,
        #"line 2, $.id: found "", expected an id of small letters, digits and hyphens"#
      ),
      (
        #"{"id": "R 1", "text": ""}"#,
        #"line 2, $.id: found "R 1", expected an id of small letters, digits and hyphens"#
      ),
      (
        #"{"id": 1, "text": ""}"#,
        "line 2, $.id: found 1, expected an id of small letters, digits and hyphens"
      ),
      (
        #"{"id": "first", "text": ""}"#,
        #"line 2, $.id: found "first" a second time, expected an id that no other line has"#
          + " (line 1 has it)"
      ),
      (#"{"id": "r", "text": null}"#, "line 2, $.text: found null, expected text"),
      (#"{"id": "r", "text": ["a"]}"#, "line 2, $.text: found a list, expected text"),
      (
        #"{"id": "r", "text": "", "quesion": "q1"}"#,
        #"line 2, $.quesion: found an unknown key, expected a key of a response"#
          + #" (did you mean "question"?)"#
      ),
      (
        #"{"id": "r", "text": "", "text": "again"}"#,
        "line 2, $.text: found this key a second time, expected every key once"
      ),
      (
        #"{"id": "r", "text": "", "themes": ["kinshp"]}"#,
        #"line 2, $.themes[0]: found "kinshp", expected the id of a theme (did you mean "kinship"?)"#
      ),
      (
        #"{"id": "r", "text": "", "themes": ["care", "care"]}"#,
        #"line 2, $.themes[1]: found "care" a second time, expected a theme once only"#
      ),
      (
        #"{"id": "r", "text": "", "themes": "care"}"#,
        #"line 2, $.themes: found "care", expected a list"#
      ),
      (
        #"{"id": "r", "text": "", "respondentType": "Kinship carer"}"#,
        #"line 2, $.respondentType: found "Kinship carer", expected the id of a respondent type"#
      ),
      (
        #"{"id": "r", "text": "", "question": "q2"}"#,
        #"line 2, $.question: found "q2", expected the id of a question (did you mean "q1"?)"#
      ),
      (
        #"{"id": "r", "text": "", "position": "agrees"}"#,
        #"line 2, $.position: found "agrees", expected one of "agree", "disagree", "unclear""#
          + #" (did you mean "agree"?)"#
      ),
      (
        #"{"id": "r", "text": "", "stances": {"cares": "agree"}}"#,
        #"line 2, $.stances.cares: found "cares", expected the id of a theme (did you mean "care"?)"#
      ),
      (
        #"{"id": "r", "text": "", "stances": {"care": "for"}}"#,
        #"line 2, $.stances.care: found "for", expected one of "agree", "disagree", "unclear""#
      ),
      (
        #"{"id": "r", "text": "", "stances": {"care": "agree", "care": "agree"}}"#,
        "line 2, $.stances.care: found this key a second time, expected every key once"
      ),
      (
        #"{"id": "r", "text": "", "stances": []}"#,
        "line 2, $.stances: found [], expected positions by theme"
      ),
      (
        #"{"id": "r", "text": "", "evidenceRich": "yes"}"#,
        #"line 2, $.evidenceRich: found "yes", expected true or false"#
      ),
      (
        #"{"id": "r", "text": "", "attributes": {"Region": "North"}}"#,
        #"line 2, $.attributes.Region: found "North", expected a list"#
      ),
      (
        #"{"id": "r", "text": "", "attributes": {"Age group": [18]}}"#,
        #"line 2, $.attributes["Age group"][0]: found 18, expected some text"#
      ),
      (
        #"{"id": "r", "text": "", "attributes": {"Region": ["N", "N"]}}"#,
        #"line 2, $.attributes.Region[1]: found "N" a second time, expected every value once"#
      ),
      (
        #"{"id": "r", "text": "", "attributes": {" ": ["N"]}}"#,
        #"line 2, $.attributes[" "]: found " ", expected some text"#
      ),
      (
        #"{"id": "r", "text": "", "attributes": "North"}"#,
        #"line 2, $.attributes: found "North", expected lists of values by attribute"#
      ),
      (
        #"{"id": "r", "text": "", "repeats": 0}"#,
        "line 2, $.repeats: found 0, expected a whole number above 0"
      ),
      (
        #"{"id": "r", "text": "", "respondent": 17}"#,
        "line 2, $.respondent: found 17, expected text"
      ),
      (
        #"{"id": "r", "text": "", "respondent": null}"#,
        "line 2, $.respondent: found null, expected text"
          + " (leave the key out where there is nothing to say)"
      ),
      (
        #"{"id": "r" "text": ""}"#, #"line 2, column 12: found "\"", expected "," or "}""#
      ),
      (
        #"{"id": "r", "text": "é}"#,
        "line 2, column 24: found the end of the text, expected a closing quotation mark"
          + " (the text is cut short)"
      ),
      (
        "{\"id\": \"r\"\r",
        "line 2, column 11: found the end of the text, expected \",\" or \"}\""
          + " (the text is cut short)"
      ),
      (#"{"id": "r", "text": ""},"#, #"line 2, column 24: found ",", expected nothing more"#),
      ("// no", #"line 2, column 1: found "/", expected a value"#),
    ])
  func sentences(_ line: String, _ expected: String) throws {
    let rest = #"{"id": "last", "text": "", "position": "unclear"}"#
    let folder = try ResponseFolder("{\"id\": \"first\", \"text\": \"\"}\n\(line)\n\(rest)")
    #expect(try folder.sentences() == ["responses.jsonl: at \(expected)"])
    #expect(try folder.responses().map(\.id) == ["first", "last"])
    #expect(try folder.read().rejected.count == 1)
  }

  @Test("all faults of a line are told, in its order, and the line is counted once")
  func several() throws {
    let line = #"{"themes": ["x"], "repeats": -1, "colour": 1, "id": "r"}"#
    let folder = try ResponseFolder(line)
    let locations = try ConsultationCheck.faults(path: folder.path).map(\.location?.description)
    #expect(
      locations == ["line 1", "line 1, $.themes[0]", "line 1, $.repeats", "line 1, $.colour"])
    #expect(try folder.read().rejected.count == 1)
  }

  @Test("an id is taken by the first line that has it, be that left out or not")
  func takenID() throws {
    let folder = try ResponseFolder("{\"id\": \"a\"}\n\n{\"id\": \"a\", \"text\": \"\"}\n")
    #expect(try folder.responses() == [])
    #expect(
      try folder.sentences().last
        == "responses.jsonl: at line 3, $.id: found \"a\" a second time,"
        + " expected an id that no other line has (line 1 has it)")
  }

  @Test("bytes that are not UTF-8 are told of with their column in the line")
  func encoding() throws {
    let good = Array("{\"id\": \"a\", \"text\": \"\"}\n".utf8)
    let bad = Array("{\"id\": \"é".utf8) + [0xE9] + Array("\"}\n".utf8)
    let folder = try ResponseFolder(bytes: good + bad)
    #expect(
      try folder.sentences() == [
        "responses.jsonl: at line 2, column 10: found bytes that are not UTF-8 (E9 at byte 10),"
          + " expected UTF-8"
      ])
    #expect(try folder.responses().map(\.id) == ["a"])
  }

  @Test("a line of more than 64 MB is left out unread")
  func length() throws {
    let folder = try ResponseFolder("")
    try #require(truncate(folder.responsesFile, (1 << 26) + 1) == 0)
    #expect(
      try folder.sentences()
        == ["responses.jsonl: at line 1: found more than 64 MB, expected a response"])
  }
}
