// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a request to the API is answered with when it cannot be done. The cause goes to the log, a sentence to the person.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use lotse_model::registration::{FieldError, Problem, ProblemCode, ProblemMessage};

use super::words::problem;
use crate::registration::Refusal;
use crate::registration::store::Failure;

/// One variant for each status that is not a success.
#[derive(Debug)]
pub(crate) enum ApiError {
    /// 400: not JSON of the described shape, or a header that cannot be read.
    BadRequest,
    /// 403: nobody can register here, since neither a single sign-on nor mail domains are configured.
    RegistrationOff,
    /// 404: no such address.
    NotFound,
    /// 404, 409 or 422: what was asked for cannot be done.
    Refused(Refusal),
    /// 405: no such method here.
    MethodNotAllowed,
    /// 408: the request took too long to arrive.
    TooSlow,
    /// 413: more than 16 kB.
    TooLarge,
    /// 415: a body that is not JSON.
    NotJson,
    /// 422: fields that are wrong.
    InvalidFields(Vec<FieldError>),
    /// 429: too many requests, from the same network or from everybody.
    TooMany,
    /// 500: a mistake of ours.
    Internal(Failure),
    /// 503: the database is not available.
    Unavailable(Failure),
}

/// When to try again after 429 and 503, in seconds.
const RETRY_AFTER: [(ProblemCode, &str); 2] = [(ProblemCode::TooMany, "60"), (ProblemCode::Unavailable, "5")];

impl ApiError {
    pub(super) fn code(&self) -> ProblemCode {
        match self {
            Self::BadRequest => ProblemCode::BadRequest,
            Self::RegistrationOff => ProblemCode::RegistrationOff,
            Self::NotFound => ProblemCode::NotFound,
            Self::Refused(refusal) => code_of(*refusal),
            Self::MethodNotAllowed => ProblemCode::MethodNotAllowed,
            Self::TooSlow => ProblemCode::TooSlow,
            Self::TooLarge => ProblemCode::TooLarge,
            Self::NotJson => ProblemCode::NotJson,
            Self::InvalidFields(_) => ProblemCode::InvalidFields,
            Self::TooMany => ProblemCode::TooMany,
            Self::Internal(_) => ProblemCode::Internal,
            Self::Unavailable(_) => ProblemCode::Unavailable,
        }
    }

    pub(super) fn log(&self) {
        match self {
            Self::Internal(cause) => tracing::error!(%cause, "a registration request failed"),
            Self::Unavailable(cause) => {
                tracing::warn!(%cause, "a registration request came while the database was away");
            }
            _ => {}
        }
    }
}

fn code_of(refusal: Refusal) -> ProblemCode {
    match refusal {
        Refusal::UnknownDate => ProblemCode::UnknownDate,
        Refusal::NotOpenYet => ProblemCode::NotOpenYet,
        Refusal::Closed => ProblemCode::Closed,
        Refusal::DateCancelled => ProblemCode::DateCancelled,
        Refusal::Past => ProblemCode::Past,
        Refusal::Full => ProblemCode::Full,
        Refusal::UnknownLink | Refusal::UnknownRegistration => ProblemCode::UnknownLink,
        Refusal::RegistrationCancelled => ProblemCode::RegistrationCancelled,
        Refusal::KeyReused => ProblemCode::KeyReused,
        Refusal::NotOffered | Refusal::BadTime => ProblemCode::InvalidFields,
    }
}

/// The status that goes with a code.
pub(super) fn status(code: ProblemCode) -> StatusCode {
    use ProblemCode as Code;
    match code {
        Code::BadRequest => StatusCode::BAD_REQUEST,
        Code::RegistrationOff => StatusCode::FORBIDDEN,
        Code::NotFound | Code::UnknownDate | Code::UnknownLink => StatusCode::NOT_FOUND,
        Code::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        Code::TooSlow => StatusCode::REQUEST_TIMEOUT,
        Code::NotOpenYet
        | Code::Closed
        | Code::DateCancelled
        | Code::Past
        | Code::Full
        | Code::RegistrationCancelled => StatusCode::CONFLICT,
        Code::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Code::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Code::InvalidFields | Code::KeyReused => StatusCode::UNPROCESSABLE_ENTITY,
        Code::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Code::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        Code::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Adds when to try again, where that is known.
pub(super) fn add_retry_after(code: ProblemCode, response: &mut Response) {
    if let Some((_, seconds)) = RETRY_AFTER.iter().find(|(limited, _)| *limited == code) {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(seconds));
    }
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(refusal) => Self::Refused(refusal),
            Failure::Unavailable(_) | Failure::Raced => Self::Unavailable(failure),
            Failure::Broken(_) => Self::Internal(failure),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        self.log();
        let code = self.code();
        let (de, en) = problem(code);
        let fields = match self {
            Self::InvalidFields(fields) => fields,
            Self::Refused(Refusal::NotOffered) => vec![not_offered()],
            _ => Vec::new(),
        };
        let message = ProblemMessage { de: de.into(), en: en.into() };
        let mut response = (status(code), Json(Problem { code, message, fields })).into_response();
        add_retry_after(code, &mut response);
        response
    }
}

fn not_offered() -> FieldError {
    use lotse_model::registration::{Field, FieldErrorCode};
    FieldError { field: Field::Attendance, code: FieldErrorCode::NotOffered }
}
