/// Texts written for the comparison: three languages, the characters of legal texts, 4 to 512 tokens.
enum ComparisonTexts {
  static let all: [String] = german + french + english + unusual + long

  private static let german = [
    "§ 12 Absatz 3 Satz 1 gilt entsprechend.",
    "Die Frist beginnt mit dem Tag, an dem der Bescheid zugegangen ist.",
    "Über den Antrag entscheidet die zuständige Behörde binnen zwei Wochen.",
    "Wer vorsätzlich gegen die Vorschriften verstößt, haftet für den Schaden.",
    "Der Auftraggeber prüft die Eignung; maßgeblich sind die §§ 4 bis 7.",
    "Straßenverkehrsordnung, Maßnahmen, Grüße: ß, ä, ö und ü bleiben stehen.",
    "Kosten bis 1.250,00 € trägt der Antragsteller (Nr. 2 Buchst. b).",
    "Das Gesetz tritt am Tag nach der Verkündung in Kraft.",
    "Nach „billigem Ermessen“ – also nicht willkürlich – ist zu verfahren.",
    "Bau\u{AD}genehmigungs\u{AD}verfahren mit weichen Trennstrichen",
    "Art.\u{A0}5 Abs.\u{A0}2 mit geschützten Leerzeichen",
    "Gemeinden, Kreise, Länder", "Ja.", "Wann?",
  ]

  private static let french = [
    "L’article L. 12-3 s’applique aux contrats conclus avant cette date.",
    "Le délai court à compter de la notification de la décision.",
    "La main-d’œuvre étrangère bénéficie des mêmes droits.",
    "« Nul n’est censé ignorer la loi » : encore faut-il qu’elle soit publiée.",
    "Le préfet statue dans un délai de deux mois ; son silence vaut rejet.",
    "Œuvre, cœur, nœud, bœuf : la ligature demeure.",
    "Est puni d’une amende de 1 500 € le fait de s’opposer au contrôle.",
    "Les dispositions du présent chapitre sont d’ordre public.",
    "À défaut d’accord, le juge fixe l’indemnité.",
    "N°\u{202F}7, al.\u{A0}2, 3°", "Où ça ?", "Noël à la préfecture, forêt et maïs compris",
  ]

  private static let english = [
    "Section 4(2) applies with the necessary modifications.",
    "A person aggrieved may appeal within twenty-one days of the decision.",
    "The contracting authority shall publish a notice without delay.",
    "\u{201C}Worker\u{201D} means any person who performs work for another.",
    "No fee is payable where the request is refused in full.",
    "The Member States shall notify the Commission of those measures.",
    "Dates such as 2024-02-29, sums such as $1,234.56 and 12 % are kept.",
    "Nothing in this Part limits any other right or remedy.",
    "Annex II, point (c), third indent", "Yes", "Costs?",
  ]

  private static let unusual = [
    "", "a", "§", "ß", "👩‍⚖️ und ⚖️", "ﬁnal ½ ① ™ Ａ", "\u{200B}\u{FEFF}\u{200B}", "<s> </s> <unk>",
    "▁ schon ▁▁ da", "Ra\u{308}ume und cre\u{301}ance", "漢字かな交じり文", "право и закон", "\u{1}\u{7F}x",
    "tab\tund\nZeile  doppelt ",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  ]

  /// The last has exactly 512 tokens with its prefix: "passage", ":" and the two ends take four, "Ja" one.
  private static let long = [
    german.joined(separator: " "), french.joined(separator: " "), english.joined(separator: " "),
    (german + french).joined(separator: " "), (french + english).joined(separator: " "),
    Array(repeating: "Ja", count: 508).joined(separator: " "),
  ]
}
