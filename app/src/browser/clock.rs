// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The day on which the browser stands, and moments in words: the browser knows languages and time zones.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// js-sys has this without `catch`, and a browser that does not know a zone throws.
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;

    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &Object) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(method)]
    fn format(this: &DateTimeFormat, at: f64) -> String;

    #[wasm_bindgen(method, js_name = resolvedOptions)]
    fn resolved_options(this: &DateTimeFormat) -> Object;
}

/// How much of a moment is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// `Mittwoch, 9. Dezember 2026`
    Day,
    /// `9. Dezember`
    ShortDay,
    /// `14:00`
    Time,
}

/// Today where the person is, as `2026-11-24`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Now, in milliseconds since 1970.
pub fn now() -> f64 {
    Date::now()
}

/// The moment that an RFC 3339 text names, in milliseconds since 1970; not a number if it names none.
pub fn moment(text: &str) -> f64 {
    Date::parse(text)
}

/// A moment in words, in `lang`, as clocks show it in `zone` (IANA), or where the person is. Nothing if the browser does not
/// know the zone.
pub fn words(at: f64, lang: &str, zone: Option<&str>, said: Said) -> Option<String> {
    if at.is_nan() {
        return None;
    }
    let options = Object::new();
    let set = |name: &str, value: &str| Reflect::set(&options, &name.into(), &value.into()).is_ok();
    match said {
        Said::Time => {
            set("hour", "2-digit");
            set("minute", "2-digit");
        }
        Said::Day | Said::ShortDay => {
            set("day", "numeric");
            set("month", "long");
        }
    }
    if said == Said::Day {
        set("weekday", "long");
        set("year", "numeric");
    }
    if let Some(zone) = zone {
        set("timeZone", zone);
    }
    DateTimeFormat::new(locale(lang), &options).ok().map(|format| format.format(at))
}

/// The person's own time zone, as `America/New_York`.
pub fn zone() -> Option<String> {
    let options = DateTimeFormat::new("de", &Object::new()).ok()?.resolved_options();
    Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

/// `simple` is none of BCP 47's registered extensions, and plain `en` writes dates as in the United States.
fn locale(lang: &str) -> &str {
    match lang.split('-').next().unwrap_or(lang) {
        "en" => "en-GB",
        language => language,
    }
}
