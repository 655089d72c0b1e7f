import JSON
import TestSupport
import Testing

@testable import ConsultationModel

@Suite("The JSON Schemas as they are written")
struct SchemaTextTests {
  @Test("every object is closed, and every key of it described", arguments: JudgedFormat.allCases)
  func descriptions(of format: JudgedFormat) throws {
    for object in try format.schema().objects {
      #expect(object.schema.member("additionalProperties")?.value == .boolean(false))
      #expect(!object.schema.text(of: "description").isBlank, "\(object.name)")
      for property in object.properties {
        let description = property.value.text(of: "description")
        #expect(!description.isBlank, "\(object.name): \(property.key)")
      }
    }
  }

  @Test("good documents have every key of them", arguments: JudgedFormat.allCases)
  func keys(of format: JudgedFormat) throws {
    let keys = Set(try format.schema().objects.flatMap { $0.properties.map(\.key) })
    let used = (0..<100).flatMap { format.wellFormed(seed: $0).nodes().map(\.key) }
    #expect(keys.subtracting(used).sorted() == [])
  }

  @Test("a key of a consultation that is left out is read as what they call its default")
  func defaults() throws {
    let complete = try JSONScanner.value(of: Array(CompleteConsultation.text.utf8).span)
    let nodes = complete.nodes()
    for object in try FormatSchema("consultation").objects {
      for property in object.properties {
        guard let value = property.value.member("default")?.value else { continue }
        let isOfWhole = object.name == "#"
        let stated = nodes.first {
          $0.key == property.key && ($0.path == "$.\(property.key)") == isOfWhole
            && $0.value != value
        }
        let node = try #require(stated, "\(property.key)")
        let rejected = read(complete.replacing(node.steps, with: nil))
        #expect(rejected == read(complete.replacing(node.steps, with: value)), "\(node.path)")
        #expect(rejected != read(complete), "\(node.path)")
      }
    }
  }

  /// The consultation, or its faults.
  private func read(_ document: JSONValue) -> (Consultation?, String) {
    do {
      return (try ConsultationFile.read(bytes: Array(document.text.utf8), name: "c"), "")
    } catch {
      return (nil, error.description)
    }
  }
}
