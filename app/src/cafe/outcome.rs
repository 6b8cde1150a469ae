// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What came of a registration: what happened, and what to do now.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::registration::ProblemCode;

use super::check::send;
use super::day::Day;
use super::desk::{Desk, Stage};
use super::facts::about;
use super::form::ways;
use super::load::{Loaded, Registration};
use super::when;
use crate::state::Lotse;
use crate::ui::{AlertKind, Button, ButtonLook, HeadingRank, alert, el, group, nothing};

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The seat is taken.
    Confirmed,
    /// On the waiting list, at this place.
    Waiting(u32),
    /// A mail is on its way whose link has to be followed.
    Awaiting,
    /// The service says why not.
    Refused(ProblemCode),
    /// The service has too much to do, or is not there for so many seconds.
    Busy(ProblemCode, u32),
    /// There was an answer, but not one of the service's.
    Unclear,
    /// There was no answer.
    Lost,
    /// There was none in time.
    Slow,
}

/// What to do now, first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Back to the dates.
    Dates,
    /// Send it again, or write.
    Again,
    /// Write.
    Mail,
}

impl Outcome {
    /// What the service says, with the seconds that it wants to be left alone.
    pub fn refused(code: ProblemCode, wait: Option<u32>) -> Self {
        match (code, wait) {
            (ProblemCode::TooMany | ProblemCode::Unavailable, Some(seconds)) => Self::Busy(code, seconds),
            _ => Self::Refused(code),
        }
    }

    /// It is done, and what was entered is not needed any more.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Confirmed | Self::Waiting(_) | Self::Awaiting)
    }

    /// The service has decided: sending the same again would be another request.
    pub fn is_final(self) -> bool {
        self.way() != Way::Again || self == Self::Refused(ProblemCode::KeyReused)
    }

    fn way(self) -> Way {
        use ProblemCode as Code;
        match self {
            Self::Confirmed | Self::Waiting(_) | Self::Awaiting => Way::Dates,
            Self::Unclear | Self::Lost | Self::Slow | Self::Busy(..) => Way::Again,
            Self::Refused(code) => match code {
                Code::TooSlow | Code::KeyReused | Code::TooMany | Code::Internal | Code::Unavailable => Way::Again,
                Code::UnknownDate | Code::NotOpenYet | Code::Closed | Code::DateCancelled | Code::Past | Code::Full => {
                    Way::Dates
                }
                _ => Way::Mail,
            },
        }
    }

    /// Kind, title and text.
    fn words(self) -> (AlertKind, &'static str, &'static str) {
        use ProblemCode as Code;
        match self {
            Self::Confirmed => (AlertKind::Success, "cafe-confirmed-title", "cafe-confirmed"),
            Self::Waiting(_) => (AlertKind::Info, "cafe-waiting-title", "cafe-waiting"),
            Self::Awaiting => (AlertKind::Warning, "cafe-awaiting-title", "cafe-awaiting"),
            Self::Lost => (AlertKind::Danger, "cafe-lost-title", "cafe-lost"),
            Self::Slow => (AlertKind::Danger, "cafe-slow-title", "cafe-lost"),
            Self::Refused(code) => match code {
                Code::Closed => (AlertKind::Warning, "cafe-refused-title", "cafe-refused-closed"),
                Code::Past => (AlertKind::Warning, "cafe-refused-title", "cafe-refused-past"),
                Code::DateCancelled => (AlertKind::Warning, "cafe-refused-title", "cafe-refused-cancelled"),
                Code::NotOpenYet => (AlertKind::Warning, "cafe-refused-title", "cafe-refused-early"),
                Code::Full => (AlertKind::Warning, "cafe-refused-title", "cafe-refused-full"),
                Code::UnknownDate => (AlertKind::Warning, "cafe-refused-title", "cafe-refused-unknown"),
                Code::TooMany => (AlertKind::Warning, "cafe-refused-title", "cafe-refused-many"),
                Code::Unavailable | Code::TooSlow => (AlertKind::Danger, "cafe-refused-title", "cafe-refused-later"),
                Code::RegistrationOff => (AlertKind::Warning, "cafe-refused-title", "cafe-refused-off"),
                _ => (AlertKind::Danger, "cafe-refused-title", "cafe-refused-fault"),
            },
            Self::Busy(Code::TooMany, _) => (AlertKind::Warning, "cafe-refused-title", "cafe-busy-many"),
            Self::Busy(..) => (AlertKind::Danger, "cafe-refused-title", "cafe-busy-away"),
            Self::Unclear => (AlertKind::Danger, "cafe-refused-title", "cafe-refused-later"),
        }
    }
}

