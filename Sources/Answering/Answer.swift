package import Norms

/// The answer document of the command line and the socket; its JSON names are snake case.
package struct Answer: Codable, Hashable, Sendable {
  package var question: String
  package var language: String
  package var asOf: CalendarDate
  /// Who named that day.
  package var asOfBasis: LawDate.Basis
  package var refused: Bool
  @ExplicitNull package var refusal: Refusal?
  package var answer: [Statement]
  /// What the statements rest on.
  package var sources: [Source]
  /// The nearest passages, whether cited or not.
  package var retrieved: [Retrieved]
  package var gate: GateReport
  package var snapshot: String
  /// The model that wrote, nil where everything is quoted.
  @ExplicitNull package var model: String?
  package var aiGenerated: Bool
  package var timingsMs: Timings
  /// What the search could not do or had to decide, for people to read; left out where there is nothing to say.
  package var note: String?
}

/// One sentence of an answer with the sources it rests on.
package struct Statement: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    /// Written by the language model and passed by the gate.
    case model
    /// Verbatim from the source.
    case quote
  }

  package var text: String
  /// Ids of sources.
  package var citations: [Int]
  package var kind: Kind
}

/// A cited provision in the version that applies on the day of the question.
package struct Source: Codable, Hashable, Sendable {
  package var id: Int
  package var citation: String
  package var act: String
  package var provision: String
  @ExplicitNull package var paragraph: String?
  package var jurisdiction: String
  package var language: String
  @ExplicitNull package var eli: String?
  @ExplicitNull package var url: String?
  package var validFrom: CalendarDate
  @ExplicitNull package var validTo: CalendarDate?
  package var basis: ValidityBasis
  /// A substring of the stored passage, character for character.
  package var quote: String
  package var score: Double
}

package struct Retrieved: Codable, Hashable, Sendable {
  package var citation: String
  package var score: Double
}

package struct Timings: Codable, Hashable, Sendable {
  package var retrieval: Int
  /// Milliseconds until the model's first piece of text; nil where no model wrote.
  @ExplicitNull package var firstToken: Int?
  package var total: Int
}

/// Why there is no answer, as a code for programs and a sentence for people.
package struct Refusal: Codable, Hashable, Sendable {
  package enum Code: String, Codable, Sendable {
    case notInCorpus = "not_in_corpus"
    case versionUnknown = "version_unknown"
    case notInForce = "not_in_force"
    case ambiguousCitation = "ambiguous_citation"
    case unknownCitation = "unknown_citation"
    case belowThreshold = "below_threshold"
    case rejectedByGate = "rejected_by_gate"
    case noModel = "no_model"
  }

  package var code: Code
  package var message: String
}

/// How many of the model's statements held.
package struct GateReport: Codable, Hashable, Sendable {
  package struct Dropped: Codable, Hashable, Sendable {
    package var text: String
    package var reason: Gate.Objection
  }

  package var statements = 0
  package var kept = 0
  package var dropped: [Dropped] = []
}

/// Encodes nil as `null` instead of leaving the name out: programs can rely on every name.
@propertyWrapper
package struct ExplicitNull<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
  package var wrappedValue: Value?

  package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
