/// The key words of citations in German, French and English, in lower case.
enum CitationWords {
  static let kinds: [String: Citation.Kind] = [
    "§": .section, "paragraph": .section, "paragraf": .section, "paragraphen": .section,
    "paragrafen": .section,
    "art": .article, "arts": .article, "artikel": .article, "artikels": .article,
    "artikeln": .article, "article": .article, "articles": .article,
    "anlage": .annex, "anhang": .annex, "annex": .annex, "annexe": .annex, "annexes": .annex,
    "recital": .recital, "recitals": .recital, "erwägungsgrund": .recital, "erwg": .recital,
    "considérant": .recital, "considérants": .recital,
    "nr": .clause, "nummer": .clause, "ziffer": .clause, "ziff": .clause, "n": .clause,
    "no": .clause, "section": .clause, "sec": .clause,
  ]

  /// A citation that starts with one of these is one only where it names an act: the words mean
  /// much else.
  static let ambiguousKinds: Set<String> = [
    "paragraph", "paragraf", "paragraphen", "paragrafen", "nr", "nummer", "ziffer", "ziff", "n",
    "no", "section", "sec",
  ]

  static let paragraph: Set<String> = [
    "abs", "absatz", "absatzes", "absätze", "paragraphe", "paragraph", "par", "para", "§",
  ]
  static let alinea: Set<String> = ["alinéa", "alinéas", "alinea", "al"]
  static let sentence: Set<String> = ["satz", "sätze", "s", "phrase", "sentence"]
  static let point: Set<String> = [
    "nr", "nrn", "nummer", "buchst", "buchstabe", "lit", "bst", "doppelbuchst",
    "doppelbuchstabe", "point", "points", "lettre", "letter", "ziff", "ziffer", "n", "no",
  ]
  /// Read over: a `Citation` has no place for them.
  static let ignoredPart: Set<String> = [
    "hs", "halbsatz", "alt", "alternative", "var", "variante", "uabs", "unterabs", "unterabsatz",
    "subparagraph", "indent", "tiret",
  ]

  static let conjunction: Set<String> = [
    "und", "u", "sowie", "oder", "bis", "et", "ou", "à", "and", "or", "to", ",", "–", "-",
  ]
  static let beforeAct: Set<String> = [
    "des", "der", "dem", "vom", "im", "in", "du", "de", "la", "le", "les", "l", "d", "dans",
    "of", "the",
  ]
  /// First words of the full names of acts.
  static let actType: Set<String> = [
    "code", "loi", "décret", "règlement", "directive", "ordonnance", "constitution", "gesetz",
    "gesetzes", "verordnung", "richtlinie", "grundgesetz", "grundgesetzes", "act", "regulation",
    "charter", "charte",
  ]
  static let frenchCode: Set<String> = ["l", "r", "d", "a", "lo"]
  static let ordinals: [String: Int] = [
    "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
    "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9,
    "dixième": 10, "onzième": 11, "douzième": 12,
  ]
}
