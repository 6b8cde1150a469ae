// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The end of a guide: solved, somebody else helps, a known outage, or not possible.

use leptos::prelude::*;
use lotse_model::site::GuideEntry;
use lotse_model::{OutcomeKind, StepKind};

use super::step::{Shown, opening};
use crate::handover::handover;
use crate::home::{entries, guide_entry, shown_today};
use crate::state::Lotse;
use crate::ui::{Button, ButtonLook, HeadingRank, contact_lines, el, group, heading, icon, live, nothing};

struct Look {
    class: &'static str,
    icon: &'static str,
    word: &'static str,
}

fn look(kind: OutcomeKind) -> Look {
    let (class, icon, word) = match kind {
        OutcomeKind::Solved => ("kern-badge kern-badge--success", "success", "outcome-solved"),
        OutcomeKind::Contact => ("kern-badge kern-badge--info", "info", "outcome-contact"),
        OutcomeKind::Incident => ("kern-badge kern-badge--danger", "danger", "outcome-incident"),
        OutcomeKind::NotPossible => ("kern-badge kern-badge--warning", "warning", "outcome-not-possible"),
    };
    Look { class, icon, word }
}

/// An outcome. The page is told once that it was reached, without anything personal.
pub fn outcome(lotse: Lotse, shown: &Shown, kind: OutcomeKind) -> AnyView {
    lotse.host(|h| h.tell("outcome", &[("guide", shown.guide().id.as_str()), ("outcome", kind.as_str())]));
    let Look { class, icon: shape, word } = look(kind);
    let badge =
        el("p", class).child(icon(shape)).child(el("span", "kern-label kern-label--small").text(lotse.say(word)));
    let home = Button::new(ButtonLook::Secondary, lotse.say("to-home"), move || lotse.go_home());
    group([
        badge.into(),
        opening(lotse, &shown.step),
        match kind {
            OutcomeKind::Contact => handover(lotse, shown),
            OutcomeKind::Incident => incident(lotse),
            OutcomeKind::Solved | OutcomeKind::NotPossible => nothing(),
        },
        el("div", "lotse-actions").child(home).into(),
    ])
}

fn incident(lotse: Lotse) -> AnyView {
    group([
        el("p", "kern-body").text(lotse.say("incident-none")).into(),
        heading(HeadingRank::Part, lotse.say("incident-contact")),
        contact_lines(lotse),
    ])
}

/// Guides that may help as well, once the catalogue is here. Without a network the list is left out. It comes late, so it
/// stands below everything that somebody may be about to press.
pub fn related(lotse: Lotse, shown: &Shown) -> AnyView {
    let wanted = shown.guide().related.clone();
    let is_wanted = matches!(shown.step.kind, StepKind::Outcome(OutcomeKind::Solved | OutcomeKind::NotPossible));
    if wanted.is_empty() || !is_wanted {
        return nothing();
    }
    let found: RwSignal<Vec<GuideEntry>> = RwSignal::new(Vec::new());
    leptos::task::spawn_local(async move {
        if let Ok(catalogue) = lotse.catalogue().await {
            let entry = |id| catalogue.guides.iter().find(|g| g.id == id).cloned();
            let _ = found.try_set(wanted.into_iter().filter_map(entry).collect());
        }
    });
    live(move || match found.get() {
        guides if guides.is_empty() => nothing(),
        guides => group([
            heading(HeadingRank::Part, lotse.say("outcome-related")),
            entries(shown_today(guides).map(|guide| guide_entry(lotse, guide))),
        ]),
    })
}
