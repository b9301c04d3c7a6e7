internal import Benchmarking
internal import Foundation

extension EncoderReport {
  /// The report for a person.
  func text(model: String) -> String {
    var lines = [
      "\(model): \(texts) texts, \(tokens) tokens, \(threads == 1 ? "1 thread" : "\(threads) threads"), "
        + "medians of \(repeats) rounds",
      "",
      Self.row("", "tokens/s", "texts/s", "of limit"),
    ]
    let rows = encoders + (llama.map { [$0.speed] } ?? [])
    for speed in rows {
      lines.append(
        Self.row(
          speed.name, number(speed.tokensPerSecond), number(speed.textsPerSecond),
          percent(speed.tokensPerSecond / matrixProducts.tokensPerSecond)))
    }
    lines += [
      Self.row("f32 matrix products alone", number(matrixProducts.tokensPerSecond), "", "100 %"),
      "  \(number(matrixProducts.gigaflops)) GFLOP/s with OpenBLAS's kernels \(matrixProducts.kernel) "
        + "(\(matrixProducts.reason))",
      "", Self.row("one query of \(latency.first?.tokens ?? 0) tokens", "median", "95 %", ""),
    ]
    for latency in latency {
      lines.append(
        Self.row(
          latency.name, milliseconds(latency.medianMilliseconds),
          milliseconds(latency.p95Milliseconds), ""))
    }
    if let llama {
      lines += ["", "against llama.cpp's best of \(llama.sweep.count) configurations:"]
      for (encoder, (ratio, cosine)) in zip(encoders, zip(llama.ratios, llama.lowestCosines)) {
        lines.append(
          "  \(encoder.name) is \(String(format: "%.2f", ratio)) times as fast; the lowest cosine "
            + "of a text's two embeddings is \(String(format: "%.5f", cosine))")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ cells: String...) -> String {
    let widths = [46, 10, 10, 10]
    return zip(cells, widths).enumerated().map { column, cell in
      let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return column == 0 ? cell.0 + padding : padding + cell.0
    }.joined()
  }

  private func number(_ value: Double) -> String { String(format: "%.0f", value) }
  private func percent(_ value: Double) -> String { String(format: "%.0f %%", value * 100) }
  private func milliseconds(_ value: Double) -> String { String(format: "%.2f ms", value) }
}
