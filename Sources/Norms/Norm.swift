/// A legal act or internal procedure in one version, in one language.
package struct Norm: Hashable, Codable, Sendable {
  /// Which of the act's provisions a text of it lists.
  package enum Extent: String, Codable, Sendable {
    /// All that apply on the state date.
    case whole
    /// All there ever were, in every version, each with its own dates.
    case history
    /// Some, each with its own dates; it says nothing of the others.
    case excerpt
  }

  /// Names the act in this language through all its versions, unique in an index:
  /// `gii:BJNR252110998`, `akn:/akn/xx/act/2024/1/fra`, `file:reisekosten/de`.
  package var identifier: String
  /// Shared by the language versions of one act (CELEX number, FRBR work); nil if there is one only.
  package var work: String?
  /// As the act is cited: `GWB`, `CCP`, `GDPR`.
  package var abbreviation: String
  /// Other names under which it is cited: official short title, older abbreviation.
  package var alternativeNames: [String]
  package var title: String
  package var jurisdiction: Jurisdiction
  package var language: Language
  /// European Legislation Identifier, where the source gives one.
  package var eli: String?
  /// Address of the act at its official source.
  package var url: String?
  /// The day this version is taken to be in force from.
  package var stateDate: CalendarDate
  package var basis: ValidityBasis
  package var extent: Extent
  /// In document order; in a history the versions of a provision share its key.
  package var provisions: [Provision]
  /// Number of structural headings (Teil, chapitre, section) that the source states.
  package var headingCount: Int
  /// Editorial notes on the whole act, not part of its text.
  package var footnotes: [String]
  /// Kinds of provision that this text leaves out although they still stand: a consolidated act of
  /// the EU comes without preamble and recitals.
  package var omittedKinds: Set<Provision.Kind>
  /// What whoever indexes the act should know of its reading: pages without text, what was left out.
  package var remarks: [String] = []

  package init(
    identifier: String, work: String? = nil, abbreviation: String,
    alternativeNames: [String] = [], title: String, jurisdiction: Jurisdiction,
    language: Language, eli: String? = nil, url: String? = nil, stateDate: CalendarDate,
    basis: ValidityBasis, extent: Extent = .whole, provisions: [Provision],
    headingCount: Int = 0, footnotes: [String] = [], omittedKinds: Set<Provision.Kind> = []
  ) {
    self.identifier = identifier
    self.work = work
    self.abbreviation = abbreviation
    self.alternativeNames = alternativeNames
    self.title = title
    self.jurisdiction = jurisdiction
    self.language = language
    self.eli = eli
    self.url = url
    self.stateDate = stateDate
    self.basis = basis
    self.extent = extent
    self.provisions = provisions
    self.headingCount = headingCount
    self.footnotes = footnotes
    self.omittedKinds = omittedKinds
  }

  /// Keys of provisions of which no version applies on the state date or later.
  package var repealedKeys: Set<String> {
    let alive = provisions.filter { $0.standing(on: stateDate) != .ended }.map(\.key)
    return Set(provisions.map(\.key)).subtracting(alive)
  }

  /// The source states for each provision when it applies, not only for the whole act.
  package var isDated: Bool { provisions.contains { $0.validity != nil } }
}
