// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `POST /api/cafe/{date}/registrations`.

use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse as _;
use lotse_model::registration::{
    Field, FieldError, FieldErrorCode, Problem, RegisterRequest, RegisterResponse, Registrant,
};

use super::body::{Answer, read_json};
use super::error::ApiError;
use super::identity::Person;
use super::{Api, IDEMPOTENCY_KEY, Shared};
use crate::registration::token::{hash, random_hex};
use crate::registration::{NewRegistration, Proof, Refusal};

/// Longest Idempotency-Key, in characters; a UUID has 36.
const MAX_KEY: usize = 128;

/// Registers for a date. Whoever is not known by single sign-on gets the same answer for every address, and a mail.
#[utoipa::path(post, path = "/api/cafe/{date}/registrations", tag = "café",
    params(
        ("date" = String, Path, description = "Id of the date, as in cafe.json."),
        ("Idempotency-Key" = Option<String>, Header,
         description = "Made by the client for this registration, such as a UUID. Sent again with it, the request is answered as before."),
    ),
    request_body = RegisterRequest,
    responses(
        (status = 201, description = "Confirmed, or on the waiting list.", body = RegisterResponse),
        (status = 202, description = "A mail is on its way whose link has to be followed.", body = RegisterResponse),
        (status = 400, description = "bad-request", body = Problem),
        (status = 403, description = "registration-off", body = Problem),
        (status = 404, description = "unknown-date", body = Problem),
        (status = 408, description = "too-slow", body = Problem),
        (status = 409, description = "not-open-yet, closed, date-cancelled, past", body = Problem),
        (status = 413, description = "too-large: more than 16 kB", body = Problem),
        (status = 415, description = "not-json", body = Problem),
        (status = 422, description = "invalid-fields with the fields, key-reused", body = Problem),
        (status = 429, description = "too-many; see Retry-After", body = Problem),
        (status = 503, description = "unavailable; see Retry-After", body = Problem),
    ))]
pub(super) async fn register_attendee(State(api): State<Shared>, Path(date): Path<String>, request: Request) -> Answer {
    let now = (api.clock)();
    let (parts, body) = request.into_parts();
    api.limits.admit(api.identities.client(&parts), now)?;
    let person = api.identities.person(&parts)?;
    if person.is_none() && api.identities.domains().is_empty() {
        return Err(ApiError::RegistrationOff);
    }
    if !lotse_model::id::is_id(&date) {
        return Err(ApiError::Refused(Refusal::UnknownDate));
    }
    let key = key(&parts.headers)?;
    let proof = if person.is_some() { Proof::SignOn } else { Proof::Mail };
    let given: RegisterRequest = read_json(Request::from_parts(parts, body)).await?;
    let registrant = registrant(&api, given, person)?;
    api.published.take_over(&api.registrations, now).await?;
    let new = NewRegistration { date, registrant, proof, key, mails_per_address: api.mails_per_address };
    let answer = api.registrations.register(new, now).await?;
    let status = match answer {
        RegisterResponse::AwaitingConfirmation => StatusCode::ACCEPTED,
        RegisterResponse::Confirmed | RegisterResponse::Waiting { .. } => StatusCode::CREATED,
    };
    Ok((status, Json(answer)).into_response())
}

/// Who is named by the proxy is not asked, and cannot name somebody else.
fn registrant(api: &Api, mut given: RegisterRequest, person: Option<Person>) -> Result<Registrant, ApiError> {
    let is_known = person.is_some();
    if let Some(Person { email, name }) = person {
        let local = || email.as_str().split('@').next().unwrap_or_default().to_owned();
        if let Some(name) = name {
            given.name = name.into();
        } else if given.name.trim().is_empty() {
            given.name = local();
        }
        given.email = email.into();
    }
    let registrant = Registrant::try_from(given).map_err(ApiError::InvalidFields)?;
    if !is_known && !api.identities.allows(registrant.email.domain()) {
        let error = FieldError { field: Field::Email, code: FieldErrorCode::ForeignDomain };
        return Err(ApiError::InvalidFields(vec![error]));
    }
    Ok(registrant)
}

/// Kept as a hash: whatever a client puts in, it has one length and tells nothing.
fn key(headers: &HeaderMap) -> Result<String, ApiError> {
    let Some(given) = headers.get(IDEMPOTENCY_KEY) else {
        // Without one, the address alone keeps a repeated request from taking a second seat.
        return Ok(random_hex::<32>());
    };
    let key = given.to_str().map_err(|_| ApiError::BadRequest)?;
    if key.is_empty() || key.len() > MAX_KEY { Err(ApiError::BadRequest) } else { Ok(hash(key)) }
}
