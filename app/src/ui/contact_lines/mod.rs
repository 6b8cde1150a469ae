// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whom to ask, and how.

use leptos::prelude::*;

use crate::state::Lotse;
use crate::ui::{el, group, nothing, said};

/// The first contact: name, phone, hours.
pub fn contact_lines(lotse: Lotse) -> AnyView {
    let Some(contact) = lotse.contact() else {
        return nothing();
    };
    let mut line = el("p", "kern-body").child(said(&contact.name));
    if let Some(phone) = contact.phone {
        let link = el("a", "kern-link").attr("href", phone_address(&phone)).text(phone);
        line = line.text(format!(", {} ", lotse.say("footer-phone"))).child(link);
    }
    let hours = contact.hours.map_or_else(nothing, |h| el("p", "kern-body kern-body--muted").child(said(&h)).into());
    group([line.into(), hours])
}

/// The address that calls `phone`, without what is only there for the eye (RFC 3966).
pub fn phone_address(phone: &str) -> String {
    format!("tel:{}", phone.replace([' ', '-', '/'], ""))
}
