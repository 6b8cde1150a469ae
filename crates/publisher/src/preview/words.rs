// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the preview's own pages say. Visitors never read it: like messages, it stands beside what it is about.

use crate::problem::{Lang, Message};

/// Words by what they are for.
pub struct Words(pub Lang);

macro_rules! words {
    ($($name:ident: $de:literal, $en:literal;)*) => {
        impl Words {
            $(pub fn $name(&self) -> &'static str {
                match self.0 {
                    Lang::De => $de,
                    Lang::En => $en,
                }
            })*
        }
    };
}

words! {
    title: "Vorschau", "Preview";
    guides: "Anleitungen", "Guides";
    general: "Was keine einzelne Anleitung betrifft", "What concerns no single guide";
    problems: "Fehler und Hinweise", "Problems";
    no_problems: "Es ist nichts zu beanstanden.", "Nothing to complain about.";
    back: "Alle Anleitungen", "All guides";
    language: "Sprache der Anleitung", "Language of the guide";
    draft: "Entwurf", "Draft";
    unreadable: "nicht lesbar", "unreadable";
    error: "Fehler", "Error";
    warning: "Hinweis", "Hint";
    to_step: "Zum Schritt", "To the step";
    graph: "Alle Wege", "All ways";
    old_version: "Die Datei dieser Anleitung lässt sich nicht lesen. Sie sehen den letzten Stand, der lesbar war.",
        "The file of this guide cannot be read. You see the last state that could.";
    nothing_shown: "Die Datei dieser Anleitung lässt sich nicht lesen. Sobald der Fehler behoben ist, erscheint sie hier.",
        "The file of this guide cannot be read. It appears here as soon as that is mended.";
    without_scripts: "Die Vorschau braucht JavaScript.", "The preview needs JavaScript.";
    other: "Ohne Thema", "Without a category";
    lost: "Die Verbindung zur Vorschau ist unterbrochen. Starten Sie `lotse preview` neu; diese Seite meldet sich dann von selbst zurück.",
        "The connection to the preview is lost. Start `lotse preview` again; this page then comes back by itself.";
}

impl Words {
    /// `2 Fehler, 1 Hinweis`
    pub fn count(&self, errors: usize, warnings: usize) -> String {
        let count = Message::new(
            format!("{errors} Fehler, {warnings} {}", if warnings == 1 { "Hinweis" } else { "Hinweise" }),
            format!(
                "{errors} {}, {warnings} {}",
                if errors == 1 { "error" } else { "errors" },
                if warnings == 1 { "hint" } else { "hints" }
            ),
        );
        count.text(self.0).to_owned()
    }
}
