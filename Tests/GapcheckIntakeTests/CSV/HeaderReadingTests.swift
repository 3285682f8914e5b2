import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `Header reading` {
  private static let taxonomy = Embedded.taxonomy

  private static func label(_ title: String) -> String {
    let reading = HeaderReading(
      title, words: HeaderWords(taxonomy), taxonomy: taxonomy)
    return reading.role?.argument ?? "nothing"
  }

  @Test(arguments: [
    ("Name", "name"), ("Full name", "name"), ("What is your name?", "name"),
    ("Participant", "name"), ("Vor- und Nachname", "name"), ("Wie heißt du?", "name"),
    ("Nom et prénom", "name"), ("Nombre completo", "name"), ("Nome", "name"), ("Naam", "name"),
    ("First name", "name"), ("Your full name (optional)", "name"),
    ("Years of experience", "years"), ("Years of backend experience", "years"),
    ("How many years of experience do you have?", "years"), ("Berufserfahrung (Jahre)", "years"),
    ("Años de experiencia", "years"), ("Jaren ervaring", "years"),
    ("Hours per week", "hours"), ("How many hours a week can you study?", "hours"),
    ("Wie viele Stunden pro Woche kannst du lernen?", "hours"), ("Heures par semaine", "hours"),
    ("How many hours per week do you have to learn?", "hours"), ("Horas por semana", "hours"),
    ("Skills", "skills"), ("Your tech stack", "skills"),
    ("Which technologies do you use?", "skills"),
    ("Anything else you know?", "skills"), ("Is there anything else you know?", "skills"),
    ("Programming languages", "skills"), ("Kenntnisse", "skills"), ("Compétences", "skills"),
    ("Which databases do you use?", "skills"), ("Competenze tecniche", "skills"),
    ("Tasks", "tasks"), ("What does a typical week look like?", "tasks"), ("Aufgaben", "tasks"),
    ("What do you do in a typical week? (task and share)", "tasks"), ("Tareas", "tasks"),
    ("Target role", "target"), ("Which role do you want?", "target"), ("Start date", "start"),
    ("LinkedIn headline", "headline"), ("Résumé bullets", "bullets"), ("Achievements", "bullets"),
    ("Timestamp", "ignore"), ("E-mail", "ignore"), ("Email address", "ignore"),
    ("Zeitstempel", "ignore"), ("Company name", "ignore"), ("Comments", "ignore"),
    ("Anything else?", "ignore"), ("Completion time", "ignore"), ("Submit Date (UTC)", "ignore"),
    ("What do you want to learn?", "ignore"), ("Do you want to learn Kubernetes?", "ignore"),
    ("Was möchtest du lernen?", "ignore"),
  ])
  func `knows the columns of forms`(title: String, role: String) {
    #expect(Self.label(title) == role)
  }

  @Test(arguments: [
    ("Kubernetes", "skill:Kubernetes"), ("Rate your skills [Kubernetes]", "skill:Kubernetes"),
    ("How well do you know Kubernetes?", "skill:Kubernetes"),
    ("Kubernetes (1-5)", "skill:Kubernetes"),
    ("How well do you know k8s?", "skill:k8s"),
    ("How well do you know kubernetes?", "skill:kubernetes"),
    ("Rate yourself (1-5) [Kafka]", "skill:Kafka"),
    ("How well do you know databases?", "skill:databases"), ("Docker %", "skill:Docker"),
    ("Docker experience", "skill:Docker"), ("Wie gut kennst du Terraform?", "skill:Terraform"),
    ("Quel est votre niveau en Python ?", "skill:Python"), ("Go", "skill:Go"),
    ("How well do you know Go?", "skill:Go"), ("Rate yourself: SQL", "skill:SQL"),
    ("Python - level", "skill:Python"), ("Node.js", "skill:Node.js"), ("C++", "skill:C++"),
    ("Rate your CI/CD skills from 1 to 5", "skill:CI/CD"),
    ("Years of Kubernetes", "skill:Kubernetes"),
    ("How many years have you used Kafka?", "skill:Kafka"),
    ("¿Qué nivel tienes en Docker?", "skill:Docker"), ("LLM evaluation", "skill:LLM evaluation"),
    ("How good are you at prompt engineering?", "skill:prompt engineering"),
  ])
  func `finds the one skill that a header asks for`(title: String, role: String) {
    #expect(Self.label(title) == role)
  }

  @Test(arguments: [
    "", "Favourite colour", "How well do you know Docker and Kafka?", "Level",
    "Where do you go to rest?",
    "Manager's full name", "Do you express yourself well?",
  ])
  func `leaves what it does not understand`(title: String) {
    #expect(Self.label(title) == "nothing")
  }

  @Test(arguments: [
    ("Kubernetes (1-5)", LevelScale.five), ("Kubernetes [1–5]", .five), ("Docker (0-4)", .level),
    ("Docker (1-10)", .ten), ("Docker %", .percent), ("Docker (%)", .percent),
    ("Docker (0-100)", .percent),
    ("Rate Docker from 1 to 5", .five), ("Docker (1 bis 10)", .ten), ("Docker", nil),
    ("Airflow 1.5", nil), ("Java 8", nil),
  ])
  func `takes the scale that a header gives`(title: String, scale: LevelScale?) {
    #expect(LevelScale(header: title) == scale)
  }

  @Test(arguments: [
    ("5", LevelScale.five), ("1-5", .five), ("ten", .ten), ("10", .ten), ("%", .percent),
    ("Percent", .percent), ("level", .level), ("0-4", .level), ("7", nil), ("", nil),
  ])
  func `reads scales as they are written for --scale`(text: String, scale: LevelScale?) {
    #expect(LevelScale(argument: text) == scale)
  }

  @Test func `reads all the scales that it lists`() {
    #expect(Set(LevelScale.choices.compactMap(LevelScale.init(argument:))).count == 4)
  }
}
