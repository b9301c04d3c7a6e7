import Testing
import TextAnalysis

struct LanguageIdentifierTests {
  @Test(arguments: [
    "Was sagt § 97 Abs. 4 GWB zu Losen?", "Wie lange ist die Kündigungsfrist?",
    "Wer muss die Datenpanne melden?", "Darf ich einen Auftrag aufteilen?",
    "Wann verjährt ein Anspruch?", "Welche Unterlagen brauche ich?",
    "Ab welchem Wert muss europaweit ausgeschrieben werden?", "Kündigungsfrist Arbeitnehmer",
    "Gibt es eine Pflicht zur Losvergabe?", "Ist eine E-Rechnung vorgeschrieben?",
    "Muss der Reisekostenantrag schriftlich sein?", "Hotelkosten erstatten lassen",
  ])
  func `German questions are recognised`(question: String) {
    #expect(LanguageIdentifier.identify(question) == .german)
  }

  @Test(arguments: [
    "Que dit l'article L. 2113-10 du CCP ?", "Quel est le délai de recours ?",
    "Qui doit notifier une violation de données ?", "Puis-je diviser un marché en lots ?",
    "Quand une créance est-elle prescrite ?", "Quels documents faut-il fournir ?",
    "À partir de quel montant faut-il publier un avis ?", "Remboursement des frais de mission",
    "L'allotissement est-il obligatoire ?", "La facture doit-elle être électronique ?",
    "Combien de jours pour répondre ?", "Existe-t-il un seuil ?",
  ])
  func `French questions are recognised`(question: String) {
    #expect(LanguageIdentifier.identify(question) == .french)
  }

  @Test(arguments: [
    "What does Article 33 GDPR say?", "How long is the notice period?",
    "Who has to report a data breach?", "May I split a contract into lots?",
    "When does a claim expire?", "Which documents do I need?",
    "From what value must a tender be published?", "Reimbursement of travel expenses",
    "Is there a duty to divide into lots?", "Must invoices be electronic?",
    "How many days do I have to reply?", "Can hotel costs be refunded?",
  ])
  func `English questions are recognised`(question: String) {
    #expect(LanguageIdentifier.identify(question) == .english)
  }

  @Test(arguments: ["", "   ", "97", "2016/679", "?!", "日本"])
  func `Where nothing speaks for a language none is named`(text: String) {
    #expect(LanguageIdentifier.identify(text) == nil)
  }
}
