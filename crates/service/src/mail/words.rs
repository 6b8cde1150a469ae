// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of mails: locales/`<lang>`/mail.ftl, built into the service, as it sends mail while no content is there.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// The language in which every message exists.
pub(super) const FALLBACK: &str = "de";

const SOURCES: [(&str, &str); 4] = [
    (FALLBACK, include_str!("../../../../locales/de/mail.ftl")),
    ("da", include_str!("../../../../locales/da/mail.ftl")),
    ("de-simple", include_str!("../../../../locales/de-simple/mail.ftl")),
    ("en", include_str!("../../../../locales/en/mail.ftl")),
];

static BUNDLES: LazyLock<BTreeMap<&'static str, Bundle>> =
    LazyLock::new(|| SOURCES.iter().map(|(tag, own)| (*tag, bundle(tag, own))).collect());

/// German below, the own words over it: what a language lacks is then German, message by message.
fn bundle(tag: &str, own: &str) -> Bundle {
    let language: LanguageIdentifier = tag.parse().expect("the tags above are BCP 47");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks keep right-to-left values in their place; none of these languages needs them, and they would stand in calendars.
    bundle.set_use_isolating(false);
    for source in [SOURCES[0].1, own] {
        // What cannot be read is left out; `lotse check` and a test let no such text pass.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The tags of all languages that mails are written in.
#[cfg(test)]
pub(super) fn languages() -> impl Iterator<Item = &'static str> {
    SOURCES.iter().map(|(tag, _)| *tag)
}

/// The words in one language.
#[derive(Clone, Copy)]
pub(super) struct Words {
    /// Its BCP 47 tag.
    pub(super) lang: &'static str,
    bundle: &'static Bundle,
}

impl Words {
    /// In the language of this tag (BCP 47), else in the one it belongs to (`de-AT` → `de`), else in German.
    pub(super) fn in_language(tag: &str) -> Self {
        let (lang, bundle) = chain(tag)
            .find_map(|tag| BUNDLES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag)))
            .expect("the chain ends with German, which is there");
        Self { lang, bundle }
    }

    /// The message `id`, or with `id.attribute` one of its attributes.
    pub(super) fn say(self, id: &str, values: &FluentArgs<'_>) -> String {
        #[cfg(test)]
        said::note(id);
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let find = |bundle: &'static Bundle| {
            let message = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(values), &mut errors).into_owned();
            debug_assert!(errors.is_empty(), "{id} in {}: {errors:?}", self.lang);
            Some(text)
        };
        // An id is no word for readers, but better than a hole; a test holds that every id used is defined.
        find(self.bundle).or_else(|| find(&BUNDLES[FALLBACK])).unwrap_or_else(|| id.to_owned())
    }
}

/// The tag, its parts without the last ones, German: `de-AT-1996`, `de-AT`, `de`, `de`.
pub(super) fn chain(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(front, _)| front)).chain([FALLBACK])
}

/// Which messages were said, for the test that holds them against those that are defined.
#[cfg(test)]
pub(super) mod said {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    thread_local!(static SAID: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) });

    pub(super) fn note(id: &str) {
        SAID.with_borrow_mut(|said| said.insert(id.to_owned()));
    }

    /// All that this thread said so far.
    pub(in crate::mail) fn so_far() -> BTreeSet<String> {
        SAID.with_borrow(Clone::clone)
    }
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
