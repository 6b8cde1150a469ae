// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The links in mails. GET shows what would happen, since mail filters follow links; POST does it.

use axum::extract::{Path, Request, State};
use axum::response::Response;
use lotse_model::registration::{Attendance, FieldErrorCode, text};

use super::body::read_form;
use super::error::ApiError;
use super::page::{self, PageError};
use super::{Api, Shared};
use crate::registration::{Change, Own, Refusal};

type PageAnswer = Result<Response, PageError>;

/// Shows a page with a button that confirms.
#[utoipa::path(get, path = "/api/registrations/{token}/confirm", tag = "links in mails",
    params(("token" = String, Path, description = "From the mail.")),
    responses(
        (status = 200, description = "A page with a button.", content_type = "text/html"),
        (status = 404, description = "The link is wrong or has expired.", content_type = "text/html"),
        (status = 503, description = "The database is not available.", content_type = "text/html"),
    ))]
pub(super) async fn show_confirm(State(api): State<Shared>, Path(token): Path<String>) -> PageAnswer {
    Ok(page::confirm(&own(&api, token).await?))
}

/// Confirms a registration.
#[utoipa::path(post, path = "/api/registrations/{token}/confirm", tag = "links in mails",
    params(("token" = String, Path, description = "From the mail.")),
    responses(
        (status = 200, description = "Confirmed, or on the waiting list.", content_type = "text/html"),
        (status = 404, description = "The link is wrong or has expired.", content_type = "text/html"),
        (status = 409, description = "Cancelled, called off, or past.", content_type = "text/html"),
        (status = 429, description = "Too many requests; see Retry-After.", content_type = "text/html"),
        (status = 503, description = "The database is not available; see Retry-After.", content_type = "text/html"),
    ))]
pub(super) async fn confirm_registration(
    State(api): State<Shared>,
    Path(token): Path<String>,
    request: Request,
) -> PageAnswer {
    admit(&api, request)?;
    let own = api.registrations.confirm(checked(token)?, (api.clock)()).await?;
    Ok(page::confirmed(&own))
}

/// Shows a page with a button that cancels.
#[utoipa::path(get, path = "/api/registrations/{token}/cancel", tag = "links in mails",
    params(("token" = String, Path, description = "From the mail.")),
    responses(
        (status = 200, description = "A page with a button.", content_type = "text/html"),
        (status = 404, description = "The link is wrong or has expired.", content_type = "text/html"),
        (status = 503, description = "The database is not available.", content_type = "text/html"),
    ))]
pub(super) async fn show_cancel(State(api): State<Shared>, Path(token): Path<String>) -> PageAnswer {
    Ok(page::cancel(&own(&api, token).await?))
}

/// Cancels a registration.
#[utoipa::path(post, path = "/api/registrations/{token}/cancel", tag = "links in mails",
    params(("token" = String, Path, description = "From the mail.")),
    responses(
        (status = 200, description = "Cancelled.", content_type = "text/html"),
        (status = 404, description = "The link is wrong or has expired.", content_type = "text/html"),
        (status = 409, description = "Called off, or past.", content_type = "text/html"),
        (status = 429, description = "Too many requests; see Retry-After.", content_type = "text/html"),
        (status = 503, description = "The database is not available; see Retry-After.", content_type = "text/html"),
    ))]
pub(super) async fn cancel_registration(
    State(api): State<Shared>,
    Path(token): Path<String>,
    request: Request,
) -> PageAnswer {
    admit(&api, request)?;
    let own = api.registrations.cancel(checked(token)?, (api.clock)()).await?;
    Ok(page::cancelled(&own))
}

/// Shows a page with a form.
#[utoipa::path(get, path = "/api/registrations/{token}/change", tag = "links in mails",
    params(("token" = String, Path, description = "From the mail.")),
    responses(
        (status = 200, description = "A page with a form.", content_type = "text/html"),
        (status = 404, description = "The link is wrong or has expired.", content_type = "text/html"),
        (status = 503, description = "The database is not available.", content_type = "text/html"),
    ))]
pub(super) async fn show_change(State(api): State<Shared>, Path(token): Path<String>) -> PageAnswer {
    Ok(page::change(&own(&api, token).await?))
}

/// Changes how somebody takes part, and what they ask or need: the fields `attendance`, `question`, `needs` of a form.
#[utoipa::path(post, path = "/api/registrations/{token}/change", tag = "links in mails",
    params(("token" = String, Path, description = "From the mail.")),
    responses(
        (status = 200, description = "Changed.", content_type = "text/html"),
        (status = 400, description = "Not a form with these fields.", content_type = "text/html"),
        (status = 404, description = "The link is wrong or has expired.", content_type = "text/html"),
        (status = 408, description = "The request took too long to arrive.", content_type = "text/html"),
        (status = 409, description = "Full, cancelled, called off, or past.", content_type = "text/html"),
        (status = 413, description = "More than 16 kB, or a field of more than 1000 characters.", content_type = "text/html"),
        (status = 422, description = "Not offered in this way.", content_type = "text/html"),
        (status = 429, description = "Too many requests; see Retry-After.", content_type = "text/html"),
        (status = 503, description = "The database is not available; see Retry-After.", content_type = "text/html"),
    ))]
pub(super) async fn change_registration(
    State(api): State<Shared>,
    Path(token): Path<String>,
    request: Request,
) -> PageAnswer {
    let token = checked(token)?;
    let (parts, body) = request.into_parts();
    let client = api.identities.client(&parts);
    let typed = Typed::from_pairs(&read_form(Request::from_parts(parts, body)).await?)?;
    let changed = async {
        api.limits.admit(client, (api.clock)())?;
        Ok(api.registrations.change(token.clone(), typed.change()?, (api.clock)()).await?)
    };
    match changed.await {
        Ok(own) => Ok(page::changed(&own)),
        // Whatever went wrong: what was typed is still there, and can be sent again.
        Err(error) => Ok(page::change_again(own(&api, token).await.ok().as_ref(), &typed, error)),
    }
}

/// What stands in the form, before and after somebody typed.
pub(super) struct Typed {
    pub(super) attendance: Attendance,
    pub(super) question: String,
    pub(super) needs: String,
}

impl Typed {
    fn from_pairs(pairs: &[(String, String)]) -> Result<Self, ApiError> {
        let field = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value);
        let attendance = match field("attendance") {
            "online" => Attendance::Online,
            "on-site" => Attendance::OnSite,
            _ => return Err(ApiError::BadRequest),
        };
        // Browsers send each line end as two characters (HTML, 4.10.21.4), where people count one.
        let read = |name| field(name).replace("\r\n", "\n");
        Ok(Self { attendance, question: read("question"), needs: read("needs") })
    }

    fn change(&self) -> Result<Change, ApiError> {
        let read = |typed: &str| text(typed).map_err(|_: FieldErrorCode| ApiError::TooLarge);
        Ok(Change { attendance: self.attendance, question: read(&self.question)?, needs: read(&self.needs)? })
    }
}

/// Counts a request that changes something.
fn admit(api: &Api, request: Request) -> Result<(), ApiError> {
    api.limits.admit(api.identities.client(&request.into_parts().0), (api.clock)())
}

async fn own(api: &Api, token: String) -> Result<Own, ApiError> {
    Ok(api.registrations.show(checked(token)?, (api.clock)()).await?)
}

/// What has not the shape of a token need not be looked up.
fn checked(token: String) -> Result<String, ApiError> {
    let is_token = token.len() == 64 && token.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if is_token { Ok(token) } else { Err(ApiError::Refused(Refusal::UnknownLink)) }
}
