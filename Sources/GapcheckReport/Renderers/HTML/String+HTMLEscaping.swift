extension String {
  /// The text so that HTML shows it literally, as content and between the quotes of an attribute.
  ///
  /// It stays on one line, and what cannot be seen or would steer what is seen is spelled out.
  var htmlEscaped: String {
    var result = String.UnicodeScalarView()
    for scalar in visibleText.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
