/// What the keys of an entry may be called, in the order in which they are believed.
///
/// The names are those of JSON Resume, from its first drafts on, and of other formats and languages
/// that people keep résumés in.
struct ResumeField {
  let names: [String]

  private init(_ names: String) {
    self.names = names.split(separator: " ").map(String.init)
  }

  // MARK: People

  static let personName = ResumeField("name fullname nombre nom nomcomplet nombrecompleto")
  static let firstName = ResumeField("firstname givenname first fname prenom prénom vorname")
  static let lastName = ResumeField("lastname surname surnames familyname last lname nachname")
  static let headline = ResumeField(
    "label headline title jobtitle position positiontitle role occupation profession tagline "
      + "currentrole subtitle designation puesto poste titre beruf")
  static let aboutPerson = ResumeField(
    "summary about aboutme bio profile description overview introduction statement text content "
      + "personalstatement professionalsummary careersummary short long aboutmedesc resumen perfil "
      + "sobremi sobremí zusammenfassung profil")

  // MARK: Jobs

  static let jobTitle = ResumeField(
    "position title jobtitle role positiontitle designation occupation job titel puesto cargo poste "
      + "heading")
  static let employer = ResumeField(
    "company employer organization organisation companyname business client institution firm "
      + "enterprise org empresa entreprise firma subheading")
  static let entryName = ResumeField("name")
  static let positions = ResumeField("positions roles titles jobs")
  static let companyText = ResumeField("description")

  // MARK: Time

  static let start = ResumeField(
    "startdate start startat startedat from fromdate datestart begin begindate since started startyear inicio "
      + "fechainicio début debut beginn von")
  static let end = ResumeField(
    "enddate end endat endedat to todate dateend finish finishdate until ended endyear fin fechafin finbis bis"
  )
  static let isCurrent = ResumeField(
    "current iscurrent present ongoing iscurrentrole currentlyworking currentjob isactive active "
      + "stillworking iscurrentjob actual")
  static let dates = ResumeField(
    "dates date period duration years year time timeframe daterange when timeperiod worktime "
      + "employmentperiod tenure range fecha fechas periodo zeitraum")
  static let year = ResumeField("year")
  static let month = ResumeField("month")

  // MARK: What was done

  static let prose = ResumeField(
    "summary description highlights responsibilities achievements duties tasks details bullets "
      + "points bulletpoints activities content text body desc descriptions accomplishments "
      + "contributions challenges overview notes items list keyresponsibilities keyachievements "
      + "responsibility achievement about work results impact outcome purpose info li ul "
      + "descripción descripcion tareas logros missions tâches aufgaben beschreibung feature "
      + "features projects roles role responsabilities responsibilites responsiblities "
      + "responsabilidades responsabilités keyachievementsandtechnicalhighlights keyhighlights "
      + "technicalhighlights achievementsandhighlights")
  static let tools = ResumeField(
    "keywords technologies tech techstack stack tools environment skills skillsused competences "
      + "technologiesused techused skillsacquired toolsused tags frameworks programminglanguages "
      + "technology builtwith libraries platforms tecnologías tecnologias technos technologien")
  static let inner = ResumeField(
    "text description title name value content details highlight summary")

  // MARK: Projects and studies

  static let entryTitle = ResumeField(
    "name title project projectname certificate certification course award awardinfo info label heading "
      + "titel nombre titulo titre")
  static let website = ResumeField(
    "url website link demo live homepage liveurl livedemo demourl href site links webpage deploy "
      + "credentialurl credential verifyurl verificationurl credly badge")
  static let repository = ResumeField(
    "github repository repo source sourcecode code githublink githuburl gitlab repourl repositoryurl"
  )
  static let studyType = ResumeField(
    "studytype degree qualification educationlevel academicdegree level type diploma titulación titulo "
      + "abschluss")
  static let area = ResumeField(
    "area major field fieldofstudy course program programme subject studies specialization name "
      + "title titel course carrera")
  static let courses = ResumeField(
    "courses coursework relevantcoursework modules subjects coresubjects keysubjects kurse cursos")

  static let isFinished = ResumeField(
    "completed iscompleted finished isfinished complete done passed")
  static let status = ResumeField("status state progress completion")

  // MARK: Skills

  static let skillName = ResumeField(
    "name skill title language technology tool label category group heading area keyword text "
      + "displayname section type nombre summary competency framework")
  static let keywords = ResumeField(
    "keywords items skills details list values technologies tools subskills children entries content "
      + "data tags skillset elements languages frameworks info desc databases techs libraries "
      + "competencies competences groups categories")
  static let level = ResumeField(
    "level proficiency rating score percent percentage mastery expertise fluency competency "
      + "confidence stars progress strength value rank width proficiencylevel knowledge nivel niveau"
  )
  /// How a skill is held, in words: "learning", "planned".
  static let standing = ResumeField("status state stage phase")
  /// Whether a skill is held at all.
  static let isHeld = ResumeField("used inuse known have held using")
  static let years = ResumeField(
    "years yearsofexperience experience exp yearsexperience experienceyears yoe yearsexp duration")
  static let skillProse = ResumeField("description desc summary details note notes comment")
}
