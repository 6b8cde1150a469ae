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
