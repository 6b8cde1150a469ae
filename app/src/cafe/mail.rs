// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Without a service: a message to those who invite, which the person reads, completes and sends.

use std::sync::Arc;

use leptos::prelude::*;

use super::day::Day;
use super::desk::{Desk, Stage};
use super::facts::way;
use super::form::ways;
use super::load::Loaded;
use super::schedule::calendar_link;
use super::when;
use crate::handover;
use crate::home::back_button;
use crate::ui::{HeadingRank, el, group, heading};

/// The message for `day`.
pub fn mail(desk: Desk, loaded: &Arc<Loaded>, day: &Day) -> AnyView {
    let lotse = desk.lotse;
    let (text, calendar) = (message(desk, day), lotse.say_with("cafe-calendar", &[("day", &when::short(lotse, day))]));
    let subject =
        lotse.say_with("cafe-mail-subject", &[("title", &day.words.title.text), ("day", &when::short(lotse, day))]);
    group([
        back_button(lotse, move || desk.go(Stage::Dates)),
        heading(HeadingRank::Screen, lotse.say("cafe-mail-title")),
        el("p", "kern-body").text(lotse.say_with("cafe-mail-intro", &[("mail", &loaded.organizer.mail)])).into(),
        handover::editable(lotse, handover::Message { to: Some(loaded.organizer.mail.clone()), subject, text }),
        el("p", "kern-body").text(lotse.say("cafe-mail-after")).into(),
        el("div", "lotse-actions").child(calendar_link(day, calendar)).into(),
    ])
}

/// What was entered before, and gaps for the rest.
fn message(desk: Desk, day: &Day) -> String {
    let lotse = desk.lotse;
    let draft = desk.draft.get_untracked();
    let line = |label, value: &str| format!("{}: {}", lotse.say(label), value.trim());
    let ways = ways(day);
    let chosen = draft.way(&ways).map_or_else(
        || ways.iter().map(|offered| way(desk, *offered)).collect::<Vec<_>>().join(" / "),
        |chosen| way(desk, chosen),
    );
    [
        lotse.say("cafe-mail-text"),
        String::new(),
        format!("{}, {}", day.words.title.text, when::at_place(lotse, day)),
        String::new(),
        line("cafe-name", &draft.name),
        line("cafe-way", &chosen),
        line("cafe-question", &draft.question),
        line("cafe-needs", &draft.needs),
    ]
    .join("\n")
}
