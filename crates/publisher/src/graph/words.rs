// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of the picture itself. Authors read them, visitors never do, so they stand here and not in locales/.

use lotse_model::OutcomeKind;

use super::chart::Kind;

/// The words in German or English: whichever is nearer to the language of the guide's words.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    german: bool,
}

impl Words {
    /// For a guide with words in `lang`.
    pub fn of(lang: &str) -> Self {
        Self { german: lang.split('-').next() == Some("de") }
    }

    fn pick(self, de: &'static str, en: &'static str) -> &'static str {
        if self.german { de } else { en }
    }

    /// What a kind of step is called.
    pub fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Question => self.pick("Frage", "Question"),
            Kind::Action => self.pick("Etwas tun", "Something to do"),
            Kind::Probe => self.pick("Prüfung", "Check"),
            Kind::Jump => self.pick("Weiter in", "On to"),
            Kind::Outcome(OutcomeKind::Solved) => self.pick("Ende: gelöst", "End: solved"),
            Kind::Outcome(OutcomeKind::Contact) => self.pick("Ende: Kontakt", "End: contact"),
            Kind::Outcome(OutcomeKind::Incident) => self.pick("Ende: Störung", "End: incident"),
            Kind::Outcome(OutcomeKind::NotPossible) => self.pick("Ende: nicht möglich", "End: not possible"),
            Kind::Missing => self.pick("Fehlt", "Missing"),
            Kind::Sign => self.pick("Weiter oben oder unten", "Further up or down"),
        }
    }

    /// What the answers that all things to do, or all checks, have in common are called.
    pub fn answer(self, id: &str) -> &'static str {
        match id {
            "solved" => self.pick("hat geholfen", "helped"),
            "unsolved" => self.pick("hat nicht geholfen", "did not help"),
            "reachable" => self.pick("Verbindung da", "reachable"),
            _ => self.pick("keine Verbindung", "unreachable"),
        }
    }

    /// In place of a title, where a step does not exist.
    pub fn missing(self) -> &'static str {
        self.pick("Diesen Schritt gibt es nicht", "There is no such step")
    }

    /// Before the kind of the first step.
    pub fn start(self) -> &'static str {
        self.pick("Anfang", "Start")
    }

    /// What the picture shows, for those who do not see it.
    pub fn description(self, steps: usize, ways: usize) -> String {
        if self.german {
            format!("Ablaufplan der Anleitung mit {steps} Schritten und {ways} Antworten, von oben nach unten.")
        } else {
            format!("Flow chart of the guide with {steps} steps and {ways} answers, from top to bottom.")
        }
    }
}
