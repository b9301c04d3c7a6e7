/// The key words of citations in German, French and English, in lower case.
enum CitationWords {
  static let kinds: [String: Citation.Kind] = [
    "§": .section, "paragraph": .section, "paragraf": .section, "paragraphen": .section,
    "paragrafen": .section,
    "art": .article, "arts": .article, "artt": .article, "artic": .article,
    "artikel": .article, "artikels": .article,
    "artikeln": .article, "article": .article, "articles": .article, "§§": .section,
    "anlage": .annex, "anhang": .annex, "annex": .annex, "annexe": .annex, "annexes": .annex,
    "anlagen": .annex, "anhänge": .annex, "anhangs": .annex, "anh": .annex, "annexure": .annex,
    "recital": .recital, "recitals": .recital, "erwägungsgrund": .recital, "erwg": .recital,
    "erwägungsgründe": .recital, "erwägungsgrunds": .recital, "erwgr": .recital,
    "egr": .recital, "cons": .recital,
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
    "abs", "absatz", "absatzes", "absätze", "absätzen", "paragraphe", "paragraphes", "paragraph",
    "paragraphs", "par", "para", "paras", "§",
  ]
  static let alinea: Set<String> = [
    "alinéa", "alinéas", "alinea", "al", "uabs", "unterabs", "unterabsatz", "unterabsatzes",
    "subparagraph", "subpara",
  ]
  static let sentence: Set<String> = [
    "satz", "satzes", "sätze", "s", "phrase", "sentence", "sentences",
  ]
  static let point: Set<String> = [
    "nr", "nrn", "nummer", "nummern", "buchst", "buchstaben", "buchstabens", "pt", "pts", "lettres",
    "letters", "items", "item", "buchstabe", "lit", "bst", "doppelbuchst",
    "doppelbuchstabe", "point", "points", "lettre", "letter", "ziff", "ziffer", "n", "no",
  ]
  /// Read over: a `Citation` has no place for them.
  static let ignoredPart: Set<String> = [
    "hs", "halbsatz", "alt", "alternative", "var", "variante", "indent", "tiret",
  ]
  /// Latin letters stand for the first words of provisions too: `i. V. m.`
  static let inConjunctionWith: Set<String> = [
    "i", "v", "m", ".", "in", "verbindung", "vbdg", "mit", "iv", "ivm", "iv.m", "conjunction",
    "with",
    "together", "read", "combiné", "combinés", "combinaison", "avec", "lu", "en", "sowie", "auch",
    "auf", "nach", "both", "aux", "articles", "article", "les", "l", "d", "’", "'", "de", "du",
    "des",
  ]

  static let conjunction: Set<String> = [
    "und", "u", "sowie", "oder", "bis", "et", "ou", "à", "and", "or", "to", ",", "–", "-", "&",
    "through", "au", "jusqu", "—",
  ]
  /// The conjunctions that mean all in between.
  static let range: Set<String> = ["bis", "à", "to", "–", "—", "-", "through", "au"]
  static let beforeAct: Set<String> = [
    "des", "der", "dem", "vom", "im", "in", "du", "de", "la", "le", "les", "l", "d", "dans",
    "of", "the", "to", "zu", "zum", "zur", "aus", "von",
  ]
  /// First words of the full names of acts.
  static let actType: Set<String> = [
    "code", "loi", "décret", "règlement", "directive", "ordonnance", "constitution", "gesetz",
    "gesetzes", "verordnung", "richtlinie", "grundgesetz", "grundgesetzes", "act", "regulation",
    "charter", "charte", "rl", "vo", "dir", "regl", "règl", "reg", "beschluss", "decision",
    "décision",
  ]
  static let frenchActType: Set<String> = [
    "code", "loi", "décret", "arrêté", "ordonnance", "constitution", "charte", "traité",
    "convention",
  ]
  static let frenchLink: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "'", "’", "général", "générale", "organique",
    "relative", "relatif", "à", "aux", "au",
  ]
  static let frenchCode: Set<String> = ["l", "r", "d", "a", "lo"]
  static let ordinals: [String: Int] = [
    "premier": 1, "première": 1, "1er": 1, "1re": 1, "deuxième": 2, "second": 2, "seconde": 2,
    "troisième": 3,
    "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9,
    "dixième": 10, "onzième": 11, "douzième": 12,
    "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "erster": 1, "zweiter": 2, "dritter": 3, "erste": 1, "zweite": 2,
    "dritte": 3,
  ]
  /// What follows a number that counts something: no citation. `CitationCursor.isUnit` knows more.
  static let units: Set<String> = [
    "minuten", "minute", "minutes", "stunden", "stunde", "std", "tage", "tagen", "tag",
    "wochen", "woche", "monate", "monaten", "monat", "jahre", "jahren", "jahr", "euro", "euros",
    "eur", "€", "$", "%", "prozent", "percent", "cent", "cents", "dollar", "dollars", "km", "kg",
    "meter", "mètres", "stück", "seiten", "personen", "heures", "jours", "jour", "mois",
    "ans", "années", "hours", "hour", "days", "day", "weeks", "months", "years", "year",
    "pages", "people", "personnes", "fois", "times", "sterne", "stars", "mb", "gb",
    "uhr", "mio", "millionen", "millions", "zeilen", "lignes", "lines", "wörter", "mots", "words",
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember", "janvier", "février", "avril", "juin", "juillet", "août",
    "septembre", "octobre", "novembre", "décembre", "january", "february", "june",
    "july", "october", "december",
  ]
}
