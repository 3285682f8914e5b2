import GapcheckCore
import JSON

extension Program {
  /// Reads the whole of an input, up to the size a JSON text may have.
  func contents(of source: InputSource) throws(Failure) -> [UInt8] {
    do throws(InputError) {
      return try streams.read(source, limit: JSONLimits.standard.documentBytes)
    } catch {
      throw .input(error)
    }
  }

  /// Reads a profile and what is wrong with its form; the profile is `nil` where it is no JSON.
  func readProfile(_ source: InputSource) throws(Failure) -> ProfileReading {
    readProfile(try contents(of: source), named: source.name)
  }

  /// Reads a profile from bytes that were read before.
  func readProfile(_ bytes: [UInt8], named name: String) -> ProfileReading {
    let (profile, diagnostics) = ProfileDecoder.decode(bytes)
    return ProfileReading(name: name, bytes: bytes, profile: profile, diagnostics: diagnostics)
  }
}

/// A profile as it was read, with the bytes that its diagnostics point into.
struct ProfileReading {
  let name: String
  let bytes: [UInt8]
  var profile: Profile?
  var diagnostics: [ProfileDiagnostic]

  /// The diagnostics with their lines and columns, in reading order.
  var placed: [PlacedDiagnostic] { PlacedDiagnostic.place(diagnostics, in: bytes) }
}
