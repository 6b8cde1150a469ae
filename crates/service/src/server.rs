// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From a listener to a running server, and to its end.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::app::app;
use crate::config::Config;

/// How long answers under way may take after the end was asked for. Shorter than the 30 s after which supervisors kill.
const GRACE: Duration = Duration::from_secs(10);

/// Serves on `listener` until `shutdown`, then lets answers under way finish, for 10 seconds at most.
///
/// `config.listen` is not used: the listener is already bound, so a caller may ask for any free port.
///
/// # Errors
/// What the system says when it takes no more connections.
pub async fn serve<F>(config: Config, listener: TcpListener, shutdown: F) -> io::Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    let address = listener.local_addr()?;
    tracing::info!(%address, base_path = config.base_path.as_str(), "serving");
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
    let server = axum::serve(listener, app(&config)).with_graceful_shutdown(end);
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
