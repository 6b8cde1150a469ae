// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The text of a hand-over, put together from what is known.

/// What is known. Nothing of it names a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The title of the guide.
    pub guide: String,
    /// The title of the outcome.
    pub outcome: String,
    /// Questions and answers, first to last.
    pub steps: Vec<(String, String)>,
    /// The programs concerned; people fill in their versions.
    pub products: Vec<String>,
    /// The operating system.
    pub platform: Option<String>,
    /// Name and version of the browser.
    pub browser: Option<String>,
    /// The organisation, where the page names it.
    pub organisation: Option<String>,
}

/// Says a message of the interface.
type Say<'s> = &'s dyn Fn(&str, &[(&'static str, &str)]) -> String;

impl Report {
    /// The text, in the words of `say`.
    pub fn text(&self, say: Say<'_>) -> String {
        let mut lines = vec![
            say("handover-intro", &[("guide", &self.guide)]),
            String::new(),
            say("handover-result", &[("outcome", &self.outcome)]),
            say("handover-when", &[]) + " ",
            String::new(),
        ];
        if !self.steps.is_empty() {
            lines.push(say("handover-steps", &[]));
            lines.extend(self.steps.iter().enumerate().map(|(index, step)| step_line(say, index, step)));
            lines.push(String::new());
        }
        lines.extend(self.environment(say));
        lines.join("\n")
    }

    fn environment(&self, say: Say<'_>) -> Vec<String> {
        let unknown = say("handover-unknown", &[]);
        let or_unknown = |value: &Option<String>| value.clone().unwrap_or_else(|| unknown.clone());
        let mut lines = vec![say("handover-environment", &[])];
        if let Some(organisation) = &self.organisation {
            lines.push(say("handover-organisation", &[("organisation", organisation)]));
        }
        lines.push(say("handover-platform", &[("platform", &or_unknown(&self.platform))]));
        lines.push(say("handover-browser", &[("browser", &or_unknown(&self.browser))]));
        lines.extend(self.products.iter().map(|p| say("handover-version", &[("product", p)]) + " "));
        lines
    }
}

fn step_line(say: Say<'_>, index: usize, (question, answer): &(String, String)) -> String {
    let number = (index + 1).to_string();
    say("handover-step", &[("number", &number), ("question", question), ("answer", answer)])
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::words::Words;

    fn check(report: &Report, expected: &Expect) {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/de/");
        let read = |name: &str| std::fs::read_to_string(format!("{root}{name}")).unwrap();
        let words = Words::new("de", &(read("terms.ftl") + &read("ui.ftl")));
        expected.assert_eq(&report.text(&|id, values| words.say_with(id, values)));
    }

    fn report() -> Report {
        Report {
            guide: "Nachricht lässt sich nicht senden".into(),
            outcome: "Der Service-Desk hilft weiter".into(),
            steps: vec![
                ("Geht es in OX?".into(), "Nein".into()),
                ("Server prüfen".into(), "Hat nicht geholfen".into()),
            ],
            products: vec!["Thunderbird".into()],
            platform: Some("Windows".into()),
            browser: Some("Firefox 153".into()),
            organisation: Some("zit".into()),
        }
    }

    #[test]
    fn holds_what_was_tried_and_where() {
        check(
            &report(),
            &expect![[r#"
                Guten Tag, ich brauche Hilfe bei: Nachricht lässt sich nicht senden

                Ergebnis der Anleitung: Der Service-Desk hilft weiter
                Seit wann tritt das Problem auf (bitte ergänzen): 

                Das habe ich schon geprüft:
                1. Geht es in OX? – Nein
                2. Server prüfen – Hat nicht geholfen

                Mein Arbeitsplatz:
                Dienststelle: zit
                Betriebssystem: Windows
                Browser: Firefox 153
                Version von Thunderbird (bitte ergänzen): "#]],
        );
    }

    #[test]
    fn leaves_out_what_it_does_not_know() {
        let unknown = Report { steps: Vec::new(), products: Vec::new(), organisation: None, ..report() };
        let unknown = Report { platform: None, browser: None, ..unknown };
        check(
            &unknown,
            &expect![[r#"
                Guten Tag, ich brauche Hilfe bei: Nachricht lässt sich nicht senden

                Ergebnis der Anleitung: Der Service-Desk hilft weiter
                Seit wann tritt das Problem auf (bitte ergänzen): 

                Mein Arbeitsplatz:
                Betriebssystem: nicht erkannt
                Browser: nicht erkannt"#]],
        );
    }
}
