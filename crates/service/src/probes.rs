// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a supervisor asks: does the process live, and can it serve?

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};

use crate::error::ServeError;
use crate::files::Files;

/// Without these the widget does not start.
const NEEDED: [&str; 2] = ["ox-lotse.js", "content/site.json"];

type Probe = ([(HeaderName, HeaderValue); 1], &'static str);

/// Answers `/healthz`: the process lives.
pub(crate) async fn show_health() -> Probe {
    passed("Läuft.\n")
}

/// Answers `/readyz`: the files are there.
pub(crate) async fn show_readiness(State(files): State<Arc<Files>>) -> Result<Probe, ServeError> {
    for missing in NEEDED {
        if !files.is_readable(missing).await {
            return Err(ServeError::NotReady { missing });
        }
    }
    Ok(passed("Bereit.\n"))
}

fn passed(text: &'static str) -> Probe {
    ([(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))], text)
}
