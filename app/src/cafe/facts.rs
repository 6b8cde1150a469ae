// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is known of a date, as rows: who speaks, where it is, what seats there are.

use leptos::prelude::*;
use lotse_model::registration::Attendance;

use super::day::{Day, Offer, Seats};
use super::desk::Desk;
use super::when;
use crate::ui::{El, el, said};

/// What a date is about, and when it is.
pub fn about(desk: Desk, day: &Day) -> AnyView {
    let title = el("strong", "").child(said(&day.words.title));
    el("p", "kern-body").child(title).child(el("br", "")).text(when::at_place(desk.lotse, day)).into()
}

/// The rows of a date.
pub fn facts(desk: Desk, day: &Day) -> AnyView {
    let lotse = desk.lotse;
    let mut list = el("dl", "lotse-cafe__facts");
    if !day.words.speakers.is_empty() {
        let speakers = day.words.speakers.iter().map(|speaker| el("span", "lotse-cafe__line").child(said(speaker)));
        list = row(list, lotse.say("cafe-speakers"), el("dd", "").children(speakers));
    }
    list = row(list, lotse.say("cafe-place"), place(desk, day));
    let offers = day.offers();
    if !offers.is_empty() && !day.is_cancelled() {
        let lines = offers.iter().map(|offer| el("span", "lotse-cafe__line").text(way_and_seats(desk, offer)));
        list = row(list, lotse.say("cafe-seats"), el("dd", "").children(lines));
    }
    list.into()
}

fn row(list: El, key: String, value: El) -> El {
    list.child(el("dt", "").text(key)).child(value)
}

fn place(desk: Desk, day: &Day) -> El {
    let lotse = desk.lotse;
    let mut places = el("dd", "");
    if let Some(address) = &day.facts.online {
        let label = lotse.say_with("cafe-online-link", &[("day", &when::short(lotse, day))]);
        let link = el("a", "kern-link").attr("href", address.clone()).attr("target", "_blank").attr("rel", "noopener");
        places = places.child(el("span", "lotse-cafe__line").child(link.text(label)));
    }
    if day.facts.on_site {
        let mut room = el("span", "lotse-cafe__line").text(format!("{}: ", lotse.say("cafe-on-site")));
        room = match &day.words.room {
            Some(name) => room.child(said(name)),
            None => room.text(lotse.say("cafe-room-unknown")),
        };
        places = places.child(room);
    }
    places
}

/// `Online: noch 12 Plätze frei`
pub fn way_and_seats(desk: Desk, offer: &Offer) -> String {
    desk.lotse.say_with("cafe-way-seats", &[("way", &way(desk, offer.way)), ("seats", &seats(desk, offer.seats))])
}

/// A way to take part, as a word.
pub fn way(desk: Desk, way: Attendance) -> String {
    desk.lotse.say(match way {
        Attendance::Online => "cafe-online",
        Attendance::OnSite => "cafe-on-site",
    })
}

fn seats(desk: Desk, seats: Seats) -> String {
    let (id, number) = match seats {
        Seats::Enough => ("cafe-seats-enough", 0),
        Seats::Total(number) => ("cafe-seats-total", number),
        Seats::Left(number) => ("cafe-seats-left", number),
        Seats::Full(number) => ("cafe-seats-full", number),
    };
    desk.lotse.say_with(id, &[("count", &number.to_string())])
}
