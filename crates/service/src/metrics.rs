// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How much was answered, in numbers only: no path and no address, so that nobody is counted.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::HttpBody as _;
use axum::extract::State;
use axum::http::{HeaderValue, Method, header};
use axum::response::{IntoResponse, Response};

use crate::registration::Registrations;

/// Counted since the start.
pub(crate) struct Metrics {
    /// Answers by the first digit of their status, 1 to 5.
    answers: [AtomicU64; 5],
    bytes: AtomicU64,
    registrations: Registrations,
}

impl Metrics {
    pub(crate) fn new(registrations: Registrations) -> Self {
        Self { answers: Default::default(), bytes: AtomicU64::default(), registrations }
    }

    pub(crate) fn count(&self, method: &Method, response: &Response) {
        let class = usize::from(response.status().as_u16() / 100);
        if let Some(answers) = class.checked_sub(1).and_then(|at| self.answers.get(at)) {
            answers.fetch_add(1, Ordering::Relaxed);
        }
        if method != Method::HEAD {
            self.bytes.fetch_add(announced_len(response), Ordering::Relaxed);
        }
    }

    /// In the text format of Prometheus, version 0.0.4.
    async fn render(&self) -> String {
        let mut text = String::from(
            "# HELP lotse_http_requests_total Requests answered, by class of status.\n# TYPE lotse_http_requests_total counter\n",
        );
        for (at, answers) in self.answers.iter().enumerate() {
            let count = answers.load(Ordering::Relaxed);
            let _ = writeln!(text, "lotse_http_requests_total{{status=\"{}xx\"}} {count}", at + 1);
        }
        text.push_str("# HELP lotse_http_response_bytes_total Bytes of answers, without headers, as announced.\n# TYPE lotse_http_response_bytes_total counter\n");
        let _ = writeln!(text, "lotse_http_response_bytes_total {}", self.bytes.load(Ordering::Relaxed));
        self.render_database(&mut text).await;
        text
    }

    /// Asked only where it has been opened: whoever reads the numbers does not open it.
    async fn render_database(&self, text: &mut String) {
        let mails = if self.registrations.is_available() { self.registrations.mails().await.ok() } else { None };
        text.push_str(
            "# HELP lotse_database_up Whether the database answered last time.\n# TYPE lotse_database_up gauge\n",
        );
        let _ = writeln!(text, "lotse_database_up {}", u8::from(mails.is_some()));
        if let Some([due, parked]) = mails {
            text.push_str("# HELP lotse_mails Mails not sent: due, or refused for good.\n# TYPE lotse_mails gauge\n");
            let _ = writeln!(text, "lotse_mails{{state=\"due\"}} {due}\nlotse_mails{{state=\"parked\"}} {parked}");
        }
    }
}

/// Answers `/metrics`.
pub(crate) async fn show_metrics(State(metrics): State<Arc<Metrics>>) -> Response {
    let format = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    let kept = HeaderValue::from_static("no-store");
    ([(header::CONTENT_TYPE, format), (header::CACHE_CONTROL, kept)], metrics.render().await).into_response()
}

/// A file from the disk is a stream, whose length only its header knows.
fn announced_len(response: &Response) -> u64 {
    let header = || response.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok();
    response.body().size_hint().exact().or_else(header).unwrap_or(0)
}
