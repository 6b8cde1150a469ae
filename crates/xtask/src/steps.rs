// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Says what is being done and how long it took.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// The steps of one call. They go to standard error; standard output is for results.
#[derive(Default)]
pub struct Steps {
    done: Vec<Step>,
}

struct Step {
    name: String,
    time: Duration,
    failure: Option<String>,
}

impl Steps {
    /// Does one step; what it returns is a remark on how, such as "nothing changed".
    pub fn run(&mut self, name: &str, work: impl FnOnce() -> Result<String>) -> Result<()> {
        let started = Instant::now();
        eprintln!("▸ {name}");
        let result = work();
        let time = started.elapsed();
        match &result {
            Ok(remark) => eprintln!("{}", line('✓', name, remark, time)),
            Err(_) => eprintln!("{}", line('✗', name, "", time)),
        }
        let failure = result.as_ref().err().map(|error| format!("{error:#}"));
        self.done.push(Step { name: name.to_owned(), time, failure });
        result.map(drop)
    }

    /// Does one step of which the later ones do not need the success, so that one call shows all that is wrong.
    pub fn attempt(&mut self, name: &str, work: impl FnOnce() -> Result<String>) {
        if let Err(error) = self.run(name, work) {
            eprintln!("  {error:#}");
        }
    }

    /// Lists all steps with their times; an error if one failed.
    pub fn finish(&self) -> Result<()> {
        eprintln!("\n{}", self.summary());
        let failed = self.done.iter().filter(|step| step.failure.is_some()).count();
        if failed > 0 {
            bail!("{failed} of {} steps failed", self.done.len());
        }
        Ok(())
    }

    fn summary(&self) -> String {
        let mut text = String::new();
        for step in &self.done {
            let sign = if step.failure.is_some() { '✗' } else { '✓' };
            let remark = step.failure.as_deref().unwrap_or_default().lines().next().unwrap_or_default();
            writeln!(text, "{}", line(sign, &step.name, remark, step.time)).expect("writing to a string cannot fail");
        }
        let all = self.done.iter().map(|step| step.time).sum();
        text + &line(' ', "together", "", all)
    }
}

fn line(sign: char, name: &str, remark: &str, time: Duration) -> String {
    let what = if remark.is_empty() { name.to_owned() } else { format!("{name}: {remark}") };
    format!("{sign} {what:<60} {:>6.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn goes_on_after_a_failed_attempt_and_fails_at_the_end() {
        let mut steps = Steps::default();
        steps.attempt("first", || bail!("no paper"));
        steps.attempt("second", || Ok("nothing changed".into()));
        assert!(steps.finish().is_err());
        for step in &mut steps.done {
            step.time = Duration::from_millis(1500);
        }
        expect![[r#"
            ✗ first: no paper                                                 1.5 s
            ✓ second                                                          1.5 s
              together                                                        3.0 s"#]]
        .assert_eq(&steps.summary());
    }

    #[test]
    fn succeeds_when_all_steps_did() {
        let mut steps = Steps::default();
        steps.attempt("only", || Ok(String::new()));
        assert!(steps.finish().is_ok());
    }
}
