internal import Foundation

/// How many threads to compute with.
///
/// llama.cpp's threads wait for each other busily after every operation. Where one of them has to
/// share its core, all wait for it: beside two busy programs on two cores, two threads wrote 45
/// tokens a second and one thread 94 to 114. So only cores that are free are used.
enum ThreadBudget {
  case fixed(Int)
  case freeCores

  var threads: Int {
    switch self {
    case .fixed(let threads): max(1, threads)
    case .freeCores: max(1, ProcessInfo.processInfo.activeProcessorCount - Self.othersRunning)
    }
  }

  /// Threads of other programs that run or wait for a core; the least of a few samples, as one that
  /// only wakes for a moment is no hindrance.
  private static var othersRunning: Int {
    var fewest = runnableThreads - 1
    for _ in 1..<5 where fewest > 0 {
      usleep(1000)
      fewest = min(fewest, runnableThreads - 1)
    }
    return fewest
  }

  /// This thread included; 1 where the kernel does not say.
  private static var runnableThreads: Int {
    // "0.36 0.95 0.79 2/310 4711": the fourth field is runnable/all.
    guard let text = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8),
      let field = text.split(separator: " ").dropFirst(3).first,
      let count = field.split(separator: "/").first.flatMap({ Int($0) })
    else { return 1 }
    return max(1, count)
  }
}
