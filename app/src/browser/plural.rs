// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Plural rules, which every browser knows for every language.

use js_sys::{Array, Intl, Object};

/// The plural category (CLDR) of `number` in `lang`: `one`, `few`, `other` and so on.
pub fn category(lang: &str, number: u32) -> Option<String> {
    // Regular subtags such as `simple` are none of BCP 47's registered extensions; the language alone decides here.
    let language = lang.split('-').next().unwrap_or(lang);
    let rules = Intl::PluralRules::new(&Array::of1(&language.into()), &Object::new());
    rules.select(f64::from(number)).as_string()
}
