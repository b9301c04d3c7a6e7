/// A small act in the format of gesetze-im-internet.de, written for a test.
package struct GIIDocument {
  package struct Section {
    package var number: String
    package var heading: String
    package var paragraphs: [String]
    /// Of the number under which it first stood; nil for its own.
    package var serialNumber: String?

    package init(
      _ number: String, _ heading: String, _ paragraphs: [String], serialNumber: String? = nil
    ) {
      self.number = number
      self.heading = heading
      self.paragraphs = paragraphs
      self.serialNumber = serialNumber
    }
  }

  package var abbreviation: String
  package var serial: String
  /// `YYYYMMDD`
  package var date: String
  package var sections: [Section]

  package init(_ abbreviation: String, serial: String, date: String, _ sections: [Section]) {
    self.abbreviation = abbreviation
    self.serial = serial
    self.date = date
    self.sections = sections
  }

  package var xml: String {
    let law = "BJNR\(serial)"
    let norms = sections.map { section in
      let number = section.serialNumber ?? section.number
      let digits = String(number.filter(\.isNumber))
      let letter = number.contains { $0.isLetter } ? "1" : "0"
      let key = letter + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      return """
        <norm builddate="\(date)000000" doknr="\(law)BJNE\(key)00000"><metadaten>\
        <jurabk>\(abbreviation)</jurabk><enbez>§ \(section.number)</enbez>\
        <titel format="parat">\(section.heading)</titel></metadaten><textdaten>\
        <text format="XML"><Content>\(section.paragraphs.map { "<P>\($0)</P>" }.joined())</Content>\
        </text></textdaten></norm>
        """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE dokumente SYSTEM "http://www.gesetze-im-internet.de/dtd/1.01/gii-norm.dtd">
      <dokumente builddate="\(date)000000" doknr="\(law)"><norm builddate="\(date)000000" doknr="\(law)">\
      <metadaten><jurabk>\(abbreviation)</jurabk><amtabk>\(abbreviation)</amtabk>\
      <langue>Testordnung \(abbreviation)</langue></metadaten></norm>
      \(norms.joined(separator: "\n"))
      </dokumente>
      """
  }
}

extension GIIDocument {
  /// Three sections about tenders, in force from 2024-01-01.
  package static let tenders = GIIDocument(
    "TestO", serial: "990090099", date: "20240101",
    [
      Section(
        "1", "Grundsätze",
        [
          "(1) Aufträge werden im Wettbewerb vergeben.",
          "(2) Die Bewerber sind gleich zu behandeln.",
        ]),
      Section("2", "Fristen", ["(1) Die Angebotsfrist beträgt mindestens 20 Kalendertage."]),
      Section(
        "3", "Lose",
        ["Mehrere Lose dürfen gemeinsam vergeben werden, wenn technische Gründe dies erfordern."]),
    ])

  /// The same from 2025-01-01 on: § 2 amended, § 3 repealed without a trace, § 4 new.
  package static let amendedTenders = GIIDocument(
    "TestO", serial: "990090099", date: "20250101",
    [
      tenders.sections[0],
      Section("2", "Fristen", ["(1) Die Angebotsfrist beträgt mindestens 30 Kalendertage."]),
      Section("4", "Unterlagen", ["Die Unterlagen werden drei Jahre aufbewahrt."]),
    ])
}
