internal import Foundation

/// Runs tasks on threads of its own, at most `count` at a time: a batch computes for half a second,
/// too long for the shared pool's threads.
final class WorkerThreads: TaskExecutor {
  let count: Int
  private let queue: OperationQueue

  init(count: Int) {
    self.count = count
    queue = OperationQueue()
    queue.name = "embedding"
    queue.maxConcurrentOperationCount = count
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.addOperation { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
