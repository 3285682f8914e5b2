extension CohortColumns {
  /// Reads a row as a person; what cannot be read is left out and noted.
  package func person(_ row: CSVRow) -> CohortPerson {
    PersonReading(row, columns: self).person
  }
}
