import Testing

@testable import GapcheckCore

@Suite struct `A measured line` {
  private let finder = MeasureFinder(Embedded.taxonomy)

  @Test(arguments: [
    "Cut p99 latency from 420 to 180 ms", "Reduced cost by 40%", "Reduced cost by 40 %",
    "3x faster builds", "Serves 12,000 requests per second", "Saved $1.2M a year", "2.5TB a day",
    "Handled 10k rps", "recall@5 rose by 12 percent", "Ran 40 clusters", "(30%)",
  ])
  func `has a number with a unit`(line: String) {
    #expect(finder.isMeasured(line))
  }

  @Test(arguments: [
    "Java 17 and Spring Boot 3", "Since 2019", "Team of 5", "2019 - 2021", "Built version 2",
    "Python 3.12", "5 years of Kubernetes", "Led 6 engineers", "", "S3 and EC2", "IPv6",
  ])
  func `is not made by versions, years or people`(line: String) {
    #expect(!finder.isMeasured(line))
  }
}
