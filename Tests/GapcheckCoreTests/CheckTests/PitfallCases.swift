/// Profiles that walk into a pitfall, each with one that narrowly does not.
let pitfallCases = [
  CheckCase(
    "generic-course", #""learning":[{"title":"Machine Learning Specialization"}]"#,
    not: #""learning":[{"title":"Machine Learning Specialization","kind":"book"}]"#),
  CheckCase(
    "generic-course", #""learning":["Machine Learning Specialization"]"#,
    not: #""learning":["Machine Learning Engineering for Production Specialization"]"#),
  CheckCase(
    "generic-course", bullet: "Completed Andrew Ng's Machine Learning course",
    not: "Hosted Andrew Ng's Machine Learning course"),
  CheckCase(
    "bare-ml-title", #""applications":{"titles":["ML Engineer"]}"#,
    not: #""applications":{"titles":["ML Platform Engineer"]}"#),
  CheckCase(
    "bare-ml-title", #""applications":{"titles":["Sr. Machine Learning Engineer (remote)"]}"#,
    not: #""applications":{"titles":["Sr. Machine Learning Infrastructure Engineer (remote)"]}"#),
  CheckCase(
    "bare-ml-title", #""resume":{"headline":"Aspiring ML Engineer, Lisbon"}"#,
    not: #""resume":{"headline":"Aspiring ML Engineer, vLLM"}"#),
  CheckCase(
    "claim-without-artifact", bullet: "Built RAG over tickets",
    not: "Built RAG over tickets: https://example.com/rag"),
  CheckCase(
    "claim-without-artifact", #""resume":{"bullets":["Built RAG over tickets"]}"#,
    not: #""resume":{"bullets":["Built RAG over tickets"]},"artifacts":[{"repository":"r"}]"#),
  CheckCase(
    "claim-without-artifact", skills: #"[{"skill":"RAG","level":3,"evidence":["a repository"]}]"#,
    not: #"[{"skill":"RAG","level":3,"evidence":["https://example.com/r"]}]"#),
  CheckCase(
    "claim-without-artifact", bullet: "Served RAG over tickets in 2024",
    not: "Served RAG over tickets in 240 ms"),
  CheckCase("claim-without-artifact", bullet: "Shipped LLM search", not: "Want to use LLM search"),
  CheckCase(
    "erased-backend-depth", #""yearsOfExperience":2,"resume":{"bullets":["GPT for invoices"]}"#,
    not: #""yearsOfExperience":2,"resume":{"bullets":["GPT for invoices","PostgreSQL"]}"#),
  CheckCase(
    "erased-backend-depth", #""yearsOfExperience":6,"resume":{"headline":"AI engineer"}"#,
    not: #""yearsOfExperience":6,"resume":{"headline":"AI and backend engineer"}"#),
  CheckCase(
    "prompt-only", skills: #"["Prompt engineering"]"#, not: #"["Prompt engineering","vLLM"]"#),
  CheckCase(
    "prompt-only", bullet: "Prompt engineering for support",
    not: "Prompt engineering for support, served with vLLM"),
  CheckCase(
    "ninety-day-parity", #""applications":{"titles":["Senior AI Engineer"]}"#,
    not: #""applications":{"titles":["AI Engineer"]}"#),
  CheckCase(
    "ninety-day-parity", #""resume":{"headline":"Senior AI Engineer | Kubernetes"}"#,
    not: #""resume":{"headline":"Senior Engineer, AI | Kubernetes"}"#),
  CheckCase(
    "ninety-day-parity", bullet: "Becoming a senior AI engineer in 90 days",
    not: "Becoming a junior AI engineer in 90 days"),
  CheckCase(
    "ninety-day-parity", bullet: "Becoming a senior AI engineer in 90 days",
    not: "Becoming a senior AI engineer in 5 years"),
  CheckCase(
    "dabbling", skills: #"["vLLM","RAG","MCP","LangChain","Quantization","Evals"]"#,
    not: #"["vLLM","RAG","MCP","LangChain","Quantization"]"#),
  CheckCase(
    "automation-denial",
    #""target":"deep-databases","tasks":[{"task":"t-api-crud","share":86},{"task":"t-gen-design","share":14}]"#,
    not:
      #""target":"deep-databases","tasks":[{"task":"t-api-crud","share":85},{"task":"t-gen-design","share":15}]"#
  ),
  CheckCase(
    "desperate-framing", #""resume":{"headline":"Backend engineer, open to anything"}"#,
    not: #""resume":{"headline":"Backend engineer, open to platform work"}"#),
  CheckCase(
    "desperate-framing", bullet: "Open to any role with AI", not: "Granted any role by policy"),
  CheckCase(
    "scattered-applications", #""applications":{"perWeek":21}"#,
    not: #""applications":{"perWeek":20}"#),
  CheckCase(
    "assistants-as-engineering", skills: #"["Copilot"]"#, not: #"["Copilot","SQL"]"#),
  CheckCase(
    "assistants-as-engineering", bullet: "AI engineering with Copilot and SQL",
    not: "AI-assisted coding with Copilot and SQL"),
  CheckCase(
    "assistants-as-engineering", bullet: "AI engineering with Copilot",
    not: "AI engineering with LangChain"),
  CheckCase(
    "commodity-week",
    #""tasks":[{"task":"t-api-crud","share":80},{"task":"t-gen-design","share":20}]"#,
    not: #""tasks":[{"task":"t-api-crud","share":79},{"task":"t-gen-design","share":21}]"#),
]

/// A line of a backend résumé that a careless reader would take for a pitfall.
struct InnocentLine: Sendable {
  let pitfall: String
  let line: String

  init(_ pitfall: String, _ line: String) {
    (self.pitfall, self.line) = (pitfall, line)
  }
}

let innocentLines = [
  InnocentLine("claim-without-artifact", "No AI experience yet"),
  InnocentLine("claim-without-artifact", "Backend engineer interested in AI and ML"),
  InnocentLine("claim-without-artifact", "Currently learning LLMs, RAG"),
  InnocentLine("claim-without-artifact", "Used AI-assisted coding for tests"),
  InnocentLine("claim-without-artifact", "Prompt handling of 40 incidents a year"),
  InnocentLine("erased-backend-depth", "Not an ML engineer"),
  InnocentLine("erased-backend-depth", "Microservices for an AI company"),
  InnocentLine("generic-course", "Built the data pipelines of a machine learning course"),
  InnocentLine("generic-course", "Never took a machine learning course"),
  InnocentLine("ninety-day-parity", "Supported a senior AI engineer for three months"),
  InnocentLine("ninety-day-parity", "Senior engineer for AI products"),
  InnocentLine("desperate-framing", "Scheduler that retries any job after a crash"),
  InnocentLine("prompt-only", "Prompt rollback of releases"),
  InnocentLine("assistants-as-engineering", "Wrote tests with Copilot"),
  InnocentLine("assistants-as-engineering", "AI policy: no Copilot"),
  InnocentLine("claim-without-artifact", "Currently learning vLLM"),
  InnocentLine("claim-without-artifact", "No experience with vLLM"),
]
