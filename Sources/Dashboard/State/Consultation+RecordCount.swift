import ConsultationModel

extension Consultation {
  /// How many records there are to be searched.
  var recordCount: Int {
    passages.count + findings.count + answers.count + figures.count + themes.count + events.count
      + sources.count
  }
}
