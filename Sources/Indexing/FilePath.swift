internal import Foundation

extension String {
  /// This path without `..` and such, from the root.
  var absolutePath: String { URL(fileURLWithPath: self).standardizedFileURL.path }

  /// An absolute path names something in this folder, at any depth.
  func lies(in folder: String) -> Bool {
    let folder = folder.absolutePath
    return hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
