/// The keys that pipelines may rely on, as the product page lists them.
enum ReportContract {
  static let subroles: Set = [
    "ai-infra-engineer", "agent-engineer", "applied-ml-engineer", "ml-platform-engineer",
    "ml-research-engineer",
  ]
  static let specializations: Set = [
    "ai-sre", "ml-data-infra", "ai-security", "ai-native-platform", "realtime-inference",
  ]
  static let deeper: Set = [
    "deep-databases", "deep-infrastructure", "deep-reliability", "deep-cost",
    "deep-regulated-data", "deep-distributed-systems", "deep-platform", "deep-db-internals",
    "deep-security",
  ]
  static let tracks = subroles.union(specializations).union(deeper)
  static let layers: Set = ["execution", "mixed", "judgment"]
  static let categories: Set = [
    "observability-response", "provisioning", "database-operations", "glue-code", "none",
  ]

  /// Paths at which null says that there is nothing to tell; anywhere else it is a fault.
  static let nullable: Set = [
    "exposure", "exposure.tasks[].category", "plan", "verdict.readiness", "tracks[].readiness",
    "tracks[].foundation", "tracks[].delta", "tracks[].wedge",
    "tracks[].reachability.precondition", "tracks[].projected", "tracks[].hoursToReady",
    "tracks[].minutesToReady",
    "tracks[].readyBy", "tracks[].readyBetween", "tracks[].gateMet", "explanation.exposure",
    "explanation.hours", "explanation.hours.rows[].skill", "plan.readyOn",
  ]

  static let shape = Shape.object([
    "format": .oneOf(["gapcheck.report/1"]), "taxonomyVersion": .text, "asOf": .date,
    "limits": .text,
    "hoursPerWeek": .number(0.5...100), "verdict": verdict, "exposure": .orNull(exposure),
    "tracks": .list(track), "gaps": .list(gap), "skills": .list(skill),
    "transfers": .list(topic), "notNeeded": .list(topic), "signals": .list(signal),
    "pitfalls": .list(pitfall), "coverage": coverage, "claims": .list(claim),
    "contradictions": .list(contradiction), "sources": .list(source),
    "stale": .list(stale), "plan": .orNull(plan),
    "questions": .list(question),
    "assumptions": .list(.text), "unrecognized": .list(unrecognized),
    "outsideScope": .list(.object(["name": .text, "path": .text, "category": .text])),
    "explanation": .optional(explanation),
  ])

  private static let points = Shape.number(0...100)
  private static let level = Shape.number(0...4)
  private static let hours = Shape.number(0...10_000)
  private static let readiness = Shape.object([
    "proven": points, "credited": points, "claimed": points,
  ])

  private static let verdict = Shape.object([
    "status": .oneOf(["recommended", "insufficient-information"]),
    "route": .oneOf(["pivot", "deepen", "hybrid"]), "track": .oneOf(tracks),
    "subrole": .oneOf(subroles), "specialization": .oneOf(specializations),
    "deepen": .oneOf(deeper), "readiness": .orNull(readiness), "robust": .flag,
    "rival": .oneOf(tracks), "reasons": .list(.text), "against": .list(argument),
    "titles": .list(.text),
  ])

  private static let argument = Shape.object(["text": .text, "sources": .list(.text)])

  private static let exposure = Shape.object([
    "index": points, "low": points, "high": points,
    "horizon": .object(["from": .date, "to": .date]),
    "byLayer": .object(["execution": points, "mixed": points, "judgment": points]),
    "byCategory": .map(categories, points),
    "tasks": .list(
      .object([
        "id": .text, "share": points, "exposure": points, "low": points, "high": points,
        "layer": .oneOf(layers), "category": .optional(.orNull(.oneOf(categories))),
        "growInto": .text,
      ])),
  ])

  private static let track = Shape.object([
    "id": .oneOf(tracks), "kind": .oneOf(["specialization", "subrole", "deepen"]),
    "readiness": .orNull(readiness), "foundation": .orNull(readiness),
    "delta": .orNull(readiness), "weight": .number(1...100), "coverage": points, "ready": .flag,
    "blockers": .list(.text), "hoursToReady": .orNull(hours), "readyBy": .orNull(.date),
    "reachability": .object([
      "floor": .text, "precondition": .optional(.orNull(.text)), "met": .flag,
      "verdict": .oneOf(["within-90-days", "beyond-90-days", "not-this-path"]),
    ]), "projected": .orNull(points),
    "wedge": .orNull(.object(["hours": hours, "fits": .flag, "skills": .list(.text)])),
  ])

