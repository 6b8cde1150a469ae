// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From a listener to a running server, and to its end.

use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Extension};
use axum::serve::{Listener, ListenerExt as _};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use jiff::Timestamp;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_io_timeout::TimeoutStream;
use tower::Layer as _;

use crate::app::app_at;
use crate::config::Config;
use crate::mail::Mail;
use crate::registration::worker::{deliver_for_ever, take_over_for_ever, tidy_for_ever};
use crate::registration::{PublishedCafe, Registrations};

/// How long answers under way may take after the end was asked for. Shorter than the 30 s after which supervisors kill.
const GRACE: Duration = Duration::from_secs(10);

/// How long the head of a request may take, and how long a connection may idle before the next one. Longer than the 60 s for
/// which nginx keeps a connection, so that none is closed just as a request goes out.
const HEADERS_WITHIN: Duration = Duration::from_secs(75);
/// After so long without a byte of an answer taken, whoever asked is gone.
const STALLED_AFTER: Duration = Duration::from_secs(60);

/// How often the disk is looked at for dates that were changed.
const TAKE_OVER_EVERY: Duration = Duration::from_secs(10);
/// How often held seats are freed and expired data is deleted.
const TIDY_EVERY: Duration = Duration::from_secs(30);
/// How often mails that are due are looked for.
const DELIVER_EVERY: Duration = Duration::from_secs(2);

/// Serves on `listener` until `shutdown`, then lets answers under way finish, for 10 seconds at most.
///
/// `config.listen` is not used: the listener is already bound, so a caller may ask for any free port.
///
/// # Errors
/// What the system says when it takes no more connections; a certificate of the settings that cannot be used.
pub async fn serve<F>(config: Config, listener: TcpListener, shutdown: F) -> io::Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    let address = listener.local_addr()?;
    tracing::info!(%address, base_path = config.base_path.as_str(), "serving");
    let mail = Arc::new(Mail::start(&config.mail).map_err(io::Error::other)?);
    let registrations = Registrations::new(config.registration.database.clone(), &config.public_url());
    let published = Arc::new(PublishedCafe::new(config.content_dir.clone()));
    let router = app_at(&config, registrations.clone(), Arc::clone(&published), Arc::new(Timestamp::now));
    // Dropped, and so ended, with the server.
    let mut background = JoinSet::new();
    background.spawn(take_over_for_ever(registrations.clone(), published, TAKE_OVER_EVERY));
    background.spawn(deliver_for_ever(registrations.clone(), Arc::clone(&mail), DELIVER_EVERY));
    background.spawn(tidy_for_ever(registrations, mail, config.registration.deletion_days, TIDY_EVERY));
    // Small answers would otherwise wait for the acknowledgement of the one before.
    let listener = listener.tap_io(|stream| {
        if let Err(cause) = stream.set_nodelay(true) {
            tracing::debug!(%cause, "a connection stays without TCP_NODELAY");
        }
    });
    let connections = accept(listener, &router, shutdown).await;
    tracing::info!("stopping, answers under way are finished first");
    if tokio::time::timeout(GRACE, connections.shutdown()).await.is_err() {
        tracing::warn!(seconds = GRACE.as_secs(), "stopped with answers under way");
    }
    Ok(())
}

/// Takes connections until `shutdown`. A client that sends no whole request in time, or takes nothing of its answer, is left:
/// otherwise a few thousand of them would hold all connections there are.
async fn accept<L, F>(mut listener: L, router: &Router, shutdown: F) -> GracefulShutdown
where
    L: Listener<Io = TcpStream, Addr = SocketAddr>,
    F: Future<Output = ()>,
{
    let (connections, mut shutdown) = (GracefulShutdown::new(), pin!(shutdown));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut shutdown => return connections,
        };
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(STALLED_AFTER));
        let service = TowerToHyperService::new(Extension(ConnectInfo(peer)).layer(router.clone()));
        let connection = connections.watch(http.serve_connection(TokioIo::new(Box::pin(stream)), service));
        tokio::spawn(async move {
            if let Err(cause) = connection.await {
                tracing::debug!(%cause, "a connection ended early");
            }
        });
    }
}