/// What came of the registration for `day` with the address `email`.
pub fn outcome(desk: Desk, loaded: &Arc<Loaded>, day: &Day, email: &str, outcome: Outcome) -> AnyView {
    let lotse = desk.lotse;
    let (kind, title, text) = outcome.words();
    let position = if let Outcome::Waiting(position) = outcome { position.to_string() } else { String::new() };
    let wait = if let Outcome::Busy(_, seconds) = outcome { wait(lotse, seconds) } else { String::new() };
    let said = |id| lotse.say_with(id, &[("email", email), ("position", &position), ("wait", &wait)]);
    let body = [el("p", "kern-body").text(said(text)).into(), about(desk, day)];
    let kept = if outcome.is_done() { nothing() } else { el("p", "kern-body").text(lotse.say("cafe-kept")).into() };
    group([
        alert(kind, said(title), HeadingRank::Screen, body),
        if outcome.way() == Way::Dates { nothing() } else { kept },
        el("div", "lotse-actions").children(ways_on(desk, loaded, day, outcome.way())).into(),
    ])
}

/// `in 2 Minuten`: full minutes, as nobody counts seconds beyond one.
fn wait(lotse: Lotse, seconds: u32) -> String {
    let (id, count) = match seconds {
        0..60 => ("cafe-busy-seconds", seconds.max(1)),
        _ => ("cafe-busy-minutes", seconds.div_ceil(60)),
    };
    lotse.say_with(id, &[("count", &count.to_string())])
}

fn ways_on(desk: Desk, loaded: &Arc<Loaded>, day: &Day, first: Way) -> Vec<AnyView> {
    let lotse = desk.lotse;
    let look = |way| if way == first { ButtonLook::Primary } else { ButtonLook::Secondary };
    let (date, change) = (day.facts.id.clone(), day.facts.id.clone());
    let again = Button::new(look(Way::Again), lotse.say("cafe-again"), {
        let (loaded, day) = (Arc::clone(loaded), day.clone());
        move || send_again(desk, &loaded, &day)
    });
    let change = Button::new(ButtonLook::Secondary, lotse.say("cafe-change"), move || desk.go_to_form(&change, None));
    let label = lotse.say_with("cafe-mail", &[("day", &when::short(lotse, day))]);
    let mail = Button::new(look(Way::Mail), label, move || desk.go(Stage::Mail(date.clone())));
    let dates = Button::new(look(Way::Dates), lotse.say("cafe-to-dates"), move || desk.go_to_dates());
    match first {
        Way::Dates => vec![dates.into()],
        Way::Again => vec![again.into(), change.into(), mail.into()],
        Way::Mail => vec![mail.into(), dates.into()],
    }
}

/// Shows the entries again and sends them, so that the wait is seen where the first one was.
fn send_again(desk: Desk, loaded: &Loaded, day: &Day) {
    let Registration::Open(service) = &loaded.desk else { return };
    let lang = desk.lotse.of_content(|c| c.start.lang.clone());
    desk.go(Stage::Check(day.facts.id.clone()));
    if let Ok(request) = desk.draft.with_untracked(|draft| draft.checked(service, &ways(day), &lang)) {
        send(desk, service, &day.facts.id, request);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_key_only_while_nobody_knows_what_became_of_the_request() {
        for outcome in [
            Outcome::Lost,
            Outcome::Slow,
            Outcome::Unclear,
            Outcome::Refused(ProblemCode::Unavailable),
            Outcome::Refused(ProblemCode::TooMany),
            Outcome::refused(ProblemCode::TooMany, Some(60)),
        ] {
            assert!(!outcome.is_final() && !outcome.is_done(), "{outcome:?}");
        }
        for outcome in [
            Outcome::Confirmed,
            Outcome::Awaiting,
            Outcome::Refused(ProblemCode::Closed),
            Outcome::Refused(ProblemCode::KeyReused),
            Outcome::Refused(ProblemCode::RegistrationOff),
        ] {
            assert!(outcome.is_final(), "{outcome:?}");
        }
    }
}