  private static let gap = Shape.object([
    "skill": .text, "have": .object(["proven": level, "credited": level, "claimed": level]),
    "need": .number(1...4), "core": .flag, "hours": hours, "gain": points,
    "gainPerHour": .number(0...100), "proveBy": .text, "why": .text,
  ])

  private static let skill = Shape.object([
    "id": .text, "proven": level, "credited": level, "claimed": level, "from": .list(.text),
  ])

  private static let explanation = Shape.object([
    "exposure": .orNull(
      .object([
        "rule": .text, "total": points,
        "rows": .list(
          .object(["task": .text, "share": points, "exposure": points, "points": points])),
      ])),
    "tracks": .list(
      .object([
        "track": .oneOf(tracks), "rule": .text, "weight": .number(1...100), "total": readiness,
        "rows": .list(
          .object([
            "requirement": .text, "name": .text, "metBy": .list(.text), "mentioned": .flag,
            "need": .number(1...4), "weight": .number(0...1), "points": readiness,
            "have": .object(["proven": level, "credited": level, "claimed": level]),
          ])),
      ])),
    "hours": .orNull(
      .object([
        "rule": .text, "track": .oneOf(tracks), "total": hours,
        "rows": .list(
          .object([
            "title": .text, "skill": .orNull(.text), "level": .optional(.number(1...4)),
            "estimate": hours, "hours": hours, "because": .list(.text),
          ])),
      ])),
    "skills": .list(
      .object([
        "id": .text, "proven": level, "credited": level, "claimed": level,
        "reasons": .list(.object(["text": .text, "rule": .text])),
      ])),
  ])

  private static let topic = Shape.object(["id": .text, "name": .text, "skills": .list(.text)])

  private static let signal = Shape.object([
    "id": .text, "status": .oneOf(["met", "partial", "missing"]), "because": .text,
  ])

  private static let pitfall = Shape.object(["id": .text, "because": .text])

  private static let area = Shape.object([
    "id": .text, "name": .text, "held": .number(0...100), "of": .number(1...100),
  ])

  private static let coverage = Shape.object([
    "concepts": .list(area), "responsibilities": .list(area), "durable": .list(area),
  ])

  private static let claim = Shape.object([
    "id": .text, "text": .text, "source": .text, "date": .sourceDate,
    "grade": .oneOf(["statement", "checked", "estimate", "unverified"]),
  ])

  private static let contradiction = Shape.object([
    "id": .text,
    "sides": .list(
      .object(["source": .text, "date": .sourceDate, "grade": .text, "says": .text])),
    "shown": .text, "decides": .text,
  ])

  private static let source = Shape.object([
    "id": .text, "short": .text, "title": .text, "date": .sourceDate, "grade": .text,
  ])

  private static let stale = Shape.object([
    "id": .text, "name": .text, "was": .text, "now": .text, "action": .text,
  ])

  private static let plan = Shape.object([
    "track": .oneOf(tracks), "start": .date, "end": .date, "hoursPerWeek": .number(0.5...100),
    "budgetHours": hours, "projected": points, "bound": points, "items": .list(item),
    "deferred": .list(
      .object(["skill": .text, "level": .number(1...4), "hours": hours, "by": .date])),
  ])

  private static let item = Shape.object([
    "id": .text, "kind": .text, "title": .text, "hours": hours, "from": .date, "to": .date,
    "week": .number(1...500), "done": .flag,
    "skills": .list(
      .object(["id": .text, "from": .number(0...3), "to": .number(1...4)])),
    "resources": .list(.object(["id": .text, "title": .text])),
  ])

  private static let question = Shape.object([
    "skill": .text, "level": .number(1...4), "track": .oneOf(tracks), "from": points,
    "to": points, "daysSooner": .number(0...10_000),
  ])

  private static let unrecognized = Shape.object([
    "name": .text, "path": .text, "nearest": .list(.text),
  ])
}
