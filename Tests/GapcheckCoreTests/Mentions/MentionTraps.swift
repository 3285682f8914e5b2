/// Texts of the kind that résumés hold, in which no skill is named.
enum MentionTraps {
  static let all = words + names + companies + others + addresses + shouted

  /// Everyday words that skills are called by too.
  private static let words = [
    "Improved performance and reliability", "Wrote documentation for the team",
    "Moved to the cloud", "Kept the database healthy", "Cleared the cache",
    "Trained support agents", "Led auditing and compliance", "Handled payments for shops",
    "Ensured consistency of records", "Estimated the probability of churn",
    "Handled the deployment", "Set up monitoring and alerting", "Read logs and metrics",
    "Worked through queues of tickets", "Responsible for testing", "Collected prompts from users",
    "Built a portfolio site", "Improved search and ranking", "Owned the sales pipeline",
    "Scheduling of staff", "Tuning of engines", "Scaling the team", "A memory game",
    "Classification of goods", "Evaluation of suppliers", "Retrieval of parcels",
    "Streaming of concerts", "Containers on ships", "Transactions on the exchange",
    "Certificates for divers", "Optimization of routes", "Automation of the warehouse",
    "Locking doors and routing calls", "Regression to the mean", "Adapter for power sockets",
    "A kernel of truth", "Drift of the boat", "Resilience of people", "Wrote case studies",
    "Published blog posts", "Used open source tools", "Made a proof of concept",
    "Met the SLA with customers", "Cut the burn rate", "On behalf of clients",
    "Ran game days at school", "Fraud detection for a bank", "Time series of prices",
    "Peer review of papers", "Fine-tuning of guitars", "Red team against blue team",
    "Met great expectations", "Rest assured", "Payment gateway API", "Data flow between offices",
    "An open search for talent", "Step functions in mathematics", "Peer-to-peer lending",
    "Reverse engineering a clock", "The rest of the team", "Documents at rest",
    "Exactly what we wanted", "Served as a gateway to Asia", "An active learning classroom",
    "Improved the developer experience", "Internal tools for staff", "A cluster of shops",
    "Process management in hospitals", "Agents and proxies vote", "Cost reduction of 20 %",
    "Prototyping of shoes", "Vectors and flies", "Chunking and batching of letters",
    "Taught reading and learning in schools", "Document processing for insurers",
    "Content moderation for forums", "Input validation of forms", "A high-performance culture",
    "Job search portal", "Anomaly detection by hand", "Human oversight of elections",
  ]

  /// Names that are other words in other places.
  private static let names = [
    "Go live on Monday", "Helped go-to-market plans", "Go beyond the call of duty",
    "Let it go and go home", "GO!", "Joined in Spring 2020", "Every spring and fall",
    "The Spring Campaign", "Spring break trips", "A swift response", "Swift response to requests",
    "React to incidents", "C-level reporting", "R&D budget", "Series C round", "Vitamin C",
    "grade A", "Plan C", "Hepatitis C research", "Class C shares", "In C major",
    "Taylor Swift tour", "The Rust Belt", "rust on ships", "Sparks of joy", "Spark interest in art",
    "At the helm", "Chef de projet technique", "Head Chef and owner", "Chef at a bistro",
    "A puppet show", "American Express cards", "Express delivery", "Express an opinion",
    "Pole vault champion", "Temporal lobe", "RAG status reports", "MOM and DAD", "Frank Sinatra",
    "Hong Kong office", "New Jersey, USA", "32 Go de RAM", "10 Go de données",
    "Laurea in Informatica", "Studied in Tokio", "Based in Aurora, Colorado", "Delta Air Lines",
    "A flask of tea", "Bull market", "Ruby rings", "A node in the tree", "Nomad life",
    "A harness for climbing", "Iceberg lettuce", "Celery soup", "Pig farming", "Bamboo forests",
    "The crystal palace", "Drone pilot", "Diesel engines", "Poetry slam", "Tornado warning",
    "Pacemaker studies", "The Lambda Chi house", "Anonymous (Lambda) functions",
    "Salt Lake City", "Neptune and Saturn", "Atlas of Europe", "A comet in the sky",
    "Camel rides", "Vapor and steam", "CNN and BBC", "Summer of Love, Winter of Rest",
    "Aurora borealis", "Falcon Heavy", "Whisper it", "Raft trips", "React Native apps",
    "Made with React, Flux and Redux", "Consul of France", "A temporal shift", "The express lane",
    "Storm damage", "node of the network", "Storms and Helmets", "Ray of light", "A modal window",
    "Rendered scenes", "Phoenix, Arizona", "University of Phoenix", "Triton the moon",
  ]

