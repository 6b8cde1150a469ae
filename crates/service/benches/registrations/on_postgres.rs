// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registrations a second with PostgreSQL, beside what pgbench commits on the same server.

use std::process::Command;

use crate::postgres::PostgresServer;
use crate::served::{Served, publish};
use crate::{folder, registrations_a_second, say};

const CONNECTIONS: u32 = 16;
/// Registrations a second that are enough, or half of pgbench's commits.
const ENOUGH: f64 = 1500.0;

/// Nothing where PostgreSQL is not installed.
pub async fn measure() {
    let Some(server) = PostgresServer::start(&[]) else { return };
    let dir = folder();
    publish(dir.path(), None);
    let address = server.create("registrations");
    let commits = pgbench(&server);
    let served = Served::start(dir.path(), &[("DATABASE_URL", &address)]);
    let rate = registrations_a_second(served.port, CONNECTIONS).await;
    drop(served);
    let commits = f64::midpoint(commits, pgbench(&server));
    say("registrations, PostgreSQL, 16 connections", rate, "/s", None);
    say("commits of pgbench, one row each, 16 connections", commits, "/s", None);
    say("registrations, PostgreSQL: what is asked by ours", ENOUGH.min(commits / 2.0) / rate, "", Some(1.0));
}

/// Commits a second of one row each.
fn pgbench(server: &PostgresServer) -> f64 {
    let script = server.folder.join("insert.sql");
    std::fs::write(&script, "INSERT INTO single (text) VALUES ('a registration');\n").unwrap();
    let ask = |name: &str| {
        let mut command = Command::new(server.bin.join(name));
        command.arg("-h").arg(&server.folder).args(["-U", "postgres"]);
        command
    };
    let table = "CREATE TABLE IF NOT EXISTS single (id BIGSERIAL PRIMARY KEY, text TEXT)";
    assert!(ask("psql").args(["-qc", table, "postgres"]).status().unwrap().success());
    let clients = CONNECTIONS.to_string();
    let run =
        ask("pgbench").args(["-n", "-c", &clients, "-j", "1", "-T", "5", "-f"]).arg(&script).arg("postgres").output();
    let said = String::from_utf8(run.unwrap().stdout).unwrap();
    let rate = said.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    rate.unwrap_or_else(|| panic!("pgbench said no rate: {said}"))
}
