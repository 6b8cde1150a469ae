// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the disk does by itself.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// How often a second 4 KiB can be appended to a file and made durable (fdatasync).
pub fn commits_a_second(dir: &Path) -> f64 {
    let mut file = File::create(dir.join("commits")).unwrap();
    let (started, mut commits) = (Instant::now(), 0_u32);
    while started.elapsed() < Duration::from_secs(3) {
        file.write_all(&[7; 4096]).unwrap();
        file.sync_data().unwrap();
        commits += 1;
    }
    f64::from(commits) / started.elapsed().as_secs_f64()
}
