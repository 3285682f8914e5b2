import Testing

@testable import GapcheckCore

/// Names as people write them, by skill, and what must not be taken for one.
@Suite struct `The table of names` {
  @Test(arguments: [
    (
      "general-purpose-languages",
      [
        "Java", "Core Java", "Java 8", "Java 17", "Java8", "Java SE", "JDK", "Kotlin", "Scala",
        "Go", "Golang", "Go (Golang)", "Rust", "C", "c", "C++", "C++17", "C/C++", "C#", ".NET",
        ".NET 8", ".NET Framework", "ASP.NET Core", "JavaScript", "Java Script", "JS", "TypeScript",
        "TS", "ES6", "Node", "NodeJs", "Node js", "node.js", "NODE-JS", "Express.js", "NestJS",
        "Spring", "Spring Boot 3", "Spring MVC", "WebFlux", "Spring WebFlux", "Quarkus", "Lombok",
        "Log4j", "Log4j2", "Thymeleaf", "Tomcat", "Apache Tomcat", "WildFly", "JBoss", "WebLogic",
        "PHP 8", "Laravel", "Symfony", "Ruby on Rails", "RoR", "Elixir", "Phoenix Framework",
        "Erlang", "Haskell", "Perl", "LINQ", "Zod",
      ]
    ),
    (
      "python-engineering",
      [
        "Python", "Python 3", "Python 3.12", "python3", "Django", "Django REST Framework", "DRF",
        "Flask", "FastAPI", "Fast API", "Pydantic", "asyncio", "NumPy", "pandas", "Jinja2",
        "Anaconda",
      ]
    ),
    (
      "api-design",
      [
        "REST", "REST APIs", "RESTful web services", "RESTful API", "SOAP", "GraphQL", "gRPC",
        "OpenAPI", "Open API", "Swagger", "JAX-RS", "WebSockets", "HATEOAS", "AWS API Gateway",
        "Third-party integrations",
      ]
    ),
    ("microservices-architecture", ["Microservices", "Micro-services", "Spring Cloud", "Istio"]),
    (
      "authn-authz", ["auth", "OAuth 2.0", "OAuth2", "JWT", "Spring Security", "Basic auth", "SSO"]
    ),
    ("caching", ["cache", "Caching", "Redis", "Redis caching", "Memcached", "CDN"]),
    (
      "message-queues-streaming",
      [
        "Kafka", "Apache Kafka", "Confluent Kafka", "Spring Kafka", "RabbitMQ", "Rabbit MQ", "SQS",
        "Amazon SQS", "AWS Kinesis", "Pub/Sub", "CQRS", "Celery",
      ]
    ),
    (
      "relational-databases",
      [
        "SQL", "PostgreSQL", "Postgres", "postgre sql", "PostgreSQL v16", "MySQL", "MS SQL",
        "MS SQL Server", "Oracle", "Oracle 19c", "PL/SQL", "PLSQL", "T-SQL", "RDS", "AWS RDS",
        "Hibernate", "Spring Data JPA", "Entity Framework Core", "Prisma", "Stored procedures",
      ]
    ),
    (
      "nosql-databases",
      [
        "NoSQL", "No-SQL", "No SQL", "MongoDB", "Mongo DB", "DynamoDB", "Amazon DynamoDB",
        "Elasticsearch", "Elastic Search", "Cassandra", "Neo4j",
      ]
    ),
    ("sql-query-tuning", ["Query optimization", "SQL tuning", "PostgreSQL performance tuning"]),
    ("testing-strategy", ["JUnit", "JUnit 5", "Mockito", "TDD", "pytest", "Jest", "API testing"]),
    (
      "ci-cd",
      [
        "CI/CD", "CICD", "CI-CD", "CI/CD pipelines", "CI", "ArgoCD", "Argo-CD", "Argo CD", "Flux",
        "Flux CD", "Jenkins", "GitHub Actions", "GitLab CI/CD", "DevOps", "Feature flags",
      ]
    ),
    ("docker-containers", ["Docker", "Docker Compose", "docker-compose", "Containers", "Podman"]),
    (
      "kubernetes-operations",
      ["Kubernetes", "kubernetes", "K8s", "k8s", "EKS", "Kubernetes (K8s)"]
    ),
    (
      "infrastructure-as-code", ["IaC", "Terraform", "Helm charts", "Ansible", "Ansible playbooks"]
    ),
    (
      "cloud-platforms",
      ["AWS", "GCP", "Azure", "Microsoft Azure", "S3", "EC2", "AWS EC2", "Cloud"]
    ),
    (
      "serverless",
      [
        "AWS Lambda", "Supabase", "Firebase", "Vercel", "Netlify", "Heroku", "Modal Labs",
        "render.com", "Google Cloud Run",
      ]
    ),
    ("linux-systems", ["Linux", "Bash", "Shell scripting", "Ubuntu", "SSH"]),
    ("networking-dns-tls", ["TCP/IP", "HTTP/2", "DNS", "Nginx", "TLS", "Load balancing"]),
    ("observability", ["Prometheus", "Grafana", "ELK Stack", "Datadog", "Logging", "AWS X-Ray"]),
    ("opentelemetry", ["OpenTelemetry", "Open Telemetry", "OTel"]),
    ("performance-engineering", ["Performance tuning", "Profiling", "Low latency", "JVM tuning"]),
    ("data-pipelines", ["ETL", "Spring Batch", "dbt", "Snowflake", "AWS Glue", "Data pipelines"]),
    ("distributed-data-processing", ["Spark", "Apache Spark", "PySpark", "Hadoop", "Ray Data"]),
    ("data-quality", ["Data quality", "Great Expectations"]),
    ("lakehouse-table-formats", ["Iceberg", "Lance format", "Delta Lake"]),
    ("feature-stores", ["Feature store", "Feast"]),
    ("durable-execution", ["Temporal", "Temporal.io", "Step Functions"]),
    ("policy-as-code", ["OPA", "AWS Cedar", "Cedar policy language"]),
    ("gpu-scheduling", ["Kueue", "Volcano scheduler", "Slurm"]),
    ("gpu-partitioning", ["MIG", "CUDA MPS"]),
    ("model-parallelism", ["Tensor parallelism", "Pipeline parallelism"]),
    ("structured-output", ["Structured outputs", "Outlines library", "JSON mode"]),
    ("triton-inference-server", ["Triton Inference Server", "NVIDIA Triton", "Triton server"]),
    ("cuda-kernel-literacy", ["CUDA", "Triton language", "OpenAI Triton", "Triton kernels"]),
    ("llm-observability", ["Arize Phoenix", "Langfuse", "LangSmith"]),
    ("ray-serve", ["Ray Serve", "KubeRay"]),
    ("eval-harness", ["Evals", "Inspect AI", "promptfoo", "LLM evaluation"]),
    ("agent-patterns", ["AI agents", "agents", "Agentic AI"]),
    ("rag-pipelines", ["RAG", "Retrieval-Augmented Generation"]),
    ("vllm-serving", ["vLLM", "vllm-serving", "Model serving"]),
    ("langchain-langgraph", ["LangChain", "Lang Chain", "LangGraph"]),
    ("mcp", ["MCP", "Model Context Protocol", "MCP servers"]),
    (
      "supervised-learning-basics",
      ["Machine learning", "deep learning", "PyTorch", "scikit-learn"]
    ),
    ("fine-tuning-lora", ["Fine-tuning", "LoRA", "QLoRA"]),
  ])
  func `gives each name its skill`(id: String, names: [String]) throws {
    for name in names {
      let facts = try Facts(json: #"{ "skills": ["\#(name)"] }"#)
      let found = Set(facts.statements.map { Embedded.taxonomy[$0.skill].id.text })
      #expect(found == [id], "'\(name)'")
      #expect(facts.unrecognized.isEmpty, "'\(name)'")
    }
  }

  @Test(arguments: [
    ("Triton", ["triton-inference-server", "cuda-kernel-literacy"]),
    ("Phoenix", ["llm-observability", "general-purpose-languages", "nosql-databases"]),
    ("Modal", ["serverless"]), ("Render", ["serverless"]),
    ("Ray", ["ray-serve", "distributed-data-processing", "training-pipelines"]),
    ("Lance", ["lakehouse-table-formats", "vector-databases"]), ("Inspect", ["eval-harness"]),
    ("Outlines", ["structured-output"]), ("Cedar", ["policy-as-code"]),
    ("Volcano", ["gpu-scheduling"]), ("MPS", ["gpu-partitioning"]), ("TP", ["model-parallelism"]),
    ("PP", ["model-parallelism"]),
    ("scheduler", ["gpu-scheduling", "workflow-orchestration", "kubernetes-operations"]),
    ("Scheduling", ["gpu-scheduling", "workflow-orchestration", "kubernetes-operations"]),
    ("architecture", ["system-design", "cloud-platforms", "architecture-research"]),
    ("advanced Triton", ["triton-inference-server", "cuda-kernel-literacy"]),
  ])
  func `takes an ambiguous name for nothing and offers its readings`(
    name: String, ids: [String]
  ) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(name)"] }"#)
    #expect(facts.statements.isEmpty && facts.outsideScope.isEmpty)
    #expect(facts.unrecognized.map { $0.nearest.map(\.id) } == [ids])
    #expect(facts.unrecognized.allSatisfy { $0.isAmbiguous })
    #expect(facts.diagnostics.map(\.severity) == [.warning])
    for id in ids { #expect(facts.diagnostics[0].message.contains("(\(id))")) }
  }

  @Test(arguments: [
    "React", "React.js", "Vue", "HTML5", "HTML/CSS", "Photoshop", "English", "English (B2)", "Jira",
    "Agile/Scrum", "Git", "R", "r", "Excel", "Communication", "strong communication skills",
    "Salesforce", "Unity", "Swift UI", "COBOL", "WordPress", "Selenium",
  ])
  func `knows what is outside the scope`(name: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(name)"] }"#)
    #expect(facts.statements.isEmpty && facts.unrecognized.isEmpty && facts.diagnostics.isEmpty)
    #expect(facts.outsideScope.contains { !$0.category.isEmpty })
  }

  @Test(arguments: [
    "ongoing", "Gopher mascots", "Mong", "Javas", "SQLL", "springboard", "Ruby slippers", "Sparkle",
    "Vitamin C", "C-level reporting", "Model trains", "Kubernetes SQL", "herding cats", "17", "v3",
    "5 years", "advanced", "learning", "experience", "<script>", "...", "🦀",
  ])
  func `takes what is only like a name for nothing`(name: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(name)"] }"#)
    #expect(facts.statements.isEmpty && facts.outsideScope.isEmpty)
    #expect(facts.unrecognized.map(\.name) == [name])
    #expect(facts.unrecognized.allSatisfy { !$0.isAmbiguous })
  }

  @Test(arguments: [
    ("Java", "JavaScript"), ("SQL", "NoSQL"), ("PostgreSQL", "NoSQL"), ("Go", "MongoDB"),
    ("Triton server", "Triton language"), ("Phoenix Framework", "Arize Phoenix"), ("C", "R"),
    ("React", "ReAct pattern"), ("Spring Boot", "Spring Data"), ("Ray Serve", "Ray Data"),
  ])
  func `keeps names apart that look alike`(one: String, other: String) throws {
    let names = Embedded.taxonomy.names
    #expect(names.meaning(written: one) != nil)
    #expect(names.meaning(written: other) != nil)
    if (one, other) != ("Java", "JavaScript") {
      #expect(names.meaning(written: one) != names.meaning(written: other))
    }
  }

  @Test(arguments: Phrase.allCases)
  func `has words for everything that stands beside a name`(phrase: Phrase) {
    #expect(Embedded.taxonomy.words(phrase.list)?.words.isEmpty == false)
  }

  @Test func `reads every name of the taxonomy as its own, spaced or not`() {
    let names = Embedded.taxonomy.names
    for skill in Embedded.taxonomy.skills {
      for name in [skill.id.text, skill.name] + skill.aliases {
        #expect(names.meaning(written: name) == .skill(skill.index), "'\(name)'")
        #expect(names.meaning(written: name.uppercased()) == .skill(skill.index), "'\(name)'")
      }
    }
    for (position, entry) in Embedded.taxonomy.ambiguousNames.enumerated() {
      for name in entry.names {
        #expect(names.meaning(written: name) == .ambiguous(position), "'\(name)'")
      }
    }
  }

  @Test func `reads a long name without its spaces unless that is another's`() {
    let names = Embedded.taxonomy.names
    var forms: [String: Set<SkillIndex>] = [:]
    for skill in Embedded.taxonomy.skills {
      for alias in skill.aliases {
        forms[NormalizedName(alias).compact, default: []].insert(skill.index)
      }
    }
    for (form, skills) in forms where form.count >= 5 {
      let spelled = NormalizedName(form.map(String.init).joined(separator: " "))
      guard case .skill(let found)? = names.meaning(of: spelled) else { continue }
      #expect(skills == [found], "'\(form)'")
    }
    #expect(names.meaning(written: "K 8 s") == nil)
  }
}
