internal import ArgumentParser
internal import Benchmarking
internal import Foundation
internal import HNSW

extension BenchCommand {
  struct HNSW: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hnsw",
      abstract: "Measures the vector index: building, memory, recall, searches.",
      discussion: """
        Files are .fvecs and .ivecs. Every search is timed alone, one at a time; medians and the 99th \
        percentile are printed. With --precision int8 the first 40 found are put into their order with \
        the floats of the file. Close other programs first.
        """)

    @Option(name: .long, help: ArgumentHelp("The vectors of the index.", valueName: "f.fvecs"))
    var base: String

    @Option(name: .long, help: ArgumentHelp("The vectors searched for.", valueName: "f.fvecs"))
    var queries: String

    @Option(
      name: .long,
      help: ArgumentHelp(
        "For each query the rows of the nearest vectors; found by an exact scan if not given.",
        valueName: "f.ivecs"))
    var truth: String?

    @Option(
      name: .long,
      help: ArgumentHelp("How many vectors a search keeps in view, several.", valueName: "n,n"))
    var searchBreadth = "16,32,64,128"

    @Option(name: .long, help: "int8 or float32.")
    var precision = "int8"

    @Option(name: .long, help: "Links of a vector on upper layers; twice as many on the lowest.")
    var maxDegree = 16

    @Option(name: .long, help: "Candidates for the links of a new vector.")
    var constructionBreadth = 200

    @Option(name: .long, help: "Threads that build; the index does not depend on it.")
    var threads = 1

    @Option(name: .long, help: "How often every query is measured.")
    var repeats = 5

    @Option(
      name: .long,
      help: ArgumentHelp(
        "With --turnovers: the name of each vector's cluster, one a line.", valueName: "file"))
    var clusters: String?

    @Option(
      name: .long,
      help: ArgumentHelp(
        "Replace all vectors so often, a cluster at a time, by slightly different ones, and compare the "
          + "index with a fresh one.", valueName: "n"))
    var turnovers: Int?

    @Flag(
      name: .long,
      help: "Measure searches that may find some of the vectors only, from 0.1 to 100 %.")
    var filters = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard let breadths, !breadths.isEmpty, breadths.allSatisfy({ (1...100_000).contains($0) })
      else {
        throw ValidationError("--search-breadth takes numbers from 1 to 100000, as in 16,32,64.")
      }
      guard IndexBenchmark.Precision(rawValue: precision) != nil else {
        throw ValidationError("--precision takes int8 or float32.")
      }
      guard (2...64).contains(maxDegree), (maxDegree...10_000).contains(constructionBreadth) else {
        throw ValidationError(
          "--max-degree takes 2 to 64, --construction-breadth that number to 10000.")
      }
      guard (clusters == nil) == (turnovers == nil), (1...1_000).contains(turnovers ?? 1) else {
        throw ValidationError("--turnovers takes 1 to 1000 and goes together with --clusters.")
      }
      guard !filters || (turnovers == nil && truth == nil) else {
        throw ValidationError("--filters goes without --turnovers and --truth.")
      }
      guard (1...256).contains(threads), (1...1_000).contains(repeats) else {
        throw ValidationError("--threads takes 1 to 256, --repeats 1 to 1000.")
      }
    }

    private var breadths: [Int]? {
      let numbers = searchBreadth.split(separator: ",").map { Int($0) }
      return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
    }

    func run() async throws {
      if clusters != nil {
        try await measureTurnovers()
      } else if filters {
        try await measureFilters()
      } else {
        try await measureSearches()
      }
    }

    private func measureSearches() async throws {
      let report = try await interruptible { [self] in
        let progress = ProgressLine()
        defer { progress.clear() }
        progress.show("reading '\(base)'")
        let benchmark = try IndexBenchmark(
          base: base, queries: queries, truth: truth, precision: usedPrecision,
          parameters: parameters, threads: threads, breadths: breadths ?? [], repeats: repeats)
        return try benchmark.run { progress.show($0, phase: $0) }
      }
      if output.json { try printJSON(report) } else { printOut(report.text) }
    }

    private func measureTurnovers() async throws {
      let report = try await interruptible { [self] in
        let progress = ProgressLine()
        defer { progress.clear() }
        progress.show("reading '\(base)'")
        let benchmark = try ChurnBenchmark(
          base: base, queries: queries, clusters: clusters ?? "", precision: usedPrecision,
          parameters: parameters, breadths: breadths ?? [])
        return try benchmark.run(turnovers: turnovers ?? 1) { progress.show($0, phase: $0) }
      }
      if output.json { try printJSON(report) } else { printOut(report.text) }
    }

    private func measureFilters() async throws {
      let report = try await interruptible { [self] in
        let progress = ProgressLine()
        defer { progress.clear() }
        progress.show("reading '\(base)'")
        let benchmark = try FilterBenchmark(
          base: base, queries: queries, precision: usedPrecision, parameters: parameters,
          threads: threads, breadths: breadths ?? [])
        return try benchmark.run { progress.show($0, phase: $0) }
      }
      if output.json { try printJSON(report) } else { printOut(report.text) }
    }

    private var usedPrecision: IndexBenchmark.Precision {
      IndexBenchmark.Precision(rawValue: precision) ?? .int8
    }

    private var parameters: GraphParameters {
      GraphParameters(maxDegree: maxDegree, constructionBreadth: constructionBreadth)
    }
  }
}

extension ChurnBenchmark.Report {
  fileprivate var text: String {
    let head = String(
      format: "%d vectors in %d clusters, all replaced %d times: %.0f µs a replacement, %.0f µs an "
        + "insertion (%.2f times), %d flaws", vectors, clusters, turnovers,
      microsecondsPerReplacement, microsecondsPerInsertion,
      microsecondsPerReplacement / microsecondsPerInsertion, flaws)
    let rows = searches.map { row in
      String(
        format: "%7d  %9.4f  %9.4f  %8.1f  %8.1f", row.searchBreadth, row.recallEdited,
        row.recallFresh, row.medianEdited, row.medianFresh)
    }
    return ([head, "breadth  recall@10      fresh    p50 µs     fresh"] + rows)
      .joined(separator: "\n")
  }
}

extension FilterBenchmark.Report {
  fileprivate var text: String {
    let rows = filters.map { row in
      String(
        format: "%7d  %6.1f %%  %@  %9.4f  %8.1f  %10.1f  %7.2f  %8.1f  %8.1f", row.searchBreadth,
        100 * row.share, row.isStretch ? "stretch" : "random ", row.recall, row.median,
        row.unfilteredMedian, row.median / row.unfilteredMedian, row.scanMedian, row.walkMedian)
    }
    return
      ([
        "\(vectors) vectors, \(queries) queries, \(precision)",
        "breadth   allowed  which    recall@10    p50 µs  unfiltered    ratio   scan µs   walk µs",
      ] + rows).joined(separator: "\n")
  }
}

extension IndexBenchmark.Report {
  fileprivate var text: String {
    let rate = Double(vectors) / buildSeconds
    let head = String(
      format: "%d vectors of %d values, %@: built in %.1f s on %d threads (%.0f a second), "
        + "%.1f MB", vectors, dimension, precision, buildSeconds, threads, rate,
      Double(bytes) / 1e6)
    let rows = breadths.map { row in
      String(
        format: "%7d  %9.4f  %9.0f  %8.1f  %8.1f", row.searchBreadth, row.recall,
        row.queriesPerSecond, row.median, row.percentile99)
    }
    return ([head, "breadth  recall@10  queries/s    p50 µs    p99 µs"] + rows)
      .joined(separator: "\n")
  }
}
