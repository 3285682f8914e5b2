/// Whole texts of people who do not exist, as such texts look.
enum ResumeTexts {
  static let markdown = """
    # Robin Example

    **Senior Backend Engineer**

    [robin@example.com](mailto:robin@example.com) | +49 30 1234567 | [GitHub](https://github.com/example) | Berlin

    ## Summary

    Backend engineer with eight years in payments. I care about **PostgreSQL** and
    observability.

    ## Experience

    ### Senior Backend Engineer — A payments company, Berlin (Mar 2019 – Present)

    - Moved the ledger from MySQL to PostgreSQL without downtime
    - Ran Kafka for 40 services;
      kept p99 under 50 ms
    - **Tech stack:** Go, Kafka, PostgreSQL, Kubernetes

    <!-- hidden: Rust, Haskell -->

    ### Platform engineer | A retailer
    *2016-02 – 2019-02*

    Kept Jenkins and Terraform in order.

    ## Projects

    - **[queue-lab](https://github.com/example/queue-lab)** — a small message queue in Go
    - Trace viewer - shows OpenTelemetry traces (https://trace.example.com)

    ## Skills

    - **Languages:** Go, Python, SQL
    - **Databases:** PostgreSQL, Redis
    - **Spoken languages:** German, English

    ### Familiar with
    Terraform, Ansible

    ### No experience with
    - Ray

    ## Currently learning
    - vLLM

    ## Want to learn
    - Triton

    ## Education

    **BSc Computer Science**, A University, 2012 – 2015

    ## Certificates
    - Certified Kubernetes Administrator, 2022

    ## Interests
    Chess, Python (the snakes)
    """

  static let pasted = """
    ROBIN EXAMPLE
    Senior Software Engineer
    robin@example.com | +1 555 0100 200 | linkedin.com/in/example

    SUMMARY
    Software engineer with ten years of experience in distributed systems and data-inten-
    sive services.

    EXPERIENCE
    Senior Software Engineer
    A payments company · Full-time
    Jan 2020 - Present · 6 yrs 11 mos
    Berlin, Germany
    • Designed an event-driven architecture on Kafka that handles 12,000 events a second and
    replaced nightly batch jobs
    • Introduced OpenTelemetry tracing across thirty services, which cut the mean time to
    recovery by half
    Software Engineer
    A retailer
    Mar 2015 - Dec 2019
    • Built REST APIs with Java and Spring Boot for the order system
    • Operated PostgreSQL and Redis

    EDUCATION
    A University
    MSc Computer Science
    2010 - 2015
    GPA: 1.3

    TECHNICAL SKILLS
    Languages: Java, Go, Python
    Databases: PostgreSQL, Redis, Cassandra
    Cloud & DevOps: AWS, Docker, Kubernetes,
    Terraform
    Familiar with: Rust, Scala

    LANGUAGES SPOKEN
    German, English
    """

  static let network = """
    Contact
    www.linkedin.com/in/example (LinkedIn)
    Top Skills
    Kubernetes
    Terraform
    Go
    Languages
    English (Native or Bilingual)
    German (Elementary)
    Certifications
    AWS Certified Solutions Architect – Associate
    Robin Example
    Staff Engineer at A payments company
    Berlin, Germany
    Summary
    I build platforms. Ten years of Kubernetes and cloud.
    Experience
    A payments company
    5 years 3 months
    Staff Engineer
    January 2022 - Present (4 years 11 months)
    Berlin, Germany
    Leading the platform team. Kubernetes, Terraform, AWS.
    Senior Engineer
    September 2021 - January 2022 (5 months)
    Moved services to EKS.
    A retailer
    Software Engineer
    March 2016 - August 2021 (5 years 6 months)
    Munich Area, Germany
    Java services on PostgreSQL.
    Page 1 of 2
    Education
    A University
    Master of Science - MS, Computer Science · (2012 - 2015)
    """

  static let german = """
    Lebenslauf

    Robin Beispiel
    Softwareentwickler Backend
    Telefon: +49 30 1234567
    E-Mail: robin@example.com

    Berufserfahrung

    03/2019 – heute    Senior Softwareentwickler, Beispiel Zahlungen GmbH, Berlin
    - Umstellung des Hauptbuchs von MySQL auf PostgreSQL
    - Betrieb von Kafka für 40 Dienste
    Technologien: Go, Kafka, PostgreSQL

    2015 – 2019    Java-Entwickler
                   Ein Versandhändler
    - Entwicklung von REST-Schnittstellen mit Java und Spring Boot

    Ausbildung

    2010 – 2015    Master Informatik, Universität Beispiel

    Kenntnisse

    Programmiersprachen: Java, Go, Python
    Datenbanken: PostgreSQL (sehr gut), Redis (Grundkenntnisse)

    Grundkenntnisse:
    - Terraform
    - Ansible

    Lernziele
    vLLM und Ray

    Sprachen
    Deutsch (Muttersprache), Englisch (fließend)

    Interessen
    Schach, Wandern
    """

  static let french = """
    Camille Exemple
    Développeur backend senior
    Tél. : +33 6 12 34 56 78 | camille@example.com

    PARCOURS PROFESSIONNEL
    Développeur backend senior chez Exemple Paiements
    janvier 2019 - aujourd'hui
    Migration de MySQL vers PostgreSQL.
    Environnement technique : Go, Kafka, PostgreSQL

    Ingénieur logiciel | Un détaillant | 2015 - 2018
    - Développement d'API REST en Java

    FORMATION
    2010 - 2015    Master informatique, Université Exemple

    COMPÉTENCES
    Langages : Java, Go
    Notions : Terraform, Ansible

    LANGUES
    Anglais (courant)

    CENTRES D'INTÉRÊT
    Python, échecs
    """

  static let spanish = """
    # Currículum

    ## Experiencia laboral

    ### Desarrolladora backend — Una empresa de pagos (marzo de 2019 – actualidad)
    - Diseño de APIs REST con Go y PostgreSQL
    - Tecnologías: Kafka, Docker

    ### Administradora de bases de datos, Un banco, 2014 – 2018
    - Mantenimiento de Oracle y PL/SQL

    ## Habilidades
    - Lenguajes: Go, Python
    - Básico: Terraform

    ## Quiero aprender
    - Kubernetes

    ## Idiomas
    Español (nativo), inglés (avanzado)
    """
}
