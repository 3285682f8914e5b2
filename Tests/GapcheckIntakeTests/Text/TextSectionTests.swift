import GapcheckIntake
import Testing

@Suite struct `A title in a text` {
  @Test(arguments: [
    "Skills", "Technical Skills", "Core competencies", "Tech stack", "Technologies", "Toolbox",
    "Kenntnisse", "Fähigkeiten", "IT-Kenntnisse", "Technische Kenntnisse", "Compétences",
    "Compétences techniques", "Habilidades", "Conocimientos técnicos", "Competências",
    "Conhecimentos",
    "Competenze", "Conoscenze tecniche", "Vaardigheden", "Kennis", "Umiejętności", "Technologie",
  ])
  func `announces skills in eight languages`(title: String) throws {
    #expect(try TextSamples.background("\(title)\n\nGo, Kafka").subjects == ["skills: Go, Kafka"])
    #expect(try TextSamples.background("\(title.uppercased())\nGo").subjects == ["skills: Go"])
  }

  @Test(arguments: [
    "Experience", "Work experience", "Professional Experience:", "Employment history",
    "Berufserfahrung", "Beruflicher Werdegang", "Expérience professionnelle", "Parcours",
    "Experiencia laboral", "Experiência profissional", "Esperienze lavorative", "Werkervaring",
    "Doświadczenie zawodowe",
  ])
  func `announces jobs in eight languages`(title: String) throws {
    let found = try TextSamples.background("\(title)\n\nEngineer, A shop, 2019 – 2021\n- Ran Kafka")
    #expect(found.jobLines == ["Engineer @ A shop, 2019-01 to 2021-12, line 3"])
    #expect(found.subjects == ["job 0: Ran Kafka"])
  }

  @Test(arguments: [
    "Projects", "Side projects", "Open source", "Projekte", "Projets personnels", "Proyectos",
    "Projetos", "Progetti", "Projecten", "Projekty",
  ])
  func `announces projects in eight languages`(title: String) throws {
    let found = try TextSamples.background("# \(title)\n\n- Queue lab — a queue in Go")
    #expect(found.projects.map(\.title) == ["Queue lab"])
  }

  @Test(arguments: [
    "Education", "Ausbildung", "Formation", "Educación", "Formação acadêmica", "Istruzione",
    "Opleiding", "Wykształcenie",
  ])
  func `announces degrees in eight languages`(title: String) throws {
    let found = try TextSamples.background("\(title)\n\nBSc Computer Science, 2012 – 2015")
    #expect(found.studyLines == ["degree: BSc Computer Science"])
  }

  @Test(arguments: [
    "Interests", "Hobbies", "References", "Awards", "Languages spoken", "Contact", "Interessen",
    "Sprachen", "Centres d'intérêt", "Langues", "Aficiones", "Idiomas", "Interesses", "Interessi",
    "Lingue", "Talen", "Zainteresowania", "Języki obce",
  ])
  func `announces what says nothing of skills`(title: String) throws {
    let text = "Skills\nGo\n\n\(title)\nI read Kafka and play with pythons."
    #expect(try TextSamples.background(text).subjects == ["skills: Go"])
  }

  @Test(arguments: [
    ("Summary", "summary"), ("About me", "summary"), ("Profil", "summary"), ("Sobre mí", "summary"),
    ("Riepilogo", "summary"), ("O mnie", "summary"),
  ])
  func `announces running text`(title: String, subject: String) throws {
    let text = "\(title)\n\nI run Kafka for banks.\n\n# Skills\nGo"
    let found = try TextSamples.background(text).passages.filter { $0.text.hasPrefix("I run") }
    #expect(found.map(\.subject.spelled) == [subject])
  }

  @Test func `that nobody knows ends the part before it`() throws {
    let text =
      "## Skills\n- Go\n\n## Matters of taste\n- Kafka Limited sells me books about it."
    #expect(try TextSamples.background(text).passages.map(\.subject.spelled).last == "note")
  }
}
