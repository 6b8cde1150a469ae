// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What cannot be done although nothing is broken.

/// Why a request was turned down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such date, or it is not published any more.
    UnknownDate,
    /// Registering begins later.
    NotOpenYet,
    /// Registering has ended.
    Closed,
    /// The date was called off.
    DateCancelled,
    /// The date is over or has begun.
    Past,
    /// There is no room, or no video conference.
    NotOffered,
    /// There is no seat of the other sort now; the registration stays as it was.
    Full,
    /// The link is wrong, or its registration was deleted.
    UnknownLink,
    /// The registration was cancelled; whoever wants to come registers anew.
    RegistrationCancelled,
    /// The key was used for another request (draft-ietf-httpapi-idempotency-key-header, 2.7).
    KeyReused,
    /// There is no such registration.
    UnknownRegistration,
    /// Not two times in the right order, with offsets (RFC 3339).
    BadTime,
}
