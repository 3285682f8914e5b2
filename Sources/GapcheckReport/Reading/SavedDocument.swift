package import GapcheckCore

/// Something that gapcheck saved as JSON and can show again in any format.
package enum SavedDocument: Sendable {
  case report(Report)
  case plan(PlanReport)
  case summary(CohortReport)
}

extension SavedDocument {
  /// Reads a report, a plan or a cohort's summary; only a summary needs the taxonomy for its names,
  /// and tells nothing of groups smaller than the smallest one, by default that of the model.
  package init(
    parsing bytes: [UInt8], taxonomy: Taxonomy, minimumGroup: Int? = nil
  ) throws(SavedDocumentError) {
    let value = try Self.saved { () throws(SavedValueError) in try SavedValue(parsing: bytes) }
    switch value.format {
    case Report.format:
      self = .report(try Self.saved { () throws(SavedValueError) in try Report(value) })
    case PlanReport.format:
      self = .plan(try Self.saved { () throws(SavedValueError) in try PlanReport(value) })
    case CohortReport.format:
      self = .summary(try Self.summary(value, taxonomy, minimumGroup))
    case let format?: throw SavedDocumentError(.otherFormat(format))
    case nil: throw SavedDocumentError(.notSaved)
    }
  }

  private static func saved<Value>(
    _ read: () throws(SavedValueError) -> Value
  ) throws(SavedDocumentError) -> Value {
    do throws(SavedValueError) {
      return try read()
    } catch {
      throw SavedDocumentError(.unreadable(error.problem), at: error.offset)
    }
  }

  private static func summary(
    _ value: SavedValue, _ taxonomy: Taxonomy, _ minimumGroup: Int?
  ) throws(SavedDocumentError) -> CohortReport {
    do throws(SummaryPartError) {
      let (tally, asOf) = try CohortReport.part(of: value, taxonomy: taxonomy)
      return CohortReport(tally, asOf: asOf, minimumGroup: minimumGroup, taxonomy: taxonomy)
    } catch {
      throw SavedDocumentError(.summary(error.message), at: error.offset)
    }
  }
}

extension SavedDocument {
  /// Whether bytes say of themselves that gapcheck wrote them, whether or not they can be read.
  package static func isOne(_ bytes: [UInt8]) -> Bool {
    if let value = try? SavedValue(parsing: bytes) {
      return value.format?.hasPrefix("gapcheck.") == true
    }
    // What cannot be read may be the first part of one: its format stands at its beginning.
    let start = String(decoding: bytes.prefix(100), as: UTF8.self).filter { !$0.isWhitespace }
    return start.hasPrefix("{\"format\":\"gapcheck.")
  }

  /// The document in a format; `nil` where it has nothing that the format is for.
  ///
  /// Of a report, tables and calendars have its plan.
  package func rendered(
    as format: PlanFormat, extent: ReportExtent = .whole, hasGantt: Bool = false,
    options: RenderOptions
  ) -> String? {
    switch (self, format) {
    case (.report(let report), .page(let format)):
      report.rendered(as: format, extent: extent, options: options)
    case (.report(let report), _): report.plan?.rendered(as: format, options: options)
    case (.plan(let plan), _):
      (hasGantt ? plan.withGantt : plan).rendered(as: format, options: options)
    case (.summary(let summary), .page(let format)): summary.rendered(as: format, options: options)
    case (.summary, _): nil
    }
  }
}
