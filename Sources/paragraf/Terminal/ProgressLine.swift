internal import Foundation
internal import Synchronization

/// One line of progress that is written over in a terminal, and once in a while in a log.
final class ProgressLine: Sendable {
  private let last = Mutex<(time: ContinuousClock.Instant, phase: String)?>(nil)

  /// - Parameter phase: what the work is at; the first line of a phase is always shown.
  func show(_ text: String, phase: String = "", isLast: Bool = false) {
    let isTerminal = standardErrorIsTerminal
    let isDue = last.withLock { last in
      let now = ContinuousClock.now
      let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(10)
      if let before = last, before.phase == phase, !isLast,
        before.time.duration(to: now) < pause
      {
        return false
      }
      last = (now, phase)
      return true
    }
    guard isDue else { return }
    if isTerminal {
      printError(text, prefix: "\r\u{1B}[K", terminator: isLast ? "\n" : "")
    } else {
      printError(text)
    }
  }

  /// Clears the line before other output.
  func clear() {
    if standardErrorIsTerminal { printError("", prefix: "\r\u{1B}[K", terminator: "") }
  }
}
