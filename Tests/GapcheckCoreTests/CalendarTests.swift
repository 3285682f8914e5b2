import GapcheckCore
import Testing

@Suite struct Calendar {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `a day has its number`(text: String, number: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "2026-1-01", "26-01-01", "2026-01-1", "2026/01/01", "2026-01-01T00:00", "",
    "0000-01-01", "-001-01-01", "+026-01-01", "2026-01- 1", "２０２６-01-01", "2026-01-01-", "tomorrow",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "2400-02-29", "2026-12-31"])
  func `leap days and the last of the year exist`(text: String) {
    #expect(CalendarDate(iso: text)?.description == text)
  }

  @Test func `days follow each other through four hundred years`() throws {
    let start = try #require(CalendarDate(iso: "1899-12-31"))
    var (year, month, day) = (1899, 12, 31)
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for number in 1...146_100 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      day += 1
      if day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      let date = start.adding(days: number)
      guard date.year == year, date.month == month, date.day == day,
        CalendarDate(year: year, month: month, day: day) == date
      else {
        Issue.record("\(date) is not \(year)-\(month)-\(day)")
        return
      }
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-11-21", 12, "2027-11-21"),
    ("2026-11-21", 18, "2028-05-21"), ("2026-10-31", 13, "2027-11-30"),
    ("2026-03-31", -1, "2026-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2026-12-15", 1, "2027-01-15"),
  ])
  func `adding months keeps the day where the month has it`(
    from: String, months: Int, to: String
  ) {
    #expect(CalendarDate(iso: from)?.adding(months: months).description == to)
  }

  @Test(arguments: [
    ("2026-09", "2026-09"), ("2026", "2026-12"), ("2026-09-30", "2026-09"), ("0999-01", "999-01"),
  ])
  func `a month is read, a year alone as its December`(text: String, month: String) {
    #expect(Month(iso: text)?.description == month)
  }

  @Test(arguments: [
    "", "26", "2026-13", "2026-00", "2026-9", "2026-09-31", "2026-09-", "Sept 2026",
  ])
  func `what is no month is refused`(text: String) {
    #expect(Month(iso: text) == nil)
  }

  @Test func `months are ordered and know the month of a day`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-21"))
    #expect(Month(of: date) == Month(year: 2026, month: 11))
    #expect(Month(year: 2025, month: 12) < Month(year: 2026, month: 1))
  }
}
