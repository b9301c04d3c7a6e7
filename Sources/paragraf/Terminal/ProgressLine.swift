internal import Foundation
internal import Synchronization

/// One line of progress that is written over in a terminal, and once in a while in a log.
final class ProgressLine: Sendable {
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  func show(_ text: String, isLast: Bool = false) {
    let isTerminal = standardErrorIsTerminal
    let isDue = last.withLock { last in
      let now = ContinuousClock.now
      let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(10)
      if let before = last, !isLast, before.duration(to: now) < pause { return false }
      last = now
      return true
    }
    guard isDue else { return }
    if isTerminal {
      printError("\r\u{1B}[K" + text, terminator: isLast ? "\n" : "")
    } else {
      printError(text)
    }
  }

  /// Clears the line before other output.
  func clear() {
    if standardErrorIsTerminal { printError("\r\u{1B}[K", terminator: "") }
  }
}
