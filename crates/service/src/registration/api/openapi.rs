// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The description of the API (OpenAPI 3.1), made of what stands beside each handler.

use axum::Json;
use utoipa::OpenApi;

use super::{cafe, links, page, register};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "OX-Lotse: registration for the OX Café",
        description = "Every error that is JSON has the body `Problem`. \
         A mistake of ours is answered with 500 and the code `internal`, an unknown method with 405.",
        version = "1"
    ),
    paths(
        show_description,
        cafe::show_cafe,
        register::register_attendee,
        links::show_confirm,
        links::confirm_registration,
        links::show_cancel,
        links::cancel_registration,
        links::show_change,
        links::change_registration,
        page::show_style,
    )
)]
struct Description;

/// The API, described.
pub fn description() -> utoipa::openapi::OpenApi {
    Description::openapi()
}

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", tag = "description",
    responses((status = 200, description = "This description.")))]
pub(super) async fn show_description() -> Json<utoipa::openapi::OpenApi> {
    Json(description())
}
