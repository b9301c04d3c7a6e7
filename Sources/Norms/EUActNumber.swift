/// Acts of the EU by type and number, however these are written in German, French or English:
/// `Richtlinie 2014/24/EU`, `dir. 2014/24/UE`, `VO (EU) Nr. 910/2014`.
enum EUActNumber {
  /// - Parameter words: in lower case, without brackets and points.
  /// - Returns: nil where the words say anything else.
  static func key(of words: [String]) -> String? {
    guard let type = words.first.flatMap({ types[$0] }) else { return nil }
    var rest = words.dropFirst()
    while let word = rest.first, fillers.contains(word) { rest = rest.dropFirst() }
    guard let number = rest.popFirst(), rest.allSatisfy(communities.contains) else { return nil }
    var parts = number.split(separator: "/", omittingEmptySubsequences: false)
    if let last = parts.last, communities.contains(String(last)) { parts.removeLast() }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else {
      return nil
    }
    return type + parts.joined(separator: "/")
  }

  private static let types = [
    "verordnung": "regulation", "vo": "regulation", "regulation": "regulation", "reg": "regulation",
    "reglement": "regulation", "regl": "regulation", "richtlinie": "directive", "rl": "directive",
    "directive": "directive", "dir": "directive", "beschluss": "decision", "decision": "decision",
  ]
  private static let fillers: Set = [
    "eu", "eg", "ewg", "ue", "ce", "ec", "cee", "eec", "euratom", "nr", "no", "n", "n°", "nº",
  ]
  private static let communities: Set = [
    "eu", "eg", "ewg", "ue", "ce", "ec", "cee", "eec", "euratom",
  ]
}
