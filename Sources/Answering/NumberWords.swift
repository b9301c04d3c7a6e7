/// Number words from two to ninety-nine, and a hundred and a thousand, in German, French and English.
///
/// One is left out: `ein`, `un` and `one` are articles more often than numbers.
enum NumberWords {
  static func value(of word: String) -> Int? { values[word] }

  private static let values: [String: Int] = {
    var values = ["hundert": 100, "tausend": 1000, "cent": 100, "mille": 1000]
    values["hundred"] = 100
    values["thousand"] = 1000
    for (list, add) in [(german, addGerman), (french, addFrench), (english, addEnglish)] {
      for (index, word) in list.small.enumerated() { values[word] = index + 2 }
      for (index, tens) in list.tens.enumerated() { add(tens, (index + 2) * 10, &values) }
    }
    return values
  }()

  private typealias Words = (small: [String], tens: [String])

  private static let german: Words = (
    [
      "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
      "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ],
    ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
  )

  private static let french: Words = (
    [
      "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
      "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ],
    ["vingt", "trente", "quarante", "cinquante", "soixante", "", "quatre-vingt", ""]
  )

  private static let english: Words = (
    [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ],
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  )

  /// einundzwanzig, zweiundzwanzig …
  private static func addGerman(_ tens: String, _ value: Int, _ values: inout [String: Int]) {
    values[tens] = value
    values["einund" + tens] = value + 1
    for (index, unit) in german.small.prefix(8).enumerated() {
      values[unit + "und" + tens] = value + index + 2
    }
  }

  /// trente-deux, soixante-douze, quatre-vingts, quatre-vingt-dix-sept …
  private static func addFrench(_ tens: String, _ value: Int, _ values: inout [String: Int]) {
    guard !tens.isEmpty else { return }
    values[tens] = value
    values[tens + "s"] = value
    values[tens + "-un"] = value + 1
    let runsToNineteen = value == 60 || value == 80
    for (index, unit) in french.small.prefix(runsToNineteen ? 18 : 8).enumerated() {
      values[tens + "-" + unit] = value + index + 2
    }
  }

  /// twenty-one …
  private static func addEnglish(_ tens: String, _ value: Int, _ values: inout [String: Int]) {
    values[tens] = value
    values[tens + "-one"] = value + 1
    for (index, unit) in english.small.prefix(8).enumerated() {
      values[tens + "-" + unit] = value + index + 2
    }
  }
}
