/// A part of a page, the same for every format.
package indirect enum Block: Sendable {
  /// A heading of a level from 1 to 4; the key names the section for picking and for anchors.
  case heading(level: Int, text: [Inline], key: String?)
  case paragraph([Inline])
  case list([ListItem])
  case table(Table)
  case bars(BarChart)
  case stack(StackChart)
  case strip(StripChart)
  case heat(HeatMap)
  case gantt(GanttChart)
  /// A remark set apart, such as a warning.
  case note(NoteKind, [Inline])
  /// Facts for programs that read the page again; only formats that can hide them hold them.
  case record(PageRecord)
}

/// What a page says to programs and not to people.
package struct PageRecord: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package let key: String
    package let value: String

    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// What kind of record it is, such as `gapcheck.plan/1`.
  package let name: String
  package let fields: [Field]

  package init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
  }
}

/// What kind of remark a note is.
package enum NoteKind: String, Sendable, CaseIterable {
  case note, warning
}

/// An entry of a list, perhaps with blocks under it.
package struct ListItem: Sendable {
  package enum Marker: Hashable, Sendable {
    case bullet
    case number(Int)
    /// A box to tick; the id is stable and lets a ticked box be found again, the fields say more
    /// about it to programs.
    case task(id: String, isDone: Bool, fields: [PageRecord.Field] = [])
  }

  package let marker: Marker
  package let text: [Inline]
  package let children: [Block]

  package init(_ marker: Marker = .bullet, _ text: [Inline], children: [Block] = []) {
    self.marker = marker
    self.text = text
    self.children = children
  }
}

/// Rows and columns.
package struct Table: Sendable {
  package struct Column: Sendable {
    package enum Alignment: Sendable {
      case left, right
    }

    package let title: String
    package let alignment: Alignment
    /// Whether the column takes what width is left and wraps; other columns never wrap.
    package let isFlexible: Bool

    package init(_ title: String, _ alignment: Alignment = .left, isFlexible: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  /// What a reader can do with the rows where a page can do more than show them.
  package enum Handling: Sendable {
    case fixed, sortable
    /// Sortable, and its rows can be filtered by a word.
    case searchable
  }

  package let columns: [Column]
  /// As many cells in each row as there are columns.
  package let rows: [[[Inline]]]
  package let handling: Handling

  package init(_ columns: [Column], rows: [[[Inline]]], handling: Handling = .fixed) {
    self.columns = columns
    self.rows = rows
    self.handling = handling
  }
}
