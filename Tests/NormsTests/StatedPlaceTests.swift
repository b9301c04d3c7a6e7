import Norms
import Testing

@Suite struct StatedPlaceTests {
  @Test(arguments: [
    ("Wie lange muss ein französischer Auftraggeber warten?", "fr"),
    ("Welche Fristen gelten in Österreich für Einsprüche?", "at"),
    ("Quels sont les principes de la commande publique en Allemagne ?", "de"),
    ("Le droit d'Allemagne et les lois allemandes, que disent-ils ?", "de"),
    ("Que prévoit le code espagnol ?", "es"),
    ("By when must a German authority decide?", "de"),
    ("Poland's rules on fees", "pl"),
    ("Was gilt in den Niederlanden?", "nl"), ("Quel délai aux Pays-Bas ?", "nl"),
  ])
  func `the state whose law is asked for is read`(question: String, code: String) {
    #expect(StatedPlace(in: question)?.jurisdiction.rawValue == code)
  }

  @Test(arguments: [
    "Darf das Angebot in französischer Sprache eingereicht werden?",
    "Die deutsche Fassung des Bescheids", "Faut-il joindre une traduction allemande ?",
    "Is a German translation needed?", "Darf ein deutscher Bieter in Frankreich klagen?",
    "Wie hoch ist das Tagegeld bei einer Dienstreise nach Frankreich?",
    "Which allowance for travel from Spain?", "Welche Frist gilt für Angebote?", "", "?!",
  ])
  func `no state is invented`(question: String) { #expect(StatedPlace(in: question) == nil) }

  @Test func `the rest of the question does not name the state`() {
    let question = "Darf ein französischer Auftraggeber in Frankreich warten?"
    #expect(StatedPlace(in: question)?.rest == "Darf ein  Auftraggeber in  warten?")
  }

  @Test func `a very long text is no question`() {
    #expect(StatedPlace(in: "in Frankreich " + String(repeating: "x", count: 3_000)) == nil)
  }
}
