internal import ArgumentParser

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measures speed on this machine.",
    subcommands: [Embed.self, HNSW.self, Open.self, Search.self])
}
