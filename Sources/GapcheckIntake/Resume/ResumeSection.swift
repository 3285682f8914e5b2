/// The parts of a résumé that are read, or knowingly left out.
///
/// - Interests are no skills: a person who likes machine learning has not said they can do it.
/// - Awards say what others thought.
/// - References are other people's words.
/// - Languages that people speak are none of the taxonomy's.
enum ResumeSection: CaseIterable {
  case person, name, headline, summary
  case work, projects, volunteering
  case education, certificates, courses, achievements, publications
  case skills, languages, wishes
  /// What holds other sections, such as `resume` or `data`.
  case wrapper
  case ignored

  /// The section that a key or a heading names.
  init?(_ key: ResumeKey) {
    guard let section = Self.sections[key.name] ?? Self.sections[Self.stem(of: key.name)] else {
      return nil
    }
    self = section
  }

  /// A key without what says that a list follows: `workExpList`, `experience_details`.
  private static func stem(of name: String) -> String {
    for ending in ["list", "details", "section", "data", "items", "entries", "info"]
    where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  private static let sections: [String: ResumeSection] = {
    var sections: [String: ResumeSection] = [:]
    for section in allCases {
      for name in section.names.split(separator: " ") { sections[String(name)] = section }
    }
    return sections
  }()

  private var names: String {
    switch self {
    case .person:
      "basics basic basicinfo personal personalinfo personalinformation personaldetails profile "
        + "header info heading candidate me author owner applicant personaldata generalinfo general "
        + "contact contacts contactinfo contactinformation profil perfil"
    case .name: "name fullname nombre nom applicantname nombrecompleto nomcomplet"
    case .headline:
      "label headline title jobtitle position role occupation profession tagline currentrole subtitle "
        + "positiontitle designation"
    case .summary:
      "summary about aboutme autobiography bio overview introduction statement personalstatement intro "
        + "professionalsummary careersummary executivesummary resumen zusammenfassung sobremi sobremí "
        + "professionalprofile careerprofile applicantsummary applicantbio description"
    case .work: Self.workNames
    case .projects:
      "projects project personalprojects sideprojects opensource opensourceprojects "
        + "opensourcecontributions contributions proyectos projekte projets apps repositories "
        + "hackathons keyprojects selectedprojects academicprojects notableprojects progetti projetos "
        + "项目经历 项目经验 个人作品"
    case .volunteering:
      "volunteer volunteering volunteerwork volunteerexperience community extracurricular "
        + "extracurriculars activities leadership voluntariado bénévolat ehrenamt"
    case .education:
      "education educations studies academics academic academicbackground qualifications degrees "
        + "degree schools formation formations educación educacion estudios bildung ausbildung "
        + "studium istruzione educação wykształcenie opleiding 教育背景 教育经历"
    case .certificates:
      "certificates certificate certifications certification certs licenses credentials "
        + "licensesandcertifications certificationsandlicenses zertifikate certificaciones "
        + "certificados certificações certificazioni"
    case .courses:
      "courses course training trainings coursework relevantcoursework moocs onlinecourses cursos "
        + "kurse bootcamps weiterbildung certificationsandcourses"
    case .achievements:
      "achievements accomplishments keyachievements keyachievementsandtechnicalhighlights highlights "
        + "keyhighlights technicalhighlights careerhighlights"
    case .publications:
      "publications publication papers articles blog blogs blogposts writing talks presentations "
        + "speaking books conferences patents publicaciones veröffentlichungen"
    case .skills: Self.skillNames
    case .languages: "languages language idiomas langues sprachen lingue talen"
    case .wishes:
      "learning wanttolearn currentlylearning goals goal learninggoals wishlist tolearn nowlearning "
        + "interestedin futuregoals aspirations careergoals objective objectives careerobjective "
        + "lookingfor objetivo objetivos objectif lernziele applicantobjective "
        + "targetrole targetposition targetjob desiredrole desiredposition desiredjob jobobjective "
        + "jobtarget"
    case .wrapper:
      "resume cv data default json attributes result resumedata main portfolio document root user "
        + "employee curriculum curriculumvitae response payload body sections"
    case .ignored:
      "schema meta awards award honors honours prizes premios interests interest hobbies references reference referees location profiles links "
        + "social socials socialmedia theme settings image photo picture avatar email phone website url "
        + "address nationality birthday dateofbirth availability salary metatheme titlenamemap id "
        + "version template layout locale relevantlinks softskills soft strengths intereses intérêts "
        + "interessen quotes testimonials testimonial recommendations memberships affiliations"
    }
  }

  private static let workNames =
    "work works experience experiences workexperience workexperiences workhistory employment "
    + "employmenthistory jobs job professionalexperience professionalexperiences positions career "
    + "careerhistory workexp jobexperience internship internships experiencia experiencias "
    + "experiencialaboral experienciaprofesional berufserfahrung erfahrung expérience expériences "
    + "expérienceprofessionnelle expériencesprofessionnelles trabajo trabajos esperienza esperienze "
    + "experiência experiências freelance consulting employers werkervaring doświadczenie "
    + "relevantexperience previousexperience pastexperience 工作经历 工作经验"

  private static let skillNames =
    "skills skill tool learned technicalskills techskills technologies technology tech techstack stack tools "
    + "competencies competences expertise keyskills coreskills hardskills programminglanguages "
    + "frameworks databases software knowledge specialties skillset skillsets skillsandtools "
    + "toolsandtechnologies kenntnisse fähigkeiten habilidades conocimientos compétences competencias "
    + "competenze umiejętności vaardigheden programming itskills computerskills technicalexpertise "
    + "corecompetencies areasofexpertise proficiencies applicantskills professionalskills "
    + "skillsandtechnologies languagesandtechnologies techsummary 个人技能 技能 专业技能"
}
