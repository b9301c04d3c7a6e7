/// Signs of formulas that stand in names and attributes, not in characters.
enum FormexFormula {
  static let elements: Set = [
    "BAR", "DEGREE", "DIVIDEND", "DIVISOR", "EXPONENT", "EXPR", "FRACTION", "FUNCTION", "IND",
    "INTEGRAL", "OP.CMP", "OP.MATH", "OVER", "OVERLINE", "PRODUCT", "ROOT", "SUM", "UNDER",
    "VECTOR",
  ]

  private static let operators = [
    "CARTPROD": "×", "DIV": "÷", "MINUS": "−", "MULT": "×", "PLUS": "+", "PLUSMINUS": "±",
    "EQ": "=", "LT": "<", "GT": ">", "NE": "≠", "LE": "≤", "GE": "≥", "AP": "≈", "EQV": "≡",
  ]

  /// What is put before and after the element's own characters; nil for elements of the text.
  static func signs(of element: XMLElement) -> (String, String)? {
    let type = element.attributes["TYPE"] ?? ""
    switch element.name {
    case "OP.MATH", "OP.CMP": return (" \(operators[type] ?? "?") ", "")
    case "EXPR":
      let brackets = ["BAR": ("|", "|"), "BRACE": ("{", "}"), "BRACKET": ("(", ")")]
      return type == "SQBRACKET" ? ("[", "]") : brackets[type] ?? ("", "")
    case "DIVIDEND": return ("(", ")")
    case "DIVISOR": return ("/(", ")")
    case "EXPONENT": return ("^(", ")")
    case "IND": return ("_(", ")")
    case "ROOT": return ("√(", ")")
    case "SUM": return ("Σ(", ")")
    case "PRODUCT": return ("Π(", ")")
    case "INTEGRAL": return ("∫(", ")")
    case let name where elements.contains(name): return (" ", "")
    default: return nil
    }
  }
}
