// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registrations a second with the file, beside the commits a second of the disk that it stands on.

use crate::served::{Served, publish};
use crate::{disk, folder, registrations_a_second, say};

/// As many as a busy proxy keeps open.
const PEOPLE: u32 = 64;
/// At least half of what the disk commits.
const BUDGET: f64 = 2.0;

pub async fn measure() {
    let dir = folder();
    publish(dir.path(), None);
    let before = disk::commits_a_second(dir.path());
    let server = Served::start(dir.path(), &[]);
    let rate = registrations_a_second(server.port, PEOPLE).await;
    drop(server);
    let commits = f64::midpoint(before, disk::commits_a_second(dir.path()));
    say("registrations, SQLite, durable", rate, "/s", None);
    say("commits of the disk (4 KiB, fdatasync)", commits, "/s", None);
    say("registrations, SQLite: commits of the disk by ours", commits / rate, "", Some(BUDGET));
}
