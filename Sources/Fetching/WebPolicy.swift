/// How servers are treated.
package struct WebPolicy: Sendable {
  /// Names the project and nobody's address.
  package var userAgent: String
  /// By which robots.txt knows this program, in lower case.
  package var robot: String
  /// Between two requests to one host.
  package var pause: Duration = .seconds(1)
  package var connectTimeout: Duration = .seconds(10)
  /// A connection that brings nothing for so long is dead.
  package var stallTimeout: Duration = .seconds(30)
  /// Failures in a row that brought nothing new, until a request is given up.
  package var attempts = 4
  /// Before the second try; doubled before each further one.
  package var retryDelay: Duration = .seconds(2)
  /// A server that wants to be left alone for longer is asked no more.
  package var longestWait: Duration = .seconds(90)
  package var redirections = 8

  package init(program: String, version: String) {
    userAgent =
      "\(program)/\(version) (project \(program), keeps law texts current on a user's machine)"
    robot = program.lowercased()
  }
}
