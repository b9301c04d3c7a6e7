internal import ArgumentParser
internal import Foundation
internal import PassageStore

struct SnapshotsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshots", abstract: "Shows and checks the published states of an index.",
    subcommands: [List.self, Verify.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the snapshots that are kept.")

    @OptionGroup var index: IndexOptions

    func run() throws {
      let current = try Snapshot(currentOf: index.folder).number
      for number in index.folder.snapshotNumbers() {
        let snapshot = try Snapshot(number, in: index.folder)
        let counts = try snapshot.counts()
        printOut(
          "\(IndexFolder.label(number))\(number == current ? " (current)" : "")  "
            + "\(snapshot.metadata.createdAt)  \(counts.acts) acts, \(counts.provisions) provision "
            + "versions, \(counts.passages) passages  \(snapshot.metadata.modelName)")
      }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Checks the current snapshot.")

    @OptionGroup var index: IndexOptions

    func run() throws {
      let snapshot = try Snapshot(currentOf: index.folder)
      if let flaw = try snapshot.flaw() {
        throw PassageStoreError.notASnapshot(file: snapshot.path, reason: flaw)
      }
      printOut("Snapshot \(IndexFolder.label(snapshot.number)) is whole.")
    }
  }
}
