internal import Norms

extension StoredAct {
  /// Every name under which the act may be cited.
  package var names: [String] {
    [abbreviation, title] + alternativeNames
      + GermanActNames.others(for: abbreviation, in: jurisdiction)
  }

  /// In whatever spelling.
  package func isNamed(_ name: String) -> Bool {
    let key = ActName.key(name)
    return names.contains { ActName.key($0) == key }
  }
}
