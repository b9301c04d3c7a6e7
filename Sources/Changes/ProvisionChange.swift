package import Norms
package import PassageStore

/// What happened to a provision between two texts of its act.
package struct ProvisionChange: Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case new
    case amended
    case repealed
    /// It has another number; its text may have changed too.
    case renumbered
    /// The text of one and the same version is another one: the source mended it.
    case corrected
    /// Only blanks, forms of quotation marks or dashes differ, or a blank stands for a dash.
    case typographic
  }

  package let kind: Kind
  /// Nil for a new provision that had no predecessor, not even a repealed one.
  package let old: StoredProvision?
  /// Nil for a repealed provision of which nothing is left.
  package let new: StoredProvision?

  /// Nil where both say the same, or neither says anything.
  package init?(from old: StoredProvision?, to new: StoredProvision?) {
    guard let kind = Self.kind(from: old?.provision, to: new?.provision) else { return nil }
    let isOneVersion =
      old?.provision.key == new?.provision.key && old?.validity.start == new?.validity.start
    self.kind = kind == .amended && isOneVersion ? .corrected : kind
    self.old = old
    self.new = new
  }

  /// Text or heading say something else, whatever became of the number.
  package var isReworded: Bool {
    guard let old = old?.provision, let new = new?.provision else { return true }
    return !old.saysTheSame(as: new)
  }

  /// From the old wording to the new one; a provision without text counts as an empty one.
  package var difference: TextDifference {
    TextDifference(from: old?.provision.law ?? "", to: new?.provision.law ?? "")
  }

  private static func kind(from old: Provision?, to new: Provision?) -> Kind? {
    let old = old.flatMap { $0.hasLaw ? $0 : nil }
    let new = new.flatMap { $0.hasLaw ? $0 : nil }
    guard let old, let new else {
      return old != nil ? .repealed : new != nil ? .new : nil
    }
    if old.numberKey != new.numberKey { return .renumbered }
    if !old.saysTheSame(as: new) { return .amended }
    let isIdentical =
      (old.label, old.heading, old.text) == (new.label, new.heading, new.text)
    return isIdentical ? nil : .typographic
  }
}

extension Provision {
  /// It says something that applies: it was not repealed and has a text.
  package var hasLaw: Bool { !isRepealed && content.contains { !$0.rendered().isEmpty } }

  fileprivate var law: String { hasLaw ? text : "" }

  /// Equal for provisions of the same number, whatever their text.
  var numberKey: String {
    // Read to its end, as in France: what the parser cannot read is no other provision's number.
    guard let citation = citation(inAct: "", of: .france) else {
      return kind.rawValue + " " + Typography.folded(label).lowercased()
    }
    let number = citation.number.lowercased()
    return citation.kind.rawValue + " " + (number.hasSuffix(".") ? number.dropLast() : number[...])
  }

  /// The numbers apart, only typography differs.
  fileprivate func saysTheSame(as other: Provision) -> Bool {
    Typography.saysTheSame(heading ?? "", other.heading ?? "")
      && Typography.saysTheSame(text, other.text)
      && (numberKey != other.numberKey
        || Typography.folded(label) == Typography.folded(other.label))
  }
}

extension ProvisionChange {
  /// As of the newer side; of the older one where nothing is left.
  package func citation(in act: StoredAct) -> String {
    (new ?? old).map { act.citation(of: $0.provision) } ?? ""
  }

  package func oldCitation(in act: StoredAct) -> String? {
    old.map { act.citation(of: $0.provision) }
  }
}

extension StoredAct {
  package func citation(of provision: Provision, paragraph: String? = nil) -> String {
    CitationFormatter.string(
      for: provision, inAct: abbreviation, of: jurisdiction, language: language,
      paragraph: paragraph)
  }
}