  /// Names where they are those of companies.
  private static let companies = [
    "Engineer at Oracle", "joined MongoDB", "worked for Elastic", "Interned at Databricks",
    "at Snowflake and Confluent", "Employed by Stripe", "Clients include Databricks, Snowflake",
    "customers such as PayPal and Stripe", "competitor to Datadog", "a Datadog competitor",
    "Acquired by Splunk", "Oracle Corporation", "Docker Inc", "partnered with Cloudflare",
    "Bei MongoDB als Berater", "Stage chez Datadog", "joined Elastic and MongoDB",
    "Sponsored by Heroku", "an employee of OpenAI", "Clients: Oracle, Stripe, PayPal",
    "Ex-Stripe engineer",
    "Won the Google Cloud hackathon",
  ]

  /// What other people know, and what is only like a thing.
  private static let others = [
    "Hired Go engineers", "Recruited Java developers", "Interviewed Python candidates",
    "Worked alongside the Kubernetes team", "Collaborated with Node.js developers",
    "Reported to the Kafka team", "A Redis clone", "a Redis-like cache", "Kafka alternative",
    "An S3-compatible store", "hiring Python and Java developers",
    "We hired a Terraform expert", "I manage people who write Go",
    "Her team is full of Kafka experts",
    "Managed a team of six who wrote Go and Kubernetes operators",
    "Maintained a service built by another team on Cassandra",
    "Wrote the job ad for a Scala engineer",
    "Interviewed candidates on Python and system design", "Sold Kubernetes training to banks",
    "Advised against MongoDB", "Evaluated Kafka and decided against it", "Attended a talk on Rust",
    "Compared DynamoDB and Cassandra for the new store", "Decided against GraphQL",
    "Our vendor ran Elasticsearch for us", "Coordinated with the data team, who own Airflow",
    "Supported developers using Docker", "Reviewed a vendor proposal for Snowflake",
  ]

  private static let addresses = [
    "https://kafka.apache.org/docs", "www.docker.com", "kafka@example.com", "@redis",
    "github.com/redis/redis", "/usr/local/kafka/bin", "~/go/src", "src/main/java/App.java",
    "kafka.py", "docker-compose.yml", "C:\\kafka\\bin", "see kubernetes.io", "redis.conf",
    "http://example.com/python?x=docker", "kafka.apache.org", "../terraform/main.tf",
  ]

  private static let shouted = [
    "LED THE TEAM TO GO LIVE", "THE REST OF THE WORLD", "EXPRESS YOUR IDEAS", "SPRING CAMPAIGN",
    "RUST PROTECTION", "REACT QUICKLY", "A SWIFT START",
  ]

  /// Words that say nothing, English and German.
  static let plainWords = """
    the and with from into over under about after before while during because although where which
    who this that these those their our your team people customer project product market sales
    office manager company business growth revenue budget report meeting goal plan process quality
    result success support service solution strategy value vision work year month week day time
    increase reduce improve deliver develop design build create manage lead support help make take
    give find know think want need use try ask feel seem leave call good new first last long great
    little own other old right big high different small large next early young important few public
    bad same able responsible various several many most successfully daily weekly internal external
    global local national international regional annual financial legal medical social digital
    und mit von nach über unter aber auch noch nur schon sehr mehr immer wieder dann wenn weil
    Kunden Projekt Produkt Vertrieb Leiter Firma Umsatz Bericht Besprechung Ziel Ablauf Qualität
    Ergebnis Erfolg Lösung Wert Arbeit Jahr Monat Woche Tag Zeit verbessern liefern entwickeln
    gestalten bauen schaffen leiten helfen machen nehmen geben finden wissen denken wollen brauchen
    neu erste letzte lang groß klein eigen andere alt richtig hoch früh jung wichtig öffentlich
    verantwortlich verschiedene mehrere täglich wöchentlich interne externe jährlich rechtlich
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
