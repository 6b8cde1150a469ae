// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From a listener to a running server, and to its end.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::serve::ListenerExt as _;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::app::app_at;
use crate::config::Config;
use crate::mail::Mail;
use crate::registration::worker::{deliver_for_ever, take_over_for_ever, tidy_for_ever};
use crate::registration::{PublishedCafe, Registrations};

/// How long answers under way may take after the end was asked for. Shorter than the 30 s after which supervisors kill.
const GRACE: Duration = Duration::from_secs(10);

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
    let stopping = Arc::new(Notify::new());
    let asked = Arc::clone(&stopping);
    let end = async move {
        shutdown.await;
        tracing::info!("stopping, answers under way are finished first");
        asked.notify_one();
    };
    // Small answers would otherwise wait for the acknowledgement of the one before.
    let listener = listener.tap_io(|stream| {
        if let Err(cause) = stream.set_nodelay(true) {
            tracing::debug!(%cause, "a connection stays without TCP_NODELAY");
        }
    });
    let server =
        axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).with_graceful_shutdown(end);
    tokio::select! {
        result = server => result,
        () = grace_after(&stopping) => {
            tracing::warn!(seconds = GRACE.as_secs(), "stopped with answers under way");
            Ok(())
        }
    }
}

async fn grace_after(stopping: &Notify) {
    stopping.notified().await;
    tokio::time::sleep(GRACE).await;
}
