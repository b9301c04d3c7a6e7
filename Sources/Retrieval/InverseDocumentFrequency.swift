internal import Foundation

/// How much a term tells, from how few passages hold it (Robertson and Spärck Jones, as in BM25).
enum InverseDocumentFrequency {
  static func weight(frequency: Int, total: Int) -> Double {
    log(1 + (Double(total) - Double(frequency) + 0.5) / (Double(frequency) + 0.5))
  }
}
