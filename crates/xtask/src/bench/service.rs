// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How fast the service sends files, beside nginx on the same files, asked by the same client in the same run.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::measure::Measure;
use crate::places::Places;
use crate::process::{cargo, output, program, run};

/// The design asks for 0.8 of nginx's requests a second; a budget is the most that is allowed.
const BUDGET: f64 = 1.0 / 0.8;
const RUNS: usize = 5;
const SECONDS: &str = "2s";

/// nginx's requests a second divided by ours: for the largest file of the first screen and for the smallest.
pub fn compare_with_nginx(places: &Places) -> Result<Vec<Measure>> {
    run(cargo(&places.root).args(["build", "--quiet", "--locked", "--release", "--package", "lotse-service"]))?;
    let folder = places.at("target/xtask/bench-service");
    fs::create_dir_all(&folder)?;
    let nginx = start_nginx(places, &folder)?;
    let ours = start_service(places, &folder)?;
    let loader = fs::read_to_string(places.dist().join("ox-lotse.js"))?;
    let name = loader
        .split(['"', '\'', '`'])
        .find(|text| text.starts_with("ox-lotse-"))
        .context("the loader names no files")?;
    let files = [("wasm", format!("{name}.wasm")), ("site.json", "content/site.json".to_owned())];
    files.iter().map(|(title, file)| compare(title, file, &nginx, &ours)).collect()
}

/// Whether both programs that this takes are there.
pub fn is_possible() -> bool {
    ["nginx", "wrk"].iter().all(|name| Command::new(name).arg("-v").output().is_ok())
}

fn compare(title: &str, file: &str, nginx: &Server, ours: &Server) -> Result<Measure> {
    let mut ratios = Vec::new();
    for _ in 0..RUNS {
        ratios.push(nginx.requests_a_second(file)? / ours.requests_a_second(file)?);
    }
    ratios.sort_by(f64::total_cmp);
    let name = format!("static files, nginx's requests/s by ours: {title}");
    Ok(Measure { name, value: ratios[RUNS / 2], unit: String::new(), budget: Some(BUDGET) })
}

/// A server that ends with the measurement.
struct Server {
    process: Child,
    port: u16,
}

impl Server {
    fn start(command: &mut Command, port: u16) -> Result<Self> {
        let process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let server = Self { process, port };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if started.elapsed() > Duration::from_secs(10) {
                bail!("`{}` does not listen", command.get_program().to_string_lossy());
            }
            sleep(Duration::from_millis(20));
        }
        Ok(server)
    }

    fn requests_a_second(&self, file: &str) -> Result<f64> {
        let url = format!("http://127.0.0.1:{}/lotse/{file}", self.port);
        let mut client = Command::new("wrk");
        let said = output(client.args(["-t1", "-c16", "-d", SECONDS, "-H", "Accept-Encoding: gzip", &url]))?;
        if said.contains("Non-2xx") {
            bail!("{url} was not answered with the file");
        }
        let rate = said.lines().find_map(|line| line.strip_prefix("Requests/sec:"));
        rate.and_then(|rate| rate.trim().parse().ok()).with_context(|| format!("wrk said no rate:\n{said}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Asked to end, nginx takes its workers along; killed, it would leave them behind.
        Command::new("kill").arg(self.process.id().to_string()).status().ok();
        self.process.wait().ok();
    }
}

fn start_nginx(places: &Places, folder: &Path) -> Result<Server> {
    let port = free_port()?;
    let (pid, errors) = (folder.join("nginx.pid"), folder.join("nginx.log"));
    let settings = format!(
        "daemon off; worker_processes auto; pid {pid}; error_log {errors};
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; gzip_static on; keepalive_requests 1000000;
  open_file_cache max=1000 inactive=60s; open_file_cache_valid 1s;
  types {{ application/wasm wasm; application/json json; }}
  server {{ listen 127.0.0.1:{port}; location /lotse/ {{ alias {dist}/; }} }}
}}\n",
        pid = pid.display(),
        errors = errors.display(),
        dist = places.dist().display(),
    );
    let file = written(folder.join("nginx.conf"), &settings)?;
    Server::start(program("nginx", &places.root).arg("-e").arg(&errors).arg("-c").arg(file), port)
}

fn start_service(places: &Places, folder: &Path) -> Result<Server> {
    let port = free_port()?;
    let settings = format!("listen = \"127.0.0.1:{port}\"\nwidget-dir = \"{}\"\n", places.dist().display());
    let file = written(folder.join("service.toml"), &settings)?;
    let service = places.at("target/release/lotse-service");
    Server::start(program(service, &places.root).arg("--config").arg(file), port)
}

fn written(file: PathBuf, text: &str) -> Result<PathBuf> {
    fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(file)
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
