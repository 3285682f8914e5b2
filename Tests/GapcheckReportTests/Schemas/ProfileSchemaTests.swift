import Foundation
import GapcheckCore
import JSON
import Testing

@Suite struct `The schema of profiles` {
  private let validator: SchemaValidator
  private let taxonomy: Taxonomy

  init() throws {
    validator = try SchemaFile.profile.validator
    taxonomy = ReportOutput.auditor.taxonomy
  }

  @Test(arguments: Example.allCases)
  func `takes every example, as the program does`(example: Example) throws {
    let tree = JSONTree(try JSONNode(parsing: example.profile))
    #expect(validator.faults(in: tree, isStrict: true) == [])
    #expect(ProfileDecoder.decode(example.profile).diagnostics == [])
  }

  @Test func `takes every profile that the README shows, as the program does`() throws {
    let text = String(decoding: try Data(contentsOf: ProjectFiles.readme), as: UTF8.self)
    let profiles = text.split(separator: "```json\n").dropFirst()
      .map { String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex)) }
      .filter { $0.contains("\"skills\"") }
    #expect(profiles.count >= 2)
    for profile in profiles {
      let tree = try JSONTree(parsing: profile)
      #expect(validator.faults(in: tree) == [])
      #expect(ProfileForm(tree, taxonomy: taxonomy).diagnostics == [])
    }
  }

  @Test func `takes a profile that uses every key in every form, as the program does`() throws {
    let tree = try FullProfile.tree
    #expect(validator.faults(in: tree) == [])
    #expect(ProfileForm(tree, taxonomy: taxonomy).diagnostics == [])
  }

  @Test func `takes what the program writes`() throws {
    let profile = try #require(ProfileDecoder.decode(Array(FullProfile.json.utf8)).profile)
    #expect(validator.faults(in: try JSONTree(parsing: profile.json)) == [])
  }

  @Test func `describes no key that the full profile does not use`() throws {
    let used = Set(try FullProfile.tree.keys)
    let root = try SchemaFile.profile.tree
    let declared = Set(root.declared)
    #expect(declared.subtracting(used) == [])
  }

  @Test(arguments: ProfileMutation.all)
  func `refuses a profile where the program finds fault, at the same place`(
    mutation: ProfileMutation
  ) throws {
    let tree = try mutation.applied
    let places = validator.faults(in: tree).map(\.path.text)
    let found = ProfileForm(tree, taxonomy: taxonomy).diagnostics.map(\.path)
    #expect(places.contains(mutation.place), "\(places)")
    #expect(found.contains(mutation.place), "\(found)")
  }

  @Test func `offers names that the program reads as what they name`() throws {
    let tree = try SchemaFile.profile.tree
    func offered(_ name: String) -> [String] {
      tree["definitions"]?[name]?["anyOf"]?.elements.flatMap {
        ($0["enum"]?.texts ?? []) + ($0["const"]?.text.map { [$0] } ?? [])
      } ?? []
    }
    for (position, name) in taxonomy.skills.map(\.name).enumerated() {
      #expect(taxonomy.names.skill(named: NormalizedName(name))?.position == position, "\(name)")
    }
    #expect(offered("skillName").count == taxonomy.skills.count)
    for (position, task) in taxonomy.tasks.enumerated() {
      #expect(taxonomy.names.task(written: task.name) == position, "\(task.name)")
    }
    #expect(offered("taskName").count == taxonomy.tasks.count)
    for word in offered("level") {
      #expect(taxonomy.names.level(word: NormalizedName(word)) != nil, "\(word)")
    }
    for kind in offered("evidenceKind") {
      #expect(taxonomy.names.evidenceKind(named: NormalizedName(kind)) != nil, "\(kind)")
    }
    #expect(offered("level").count == 5 && offered("target").count == taxonomy.tracks.count + 1)
  }

  @Test func `lists the choices that the program has`() throws {
    let definitions = try #require(try SchemaFile.profile.tree["definitions"])
    let status = definitions["contribution"]?["properties"]?["status"]?["enum"]
    #expect(status?.texts == Contribution.Status.allCases.map(\.rawValue))
    let kind = definitions["learning"]?["properties"]?["kind"]?["enum"]
    #expect(kind?.texts == Learning.Kind.allCases.map(\.rawValue))
    let aims = try SchemaFile.profile.tree["properties"]?["aim"]?["anyOf"]?.elements
    #expect(aims?.compactMap { $0["const"]?.text } == PlanAim.allCases.map(\.rawValue))
  }

  @Test func `is that of each profile of a cohort`() throws {
    let cohort = try SchemaFile.cohort.validator
    let full = try FullProfile.tree
    #expect(cohort.faults(in: .array([full, full])) == [])
    #expect(cohort.faults(in: .array([])) == [] && cohort.faults(in: full) != [])
    for mutation in ProfileMutation.all {
      let faults = cohort.faults(in: .array([full, try mutation.applied]))
      let place = mutation.place.isEmpty ? "[1]" : "[1].\(mutation.place)"
      #expect(faults.map(\.path.text).contains(place), "\(mutation.name)")
    }
  }
}

extension JSONTree {
  /// Every key of an object within.
  fileprivate var keys: [String] {
    members.flatMap { [$0.key] + $0.value.keys } + elements.flatMap(\.keys)
  }

  /// Every key that a schema describes.
  fileprivate var declared: [String] {
    (self["properties"]?.members.map(\.key) ?? []) + members.flatMap(\.value.declared)
      + elements.flatMap(\.declared)
  }
}
