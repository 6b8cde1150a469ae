// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The pages of those who organise the OX Café: dates, who comes, who waits, and all that is done about it.
//!
//! German pages without scripts. Each change names the version of what it was made on and is refused where that holds no
//! more; see [`board`](crate::registration::Board).

mod access;
mod add;
mod appointment;
mod call_off;
mod capacity;
mod check_in;
mod date;
mod dates;
mod export;
mod form;
mod letter;
mod page;
mod person;
mod sessions;
mod sign_in;
mod stored;
mod times;
mod undelivered;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::http::HeaderName;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use tokio::sync::Semaphore;

use crate::config::{Config, PasswordHash};
use crate::registration::api::Identities;
use crate::registration::{Clock, PublishedCafe, Registrations};
use page::PageError;
use sessions::{Attempts, Sessions};
use words::say;

/// What every handler needs.
pub(crate) struct Organisers {
    registrations: Registrations,
    published: Arc<PublishedCafe>,
    clock: Clock,
    identities: Identities,
    group: Option<(HeaderName, String)>,
    password: Option<PasswordHash>,
    sessions: Sessions,
    attempts: Attempts,
    /// Of passwords, one is checked at a time: each takes 19 MiB.
    checking: Semaphore,
    /// Where the pages are reached, as browsers name it.
    origin: String,
}

type Shared = Arc<Organisers>;

/// All addresses below `/organisation`.
pub(crate) fn routes(
    config: &Config,
    registrations: Registrations,
    published: Arc<PublishedCafe>,
    clock: Clock,
) -> Router {
    let organisers = Arc::new(Organisers {
        registrations,
        published,
        clock,
        identities: Identities::new(&config.registration),
        group: config.organisers.group.clone(),
        password: config.organisers.password.clone(),
        sessions: Sessions::default(),
        attempts: Attempts::default(),
        checking: Semaphore::new(1),
        origin: config.public_url(),
    });
    // Whoever is not signed in gets these two.
    let open = Router::new()
        .route("/organisation/style.css", get(page::show_style))
        .route("/organisation/anmelden", post(sign_in::sign_in));
    let guarded = Router::new()
        .route("/organisation", get(dates::show_dates))
        .route("/organisation/auskunft", get(stored::show_search).post(stored::search_or_erase))
        .route("/organisation/abmelden", post(sign_in::sign_out))
        .route("/organisation/termine/{date}", get(date::show_date))
        .route("/organisation/termine/{date}/hinzufuegen", get(add::show_add).post(add::add_person))
        .route("/organisation/termine/{date}/plaetze", get(capacity::show_capacity).post(capacity::change_capacity))
        .route(
            "/organisation/termine/{date}/aendern",
            get(appointment::show_appointment).post(appointment::change_appointment),
        )
        .route("/organisation/termine/{date}/absagen", get(call_off::show_call_off).post(call_off::call_off_date))
        .route("/organisation/termine/{date}/nachricht", get(letter::show_message).post(letter::send_message))
        .route("/organisation/termine/{date}/unterlagen", get(letter::show_materials).post(letter::send_materials))
        .route("/organisation/termine/{date}/anwesenheit", get(check_in::show_check_in).post(check_in::check_in_person))
        .route("/organisation/termine/{date}/teilnehmende.csv", get(export::show_csv))
        .route("/organisation/termine/{date}/druck", get(export::show_print))
        .route("/organisation/termine/{date}/e-mails", get(undelivered::show_undelivered).post(undelivered::send_again))
        .route(
            "/organisation/termine/{date}/anmeldungen/{id}/absagen",
            get(person::show_cancel).post(person::cancel_person),
        )
        .route(
            "/organisation/termine/{date}/anmeldungen/{id}/nachruecken",
            get(person::show_promote).post(person::promote_person),
        )
        .route("/organisation/", get(async || page::see_other("/organisation")))
        .route("/organisation/{*rest}", get(not_found).post(not_found))
        .method_not_allowed_fallback(async || PageError::MethodNotAllowed)
        .route_layer(from_fn_with_state(Arc::clone(&organisers), access::guard));
    open.method_not_allowed_fallback(async || PageError::NotFound).merge(guarded).with_state(organisers)
}

async fn not_found() -> PageError {
    PageError::NotFound
}
