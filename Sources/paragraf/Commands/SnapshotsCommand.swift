internal import ArgumentParser
internal import Foundation
internal import PassageStore

struct SnapshotsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshots",
    abstract: "Shows and checks the published states of an index, or goes back to one.",
    subcommands: [List.self, Verify.self, Rollback.self])

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

  struct Rollback: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes an earlier snapshot the current one, after an update that went wrong.",
      discussion: """
        The newer snapshots stay until they are replaced; 'rollback NUMBER' also goes forward again. \
        A running daemon answers from the snapshot from the next request on.
        """)

    @Argument(help: "The snapshot, as 'snapshots list' names it; without one, the one before.")
    var number: Int?

    @OptionGroup var index: IndexOptions

    func run() throws {
      let number = try index.folder.rollBack(to: number)
      printOut(
        "Snapshot \(IndexFolder.label(number)) is current again. Texts that only newer snapshots hold "
          + "come back with the next 'paragraf index' that names them.")
    }
  }
}
