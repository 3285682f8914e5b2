import GapcheckIntake
import Testing

/// What a value of `work` says.
@Suite struct `A job in a résumé` {
  @Test(arguments: [
    (
      #"[{"company": "a bank", "position": "Developer", "startDate": "2019-03-01", "endDate": "2021-06-30"}]"#,
      ["Developer @ a bank, 2019-03 to 2021-06"]
    ),
    (
      #"[{"name": "a bank", "position": "Developer", "startDate": "2019-03"}]"#,
      ["Developer @ a bank, 2019-03 to now"]
    ),
    (
      #"[{"employer": "a bank", "title": "Developer", "from": "2019", "to": ""}]"#,
      ["Developer @ a bank, 2019-01 to now"]
    ),
    (
      #"[{"organization": {"name": "a bank"}, "role": "Developer", "start": "03/2019", "end": "Present"}]"#,
      ["Developer @ a bank, 2019-03 to now"]
    ),
    (
      #"[{"company_name": "a bank", "job_title": "Developer", "start_date": "Mar 2019", "end_date": "heute"}]"#,
      ["Developer @ a bank, 2019-03 to now"]
    ),
    (
      #"[{"company": "a bank", "position": "Developer", "dates": "Mar 2019 – Jun 2021"}]"#,
      ["Developer @ a bank, 2019-03 to 2021-06"]
    ),
    (
      #"[{"company": "a bank", "position": "Developer", "period": {"start": "2019-03", "end": "2021-06"}}]"#,
      ["Developer @ a bank, 2019-03 to 2021-06"]
    ),
    (
      #"[{"company_name": "a bank", "work_time": ["2018.06", null]}]"#,
      ["- @ a bank, 2018-06 to now"]
    ),
    (
      #"[{"company": "a bank", "startDate": {"year": 2019, "month": 3}, "endDate": {"month": "June", "year": "2021"}}]"#,
      ["- @ a bank, 2019-03 to 2021-06"]
    ),
    (
      #"[{"heading": "Developer", "subheading": "a bank", "time": "2023--pursuing"}]"#,
      ["Developer @ a bank, 2023-01 to now"]
    ),
    (
      #"[{"company": "a bank", "startDate": 2019, "endDate": 2020}]"#,
      ["- @ a bank, 2019-01 to 2020-12"]
    ),
    (
      #"[{"company": "a bank", "startDate": "2019", "current": true, "endDate": "2020"}]"#,
      ["- @ a bank, 2019-01 to now"]
    ),
    (
      #"[{"company": "a bank", "startDate": "2019", "current": false}]"#,
      ["- @ a bank, 2019-01 to ?"]
    ),
    (#"[{"company": "a bank", "startDate": "2018 - 2020"}]"#, ["- @ a bank, 2018-01 to 2020-12"]),
    (#"[{"company": "a bank", "endDate": "2020-05"}]"#, ["- @ a bank, ? to 2020-05"]),
    (
      #"[{"company": "a bank", "startDate": "2024-01", "endDate": "2027-05"}]"#,
      ["- @ a bank, 2024-01 to now"]
    ),
    (#"{"company": "a bank", "position": "Developer"}"#, ["Developer @ a bank, ? to ?"]),
    (
      #"{"jobs": [{"company": "a bank"}, {"company": "a shop"}]}"#,
      ["- @ a bank, ? to ?", "- @ a shop, ? to ?"]
    ),
    (#"{"title": "Work", "jobs": [{"company": "a bank"}]}"#, ["- @ a bank, ? to ?"]),
    (
      #"{"first": {"company": "a bank"}, "second": {"company": "a shop"}}"#,
      ["- @ a bank, ? to ?", "- @ a shop, ? to ?"]
    ),
    (
      #"["Developer at a bank, 2019 – 2021", "Did things"]"#,
      ["Developer at a bank @ -, 2019-01 to 2021-12"]
    ),
    (
      #"[{"company": "a bank", "positions": [{"title": "Lead", "start": "2020"}, {"title": "Developer", "start": "2018", "end": "2019"}]}]"#,
      ["Lead @ a bank, 2020-01 to now", "Developer @ a bank, 2018-01 to 2019-12"]
    ),
    (
      #"[{"organization": {"name": "a bank"}, "startDate": "2018", "roles": [{"name": "Lead", "finishDate": ""}]}]"#,
      ["Lead @ a bank, 2018-01 to now"]
    ),
  ])
  func `has a title, an employer and months`(work: String, jobs: [String]) throws {
    #expect(try resume(#"{ "work": \#(work) }"#).background.listedJobs == jobs)
  }

  @Test(arguments: [
    (
      #""summary": "Kept it up.", "highlights": ["Wrote X.", "Ran Y."]"#,
      ["job 0: Kept it up.", "job 0: Wrote X.", "job 0: Ran Y."]
    ),
    (
      #""highlights": "- Wrote X.\n- Ran Y\n  with Z.""#,
      ["job 0: Wrote X.", "job 0: Ran Y with Z."]
    ),
    (
      #""highlights": [{"text": "Wrote X."}, {"title": "Y", "description": "Ran Y."}]"#,
      ["job 0: Wrote X.", "job 0: Y", "job 0: Ran Y."]
    ),
    (#""highlights": {"a": "no", "description": "Wrote X."}"#, ["job 0: Wrote X."]),
    (
      #""responsibilities": ["Wrote X."], "achievements": "Ran Y.", "bullets": ["Z"]"#,
      ["job 0: Wrote X.", "job 0: Ran Y.", "job 0: Z"]
    ),
    (
      #""technologies": ["Go", "SQL"], "techStack": "Kafka, Redis", "keywords": [{"name": "PHP"}]"#,
      ["job 0: Go", "job 0: SQL", "job 0: Kafka, Redis", "job 0: PHP"]
    ),
    (
      #""description": "<p>Wrote X.</p><ul><li>Ran <b>Y</b></li></ul>""#,
      ["job 0: Wrote X.", "job 0: Ran Y"]
    ),
    (
      #""projects": [{"name": "Shop", "achievements": ["Wrote X."]}]"#,
      ["job 0: Shop", "job 0: Wrote X."]
    ),
    (#""location": "Berlin", "url": "https://example.com", "logo": "x.png""#, []),
  ])
  func `says what was done`(members: String, expected: [String]) throws {
    let said = try resume(#"{ "work": [{ "company": "a bank", \#(members) }] }"#).background.said
    #expect(said == expected)
  }

  @Test func `does not take the employer's description for work, where there is other text`() throws
  {
    let said = try resume(
      #"{ "work": [{"name": "a host", "position": "Developer", "description": "Kubernetes hosting", "summary": "Wrote X."}]}"#
    ).background.said
    #expect(said == ["job 0: Wrote X."])
  }

  @Test(arguments: [
    "employment", "experience", "experiences", "workExperience", "work_experience", "jobs",
    "Work Experience", "professional-experience", "workExpList", "experience_details",
  ])
  func `is found under many keys`(key: String) throws {
    #expect(
      try resume(#"{ "\#(key)": [{"company": "a bank", "summary": "Wrote X."}] }"#).background.said
        == ["job 0: Wrote X."])
  }

  @Test(arguments: [
    (#""startDate": "TBD", "endDate": "2020""#, "work[0].startDate", "TBD"),
    (#""startDate": "2020", "endDate": "soon""#, "work[0].endDate", "soon"),
    (#""startDate": "2020", "endDate": "2018""#, "work[0].startDate", "2020"),
  ])
  func `has dates that cannot be told`(members: String, place: String, text: String) throws {
    let notes = try resume(#"{ "work": [{ "company": "a bank", \#(members) }] }"#).notes
    #expect(notes.map(\.place) == [place])
    #expect(notes.map(\.problem) == [.unreadableDate(text)])
  }
}
