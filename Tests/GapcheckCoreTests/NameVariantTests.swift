import Testing

@testable import GapcheckCore

@Suite struct `Variants of a name` {
  @Test(arguments: [
    ("Kubernetes", "k8s"), ("Go", "Golang"), ("PostgreSQL", "postgres"), ("Node.js", "NodeJS"),
    ("Node", "Node.js"), ("Apache Kafka", "kafka"), ("AWS", "Amazon Web Services"), ("Go", "GO"),
    ("Java 17", "Java"), ("MongoDB", "Mongo"), ("GitHub Actions", "github-actions"),
  ])
  func `are one name`(first: String, second: String) {
    #expect(NormalizedName(first).isVariant(of: NormalizedName(second)))
    #expect(NormalizedName(second).isVariant(of: NormalizedName(first)))
  }

  @Test(arguments: [
    ("Grafana", "Prometheus"), ("Java", "JavaScript"), ("Go", "Google Cloud"), ("AWS", "Azure"),
    ("MySQL", "PostgreSQL"), ("Azure DevOps", "Azure Monitor"), ("k8s", "k3s"), ("C", "C++"),
    ("Kafka", "Kinesis"), ("", "Go"),
  ])
  func `are not two tools of one skill`(first: String, second: String) {
    #expect(!NormalizedName(first).isVariant(of: NormalizedName(second)))
    #expect(!NormalizedName(second).isVariant(of: NormalizedName(first)))
  }
}
