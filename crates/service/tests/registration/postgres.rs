// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A PostgreSQL server of this program's own.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Duration;

/// A PostgreSQL server; it ends with this program.
pub struct PostgresServer {
    /// Where its programs stand.
    pub bin: PathBuf,
    /// Where its socket stands.
    pub folder: PathBuf,
    /// Open until this program ends, however it ends; then the shell that reads from it stops the server.
    _alive: ChildStdin,
    _shell: Child,
}

/// Starts the server, waits for the end of its input, stops it (SIGINT: at once, in good order) and removes its folder.
///
/// The signal goes to the server itself: what a shell starts in the background ignores it.
const WATCH: &str = r#""$@" >"$FOLDER/log" 2>&1 & read -r _; kill -INT $(head -n 1 "$FOLDER/data/postmaster.pid"); wait; rm -rf "$FOLDER""#;

impl PostgresServer {
    /// Nothing where PostgreSQL is not installed. `options` are those of `postgres`.
    pub fn start(options: &[&str]) -> Option<Self> {
        let Some(bin) = installed() else {
            let help = "PostgreSQL is not installed, so nothing is tested on it: apt-get install postgresql";
            assert!(std::env::var_os("CI").is_none(), "{help}");
            let _ = writeln!(std::io::stderr(), "{help}");
            return None;
        };
        // Short, since the path of a socket may have no more than 107 bytes; open to the user that the server runs as.
        let folder = PathBuf::from(format!("/tmp/lotse-pg-{}", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(&folder));
        }
        let data = folder.join("data");
        let new = ["--username=postgres", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"];
        run(as_postgres(&bin.join("initdb")).arg("-D").arg(&data).args(new));
        let server = as_postgres(&bin.join("postgres"));
        let mut shell = Command::new("sh");
        shell.args(["-c", WATCH, "sh"]).arg(server.get_program()).args(server.get_args()).arg("-D").arg(&data);
        shell.args(["-c", "listen_addresses=", "-c", "max_connections=300"]).args(options);
        shell
            .arg("-k")
            .arg(&folder)
            .env("FOLDER", &folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut shell = shell.spawn().unwrap();
        let server = Self { bin, folder, _alive: shell.stdin.take().unwrap(), _shell: shell };
        server.wait();
        Some(server)
    }

    fn wait(&self) {
        for _ in 0..300 {
            let asked =
                Command::new(self.bin.join("pg_isready")).arg("-h").arg(&self.folder).stdout(Stdio::null()).status();
            if asked.unwrap().success() {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let log = std::fs::read_to_string(self.folder.join("log"));
        panic!("PostgreSQL does not start: {log:?}");
    }

    /// Makes a database; gives its address.
    pub fn create(&self, name: &str) -> String {
        let psql = self.bin.join("psql");
        let sql = format!("CREATE DATABASE {name}");
        run(Command::new(psql).arg("-h").arg(&self.folder).args(["-U", "postgres", "-d", "postgres", "-qc", &sql]));
        format!("postgres://postgres@localhost/{name}?host={}", self.folder.display())
    }
}

/// The newest version's programs.
fn installed() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
    let bins = versions.map(|version| version.path().join("bin")).filter(|bin| bin.join("initdb").is_file());
    bins.max_by_key(|bin| bin.parent().and_then(|p| p.file_name()?.to_str()?.parse::<u32>().ok()))
}

/// PostgreSQL does not run as root.
fn as_postgres(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}

fn run(command: &mut Command) {
    let output = command.current_dir("/").output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
