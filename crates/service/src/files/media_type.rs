// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a file is, by its ending.

use axum::http::HeaderValue;

/// A media type and what follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MediaType {
    name: &'static str,
    /// Text of some kind, which is kept packed beside the file.
    pub(crate) is_compressible: bool,
    /// A browser that opens it by its own address may run scripts in it, so it needs the policy.
    pub(crate) is_document: bool,
}

impl MediaType {
    /// Of the file at `path`; an unknown ending is only ever downloaded.
    pub(crate) fn of(path: &str) -> Self {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        match ending {
            "html" => Self { is_document: true, ..text("text/html; charset=utf-8") },
            "svg" => Self { is_document: true, ..text("image/svg+xml") },
            "js" | "mjs" => text("text/javascript; charset=utf-8"),
            "css" => text("text/css; charset=utf-8"),
            "ics" => text("text/calendar; charset=utf-8"),
            "json" => text("application/json"),
            "wasm" => text("application/wasm"),
            "idx" => text("application/octet-stream"),
            "txt" => text("text/plain; charset=utf-8"),
            "vtt" => text("text/vtt; charset=utf-8"),
            "webp" => binary("image/webp"),
            "png" => binary("image/png"),
            "jpg" | "jpeg" => binary("image/jpeg"),
            "ico" => binary("image/x-icon"),
            "mp4" => binary("video/mp4"),
            "webm" => binary("video/webm"),
            "woff2" => binary("font/woff2"),
            "pdf" => binary("application/pdf"),
            _ => binary("application/octet-stream"),
        }
    }

    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::from_static(self.name)
    }
}

fn text(name: &'static str) -> MediaType {
    MediaType { name, is_compressible: true, is_document: false }
}

fn binary(name: &'static str) -> MediaType {
    MediaType { is_compressible: false, ..text(name) }
}
