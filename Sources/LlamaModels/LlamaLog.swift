internal import CLlama
internal import Synchronization

/// llama.cpp's log: silenced, but for the last error, which explains a call that returned null.
enum LlamaLog {
  private static let lastError = Mutex<String?>(nil)

  /// Once a process, before anything of llama.cpp is called.
  static let installed: Void = {
    unsafe llama_log_set(
      { level, text, _ in
        guard level == GGML_LOG_LEVEL_ERROR, let text = unsafe text else { return }
        let line = unsafe String(cString: text)
        LlamaLog.lastError.withLock { $0 = line }
      }, nil)
    llama_backend_init()
  }()

  /// Forgets what went wrong before the call that follows.
  static func clear() { lastError.withLock { $0 = nil } }

  /// The last error since `clear()`.
  static var error: String? { lastError.withLock { $0 }.map(withoutFunctionName) }

  /// llama.cpp begins a line with the C++ function that wrote it: `llama_model_load: error …`.
  private static func withoutFunctionName(_ line: String) -> String {
    var line = Substring(line)
    while let last = line.last, last.isWhitespace { line.removeLast() }
    if let colon = line.firstIndex(of: ":"), !line[..<colon].contains(" ") {
      line = line[line.index(after: colon)...].drop { $0 == " " }
    }
    return String(line)
  }
}
