package import Content

extension CanonicalItem {
    /// What identifies what an item says: the first twelve hexadecimal digits of the SHA-256 of the form.
    package var fingerprint: String { String(Digest(of: bytes).description.prefix(Self.fingerprintLength)) }

    package static let fingerprintLength = 12
}
