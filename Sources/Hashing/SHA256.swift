internal import CCrypto
internal import Foundation

/// SHA-256 (FIPS 180-4) over bytes that arrive in pieces, computed by OpenSSL's libcrypto.
package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  package init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      preconditionFailure("libcrypto offers no SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1)
  }

  /// Lower-case hexadecimal; the hash takes no more bytes afterwards.
  package consuming func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    precondition(EVP_DigestFinal_ex(context, &digest, nil) == 1)
    return digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

extension SHA256 {
  package static func hash(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var hash = SHA256()
      hash.update(UnsafeRawBufferPointer(bytes))
      return hash.finish()
    }
  }

  package static func hash(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { buffer in
      var hash = SHA256()
      hash.update(buffer)
      return hash.finish()
    }
  }

  /// The hash of a file's content, read in pieces of 1 MiB.
  ///
  /// - Throws: the system's error where the file cannot be read.
  package static func hash(fileAt path: String) throws -> String {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var hash = SHA256()
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
      piece.withUnsafeBytes { hash.update($0) }
    }
    return hash.finish()
  }
}
