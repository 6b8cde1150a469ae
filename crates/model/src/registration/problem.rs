// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the service says when something cannot be done.

use serde::{Deserialize, Serialize};

use super::FieldError;

/// The body of every answer that is an error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// Which one. Stays the same whatever the message says.
    pub code: ProblemCode,
    /// For a person.
    pub message: ProblemMessage,
    /// With [`ProblemCode::InvalidFields`]: which ones, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldError>,
}

/// What is wrong and what one can do, in two languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProblemMessage {
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

/// What can go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// 400: not JSON of the described shape, or a header that cannot be read.
    BadRequest,
    /// 403: nobody can register here.
    RegistrationOff,
    /// 404: no such address.
    NotFound,
    /// 404: no such date.
    UnknownDate,
    /// 404: the link is wrong or has expired.
    UnknownLink,
    /// 405: no such method here.
    MethodNotAllowed,
    /// 408: the request took too long to arrive.
    TooSlow,
    /// 409: registering begins later.
    NotOpenYet,
    /// 409: registering has ended.
    Closed,
    /// 409: the date was called off.
    DateCancelled,
    /// 409: the date has begun or is over.
    Past,
    /// 409: there is no seat of the other sort.
    Full,
    /// 409: the registration was cancelled.
    RegistrationCancelled,
    /// 413: more than 16 kB.
    TooLarge,
    /// 415: not JSON.
    NotJson,
    /// 422: [`Problem::fields`].
    InvalidFields,
    /// 422: the Idempotency-Key belongs to another request.
    KeyReused,
    /// 429: too many requests; the header Retry-After says when.
    TooMany,
    /// 500: a mistake of ours.
    Internal,
    /// 503: the database is not available; the header Retry-After says when to try again.
    Unavailable,
}
