/// The week is mostly glue and CRUD.
enum CommodityWeek: PitfallCheck {
  static let id = "commodity-week"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard let exposure = subject.exposure, exposure.isCompressing else { return nil }
    return .share(exposure.glue)
  }
}
