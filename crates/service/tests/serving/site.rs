// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A widget and its content in a folder of their own, and a reader that asks for them.

use std::path::Path;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use lotse_service::config::Database;
use lotse_service::{Config, app};
use tempfile::TempDir;
use tower::ServiceExt as _;

pub const WIDGET: &str = "ox-lotse-0123456789abcdef_bg.wasm";
pub const LOADER: &str = "export const loader = 'loader loader loader loader loader loader';";

/// The folder, and the server on it.
pub struct Site {
    pub dir: TempDir,
    pub config: Config,
    router: Router,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Site {
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    /// A site whose settings `change` has its way with.
    pub fn with(change: impl FnOnce(&mut Config)) -> Self {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "dist/index.html", "<!doctype html><title>Intranet</title>");
        write(dir.path(), "dist/ox-lotse.js", LOADER);
        write(dir.path(), &format!("dist/{WIDGET}"), "\0asm");
        write(dir.path(), "dist/content/site.json", r#"{"release":"a"}"#);
        let mut config = Config::serving(dir.path().join("dist"));
        config.registration.database = Database::Sqlite(dir.path().join("var/lotse.db"));
        change(&mut config);
        let router = app(&config);
        Self { dir, config, router }
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        write(self.dir.path(), path, bytes);
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[]).await
    }

    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

impl Answer {
    /// The header's lines, joined; empty where it is missing.
    pub fn header(&self, name: &str) -> String {
        let lines: Vec<_> = self.headers.get_all(name).iter().map(|line| line.to_str().unwrap()).collect();
        lines.join(", ")
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

fn write(dir: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = dir.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}
