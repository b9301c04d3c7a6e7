import Fetching
import Testing

@Suite struct RobotsRulesTests {
  private func rules(_ lines: String...) -> RobotsRules {
    RobotsRules(lines.joined(separator: "\n"), for: "paragraf")
  }

  @Test func `without rules, and with an empty one, all is allowed`() {
    #expect(RobotsRules().rule(against: "/a") == nil)
    #expect(rules("User-agent: *", "Disallow:").rule(against: "/a") == nil)
    #expect(rules("Disallow: /").rule(against: "/a") == nil)
    #expect(rules("<html>nothing</html>").rule(against: "/a") == nil)
  }

  @Test func `the longest rule decides, allowing on a tie`() {
    let rules = rules(
      "User-agent: *", "Disallow: /a/", "Allow: /a/b/", "Disallow: /a/b/c", "Allow: /same",
      "Disallow: /same")
    #expect(rules.rule(against: "/x") == nil)
    #expect(rules.rule(against: "/a/x") == "Disallow: /a/")
    #expect(rules.rule(against: "/a/b/x") == nil)
    #expect(rules.rule(against: "/a/b/c.zip") == "Disallow: /a/b/c")
    #expect(rules.rule(against: "/same") == nil)
  }

  @Test func `own groups count instead of the general one, and together`() {
    let rules = rules(
      "user-agent: other", "disallow: /o", "", "User-Agent: PARAGRAF/1.0", "User-Agent: another",
      "Disallow: /p # why", "User-agent: *", "Disallow: /", "User-agent: Paragraf",
      "Disallow: /q")
    #expect(rules.rule(against: "/o") == nil)
    #expect(rules.rule(against: "/p") == "Disallow: /p")
    #expect(rules.rule(against: "/q") == "Disallow: /q")
    #expect(
      RobotsRules("User-agent: paragraf-x\nDisallow: /", for: "paragraf").rule(against: "/") == nil)
  }

  @Test(arguments: [
    ("/*.zip$", "/gwb/xml.zip", true), ("/*.zip$", "/gwb/xml.zip?x", false),
    ("/*/xml.zip", "/gwb/xml.zip?x", true), ("/a*b*c", "/aXbbYc/d", true),
    ("/a*b*c", "/aXcb", false), ("/%7Ea/", "/~a/b", true), ("/ü", "/%C3%BC", true),
    ("/a%2Fb", "/a/b", false), ("/$", "/", true), ("/$", "/a", false), ("*", "/a", true),
    ("/a?b=", "/a?b=1", true), ("/a", "/A", false),
  ])
  func `patterns fit as the standard says`(pattern: String, path: String, fits: Bool) {
    let rules = rules("User-agent: *", "Disallow: \(pattern)")
    #expect((rules.rule(against: path) != nil) == fits)
  }

  @Test func `many stars end in time`() {
    let pattern = "/" + String(repeating: "*a", count: 2_000) + "b"
    let rules = rules("User-agent: *", "Disallow: \(pattern)")
    #expect(rules.rule(against: "/" + String(repeating: "a", count: 4_000)) == nil)
  }

  @Test func `a pause is taken over within reason`() {
    #expect(rules("User-agent: *", "Crawl-delay: 5").pause == .seconds(5))
    #expect(rules("User-agent: *", "Crawl-delay: 1000000").pause == nil)
    #expect(rules("User-agent: *", "Crawl-delay: nan").pause == nil)
  }

  @Test func `the rules themselves may always be fetched`() {
    #expect(rules("User-agent: *", "Disallow: /").rule(against: "/robots.txt") == nil)
  }
}
