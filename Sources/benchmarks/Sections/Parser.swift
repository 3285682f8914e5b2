/// A program that parses a cohort and does nothing else with it.
struct Parser {
  let name: String
  /// The module that its script imports; `nil` for a program of its own.
  let module: String?
  private let words: [String]

  /// The command that parses a file, or why there is none.
  func command(on file: String, _ python: Python?) throws(Missing) -> Command {
    guard let module else {
      guard Command(words + ["/dev/null"]).works else {
        throw Missing(reason: "no \(words[0]) here; it is a package of most systems")
      }
      return Command(words + [file])
    }
    guard let python else { throw Missing(reason: "no python3 here") }
    guard python.has(module) else {
      throw Missing(
        reason: "\(python.path) lacks it; \(python.path) -m pip install \(module), "
          + "or name another Python in GAPCHECK_BENCH_PYTHON")
    }
    return Command([python.path] + words + [file])
  }

  /// Why a program is not measured.
  struct Missing: Error {
    let reason: String
  }

  /// Each line to dictionaries and lists.
  static let orjson = Parser(
    name: "orjson", module: "orjson",
    words: [
      "-c",
      """
      import sys, orjson
      loads = orjson.loads
      with open(sys.argv[1], "rb") as lines:
          for line in lines:
              loads(line)
      """,
    ])

  /// Each line to typed values, which is what msgspec is fastest at.
  static let msgspec = Parser(
    name: "msgspec, typed", module: "msgspec",
    words: [
      "-c",
      """
      import sys, msgspec
      from typing import List, Union
      class Evidence(msgspec.Struct, gc=False):
          kind: str
          outcome: str = ""
      class Skill(msgspec.Struct, gc=False):
          skill: str
          level: float = 0
          lastUsed: str = ""
          evidence: List[Evidence] = []
      class Task(msgspec.Struct, gc=False):
          task: str
          share: float = 0
      class Artifact(msgspec.Struct, gc=False):
          title: str
          url: str = ""
          skills: List[str] = []
          deployed: bool = False
          evaluation: str = ""
      class Profile(msgspec.Struct, gc=False):
          name: str
          skills: List[Union[str, Skill]]
          yearsOfExperience: float = 0
          hoursPerWeek: float = 0
          target: str = ""
          tasks: List[Task] = []
          artifacts: List[Artifact] = []
      decode = msgspec.json.Decoder(Profile).decode
      with open(sys.argv[1], "rb") as lines:
          for line in lines:
              decode(line)
      """,
    ])

  /// The columns that a query on profiles would read, by one thread.
  static let duckdb = Parser(
    name: "DuckDB", module: "duckdb",
    words: [
      "-c",
      """
      import sys, duckdb
      database = duckdb.connect()
      database.execute("SET threads = 1")
      database.execute(
          "SELECT sum(len(name)), sum(yearsOfExperience), sum(hoursPerWeek), sum(len(skills)), "
          "sum(len(tasks)), sum(len(artifacts)) FROM read_json(?, format = 'newline_delimited', "
          "columns = {name: 'VARCHAR', yearsOfExperience: 'DOUBLE', hoursPerWeek: 'DOUBLE', "
          "skills: 'JSON[]', tasks: 'STRUCT(task VARCHAR, share DOUBLE)[]', artifacts: 'JSON[]'})",
          [sys.argv[1]]).fetchall()
      """,
    ])

  static let jq = Parser(name: "jq", module: nil, words: ["jq", "-c", "empty"])
}
