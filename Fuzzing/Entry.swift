import Foundation

/// Called by libFuzzer for every input it makes up.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Called by libFuzzer first; `write-seeds FOLDER` leaves inputs to start from and ends.
@_cdecl("LLVMFuzzerInitialize")
func initialise(_: UnsafeMutablePointer<CInt>, _: UnsafeMutableRawPointer) -> CInt {
  let arguments = CommandLine.arguments
  guard arguments.count == 3, arguments[1] == "write-seeds" else { return 0 }
  for (index, seed) in Target.seeds().enumerated() {
    let path = "\(arguments[2])/seed-\(index)"
    guard FileManager.default.createFile(atPath: path, contents: Data(seed)) else {
      fatalError("cannot write '\(path)'")
    }
  }
  exit(0)
}
