import GapcheckCore

/// Profiles that meet a signal, each with one that narrowly does not.
let signalCases = [
  // A tool beside the technique, and no buzzword.
  CheckCase(
    "named-tools", bullet: "Built RAG over tickets with pgvector", not: "Built RAG over tickets"),
  CheckCase(
    "named-tools", bullet: "Built RAG over tickets with pgvector",
    not: "Leveraged RAG over tickets with pgvector"),
  CheckCase(
    "named-tools", bullet: "Served an open model with vLLM", not: "Served an open model with AI"),
  CheckCase(
    "deployed-artifact",
    #""artifacts":[{"skills":["RAG"],"url":"https://example.com","deployed":true,"monitored":true}]"#,
    not: #""artifacts":[{"skills":["RAG"],"url":"https://example.com","deployed":true}]"#),
  CheckCase(
    "evaluation-method",
    #""artifacts":[{"skills":["RAG"],"evaluation":"0.81 on held-out questions"}]"#,
    not: #""artifacts":[{"skills":["RAG"],"evaluation":"good on held-out questions"}]"#),
  CheckCase(
    "evaluation-method",
    #""artifacts":[{"skills":["RAG"],"evaluation":"recall@5 of 0.81"}]"#,
    not: #""artifacts":[{"skills":["RAG"],"evaluation":"recall@5"}]"#),
  CheckCase(
    "evaluation-method",
    bullet: "Held-out set for RAG: recall@5 from 0.62 to 0.81",
    not: "Held-out set for RAG: recall@5 improved"),
  CheckCase(
    "evaluation-method", bullet: "LLM triage of tickets at 91 % accuracy",
    not: "Rule-based triage of tickets at 91 % accuracy"),
  CheckCase(
    "evaluation-method", bullet: "Golden set of 80 questions for the assistant",
    not: "No golden set for the assistant, 80 questions"),
  CheckCase(
    "prompting-opinion", bullet: "Structured output rather than free text for invoices",
    not: "Structured output for invoices"),
  CheckCase(
    "prompting-opinion", bullet: "JSON schema for LLM answers, because free text broke the parser",
    not: "JSON parser for API answers, because free text broke the parser"),
  CheckCase(
    "backend-depth-kept", bullet: "Served models beside PostgreSQL at 900 GB",
    not: "Served models at 900 GB"),
  CheckCase(
    "backend-depth-kept", bullet: "Ran search at 3,000 requests a second",
    not: "Ran search at many requests a second"),
]

/// A profile that meets a signal to the degree given.
struct PartialSignal: Sendable {
  let id: String
  let json: String
  let status: SignalFinding.Status

  init(_ id: String, _ json: String, _ status: SignalFinding.Status) {
    (self.id, self.json, self.status) = (id, json, status)
  }

  init(_ id: String, bullet: String, _ status: SignalFinding.Status) {
    self.init(id, #"{"skills":[],"resume":{"bullets":["\#(bullet)"]}}"#, status)
  }
}

let partialSignals = [
  PartialSignal("named-tools", #"{"skills":["vLLM"]}"#, .partial),
  PartialSignal("named-tools", #"{"skills":["SQL","Copilot"]}"#, .missing),
  PartialSignal("named-tools", bullet: "Built RAG over tickets", .partial),
  PartialSignal("named-tools", bullet: "Leveraged AI across the company", .missing),
  PartialSignal(
    "deployed-artifact", #"{"skills":[],"artifacts":[{"url":"https://example.com"}]}"#, .missing),
  PartialSignal(
    "deployed-artifact",
    bullet: "RAG over tickets in production at https://example.com, monitored with Grafana",
    .partial),
  PartialSignal(
    "deployed-artifact", bullet: "RAG over tickets in production, monitored with Grafana", .missing),
  PartialSignal(
    "deployed-artifact", bullet: "RAG over tickets, code at https://example.com/rag", .missing),
  PartialSignal(
    "evaluation-method", #"{"skills":[],"artifacts":[{"skills":["RAG"],"evaluation":"by hand"}]}"#,
    .partial),
  PartialSignal("evaluation-method", #"{"skills":[],"artifacts":[{"deployed":true}]}"#, .missing),
  PartialSignal(
    "evaluation-method", bullet: "Built a 150-question held-out set; recall@5 from 0.62 to 0.81",
    .met),
  PartialSignal("evaluation-method", bullet: "LLM answers scored on a held-out set", .partial),
  PartialSignal("evaluation-method", bullet: "Evals for GPT 4 since 2024", .partial),
  PartialSignal("evaluation-method", bullet: "Redis hit rate from 60 % to 90 %", .missing),
  PartialSignal("prompting-opinion", bullet: "Ran services", .missing),
  PartialSignal("prompting-opinion", bullet: "Shortened the prompts of an LLM router", .partial),
  PartialSignal(
    "prompting-opinion", bullet: "Prompt replies to alerts, because users wait", .missing),
  PartialSignal("backend-depth-kept", #"{"skills":["SQL"]}"#, .partial),
  PartialSignal("backend-depth-kept", #"{"skills":[]}"#, .missing),
  PartialSignal("backend-depth-kept", bullet: "Backend engineer with AI experience", .partial),
]
