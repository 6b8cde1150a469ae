// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a request is answered with when it cannot be served. The cause goes to the log, a German sentence to the reader.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// One variant for each status that is not a success.
#[derive(Debug)]
pub(crate) enum ServeError {
    /// 404: no such file, or one that is not handed out (outside the folder, hidden, a `.br` or `.gz`).
    NotFound,
    /// 405: only GET and HEAD are answered, as the header `Allow` says.
    MethodNotAllowed,
    /// 416: the range asked for lies behind the end of the file, which has `len` bytes.
    RangeNotSatisfiable {
        /// The length of the file as it would be sent, in bytes.
        len: u64,
    },
    /// 500: the file is there but the system would not read it.
    Unreadable(std::io::Error),
    /// 503: a file without which the widget cannot start is missing. Only `/readyz` answers so.
    NotReady {
        /// Its path below `base-path`.
        missing: &'static str,
    },
}

impl ServeError {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::RangeNotSatisfiable { .. } => StatusCode::RANGE_NOT_SATISFIABLE,
            Self::Unreadable(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::NotReady { .. } => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn text(&self) -> String {
        match self {
            Self::NotFound => "Diese Datei gibt es nicht.\n".into(),
            Self::MethodNotAllowed => "Diese Adresse kann nur abgerufen werden (GET oder HEAD).\n".into(),
            Self::RangeNotSatisfiable { len } => {
                format!("Diesen Abschnitt gibt es nicht; die Datei hat {len} Bytes.\n")
            }
            Self::Unreadable(_) => {
                "Diese Datei kann gerade nicht gelesen werden. Versuchen Sie es später noch einmal.\n".into()
            }
            Self::NotReady { missing } => format!("Nicht bereit: {missing} fehlt oder ist nicht lesbar.\n"),
        }
    }
}

impl IntoResponse for ServeError {
    fn into_response(self) -> Response {
        if let Self::Unreadable(cause) = &self {
            tracing::error!(%cause, "a file exists but cannot be read");
        }
        let mut response = (self.status(), self.text()).into_response();
        let headers = response.headers_mut();
        // An error may be over by the next request, so no cache keeps it.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        match self {
            Self::MethodNotAllowed => {
                headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            }
            Self::RangeNotSatisfiable { len } => {
                let whole = HeaderValue::try_from(format!("bytes */{len}")).expect("digits are visible ASCII");
                headers.insert(header::CONTENT_RANGE, whole);
            }
            _ => {}
        }
        response
    }
}
