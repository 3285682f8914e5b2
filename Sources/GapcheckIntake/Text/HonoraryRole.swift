import GapcheckCore

/// Tells roles for the good of others, such as that of a volunteer, from jobs that show skills.
enum HonoraryRole {
  /// Whether a title is of such a role; "volunteer developer" is one of work like any other.
  static func isHonorary(_ title: String) -> Bool {
    let words = NormalizedName(title).words
    return words.contains { honorary.contains(String($0)) } && !isTechnical(title)
  }

  /// Whether a title is of someone who makes or runs software.
  static func isTechnical(_ title: String) -> Bool {
    NormalizedName(title).words.contains { technical.contains(String($0)) }
  }

  private static let honorary: Set<String> = [
    "volunteer", "volunteering", "organiser", "organizer", "coorganiser", "coorganizer",
    "freiwillige", "freiwilliger", "ehrenamtlich", "ehrenamtliche", "ehrenamtlicher", "bénévole",
    "voluntario", "voluntaria", "voluntário", "voluntária", "volontario", "volontaria",
    "vrijwilliger", "wolontariusz", "organisator", "organisatorin", "organisateur", "organizador",
  ]
  private static let technical: Set<String> = [
    "engineer", "developer", "programmer", "architect", "sre", "devops", "administrator",
    "sysadmin",
    "maintainer", "entwickler", "entwicklerin", "softwareentwickler", "softwareentwicklerin",
    "développeur", "développeuse", "desarrollador", "desarrolladora", "desenvolvedor",
    "desenvolvedora", "sviluppatore", "sviluppatrice", "ontwikkelaar", "programista",
  ]
}
