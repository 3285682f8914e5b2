import GapcheckCore
import GapcheckIntake

/// Reads the people of several inputs, one after the other, in bounded memory.
struct CohortSource {
  /// A few people of one input.
  struct People: Sendable {
    /// The file, as messages name it.
    let input: String
    /// The folder that it was found in, where a folder was given.
    let folder: String?
    /// What the columns mean, for rows of a table.
    let columns: CohortColumns?
    /// The place of the first of them in the cohort, from 0.
    var first: Int
    var records: ArraySlice<CohortRecord>

    /// Takes some of them off the front.
    mutating func take(_ count: Int) -> People {
      var taken = self
      taken.records = records.prefix(count)
      records = records.dropFirst(count)
      first += taken.records.count
      return taken
    }
  }

  private let streams: any Streams
  private let table: TableSettings
  private let taxonomy: Taxonomy
  /// Whether nothing is to be said of how columns are read.
  private let isQuiet: Bool
  /// Bytes read at a time.
  private let step: Int
  private var inputs: ArraySlice<CohortInput>
  private var reader: (any InputReading)?
  private var parser: CohortParser?
  /// What came of a file before it said what it is.
  private var opening: [UInt8] = []
  private var name = ""
  private var folder: String?
  private var count = 0
  /// Bytes read so far.
  private(set) var bytesRead = 0
  /// Whether people are left out because somebody asks the program to end.
  private(set) var isCutShort = false
  /// Whether any input so far was a table.
  private(set) var hasReadTable = false
  private var remarks: [String] = []
  /// Inputs that could not be read, or not to their end.
  private(set) var failures: [Failure] = []

  init(
    _ inputs: [CohortInput], table: TableSettings, taxonomy: Taxonomy, streams: any Streams,
    isQuiet: Bool, step: Int = 1 << 16
  ) {
    self.inputs = inputs[...]
    self.table = table
    self.taxonomy = taxonomy
    self.streams = streams
    self.isQuiet = isQuiet
    self.step = step
  }

  /// The next few people; none where all inputs have ended, or the program is to.
  mutating func next() -> People? {
    while reader != nil || !inputs.isEmpty {
      if isInterrupted() { return nil }
      do throws(Failure) {
        if reader == nil, let input = inputs.popFirst() { try begin(input) }
        let people = try advance()
        if !people.records.isEmpty { return people }
      } catch {
        failures.append(error)
        end()
      }
    }
    return nil
  }

  /// Whether somebody asks the program to end before everyone was given out.
  mutating func isInterrupted() -> Bool {
    guard streams.interruption != nil else { return false }
    isCutShort = true
    end()
    return true
  }

  /// Takes what is to be said of the columns of tables.
  mutating func takeRemarks() -> [String] {
    defer { remarks = [] }
    return remarks
  }

  private mutating func begin(_ input: CohortInput) throws(Failure) {
    name = input.file.name
    folder = input.folder
    parser = nil
    opening = []
    do throws(InputError) {
      reader = try streams.openToRead(input.file)
    } catch {
      throw .input(error)
    }
  }

  private mutating func end() {
    reader?.close()
    reader = nil
  }

  private mutating func advance() throws(Failure) -> People {
    let read = try readBytes()
    if read.isEmpty, streams.interruption != nil {
      // No end of the input: what was not read whole is left out.
      return People(input: name, folder: folder, columns: nil, first: count, records: [])
    }
    let bytes = opening + read
    opening = []
    if parser == nil, !read.isEmpty, CohortFormat.saysNothing(bytes) {
      opening = bytes
      return People(input: name, folder: folder, columns: nil, first: count, records: [])
    }
    let knewColumns = self.parser?.columns != nil
    // Taken, not copied: what it carries may be long.
    var parser =
      self.parser.take()
      ?? CohortParser(
        CohortFormat(name: name, beginning: bytes), table: table, taxonomy: taxonomy)
    hasReadTable = hasReadTable || parser.isTable
    let records: [CohortRecord]
    do throws(ColumnError) {
      records = try parser.feed(bytes) + (read.isEmpty ? parser.finish() : [])
    } catch {
      throw .source("\(name): error: \(error.message)")
    }
    if !isQuiet, !knewColumns, let columns = parser.columns {
      remarks += ["\(name): the columns are read so:"] + columns.lines.map { "  \($0)" }
      remarks.append(
        "  to say the same: " + columns.arguments.map(\.asMapping).joined(separator: " "))
    }
    self.parser = parser
    if read.isEmpty { end() }
    defer { count += records.count }
    return People(
      input: name, folder: folder, columns: parser.columns, first: count, records: records[...])
  }

  private mutating func readBytes() throws(Failure) -> [UInt8] {
    do throws(InputError) {
      let bytes = try reader?.read(upTo: step) ?? []
      bytesRead += bytes.count
      return bytes
    } catch {
      throw .input(error)
    }
  }
}

extension String {
  /// A mapping as it is typed in a shell.
  fileprivate var asMapping: String {
    "--map '\(visibleOnOneLine(limit: 200).replacing("'", with: #"'\''"#))'"
  }
}
