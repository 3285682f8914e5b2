package import JSON

extension Profile {
  /// The profile as a JSON text that ``ProfileDecoder`` reads back, keys in the order of the README.
  package var json: String {
    var writer = JSONWriter(pretty: true)
    writer.profile(self)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}

extension JSONWriter {
  /// Writes a profile; what is not said in it is left out.
  package mutating func profile(_ profile: Profile) {
    beginObject()
    text("name", profile.name)
    thousandths("yearsOfExperience", profile.yearsOfExperience)
    if let effort = profile.hoursPerWeek {
      thousandths("hoursPerWeek", effort.minutes * 1000 / 60)
    }
    text("start", profile.start.map { "\($0)" })
    text("target", profile.target?.value)
    text("project", profile.project?.value)
    text("aim", profile.aim?.rawValue)
    texts("context", profile.context)
    list("off", profile.daysOff) { $0.string($1.spanText) }
    key("skills")
    elements(profile.skills) { $0.skill($1) }
    list("tasks", profile.tasks) { $0.task($1) }
    list("artifacts", profile.artifacts) { $0.artifact($1) }
    list("contributions", profile.contributions) { $0.contribution($1) }
    list("learning", profile.learning) { $0.learning($1) }
    if profile.headline != nil || !profile.bullets.isEmpty { resume(profile) }
    if !profile.jobTitles.isEmpty || profile.applicationsPerWeek != nil { applications(profile) }
    list("completed", profile.completed) { $0.completed($1) }
    if let words = profile.yearsInferredFrom?.value {
      object("inferred") { $0.text("yearsOfExperience", words) }
    }
    endObject()
  }

  // MARK: Parts

  private mutating func resume(_ profile: Profile) {
    object("resume") {
      $0.text("headline", profile.headline)
      $0.texts("bullets", profile.bullets)
    }
  }

  private mutating func applications(_ profile: Profile) {
    object("applications") {
      $0.list("titles", profile.jobTitles) { $0.string($1) }
      if let count = profile.applicationsPerWeek { $0.member("perWeek", count) }
    }
  }

  private mutating func task(_ entry: TaskEntry) {
    beginObject()
    member("task", entry.name.value)
    thousandths("share", entry.share)
    text("outcome", entry.outcome)
    texts("context", entry.context)
    text("inferred", entry.inferredFrom?.value)
    endObject()
  }

  private mutating func artifact(_ artifact: Artifact) {
    beginObject()
    member("title", artifact.title)
    text("url", artifact.url)
    text("repository", artifact.repository)
    text("demo", artifact.demo)
    text("writeup", artifact.writeup)
    texts("skills", artifact.skills)
    if artifact.isDeployed { member("deployed", true) }
    if artifact.isMonitored { member("monitored", true) }
    text("evaluation", artifact.evaluation)
    text("reliedOnBy", artifact.reliedOnBy)
    endObject()
  }

  private mutating func contribution(_ contribution: Contribution) {
    beginObject()
    member("repository", contribution.repository)
    text("url", contribution.url)
    member("status", contribution.status.rawValue)
    texts("skills", contribution.skills)
    endObject()
  }

  private mutating func learning(_ learning: Learning) {
    beginObject()
    member("title", learning.title)
    member("kind", learning.kind.rawValue)
    text("url", learning.url)
    texts("skills", learning.skills)
    endObject()
  }

  private mutating func completed(_ entry: CompletedEntry) {
    beginObject()
    member("item", entry.item.value)
    text("on", entry.on.map { "\($0.value)" })
    text("url", entry.url)
    endObject()
  }
}
