// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of the pages: locales/de/organisers.ftl, built into the service. Organisers read German.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

const SOURCE: &str = include_str!("../../../../locales/de/organisers.ftl");

static BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let german: LanguageIdentifier = "de".parse().expect("it is BCP 47");
    let mut bundle = FluentBundle::new_concurrent(vec![german]);
    // Isolation marks keep right-to-left values in their place; names get that from the page, by `bdi`.
    bundle.set_use_isolating(false);
    // What cannot be read is left out; `lotse check` and a test let no such text pass.
    let resource = FluentResource::try_new(SOURCE.to_owned()).unwrap_or_else(|(readable, _)| readable);
    bundle.add_resource_overriding(resource);
    bundle
});

/// The message `id`, or with `id.attribute` one of its attributes. Called by [`say!`](super::say) only, so that a test
/// finds every id.
pub(super) fn message(id: &'static str, values: &[(&'static str, FluentValue<'_>)]) -> String {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let pattern = BUNDLE.get_message(name).and_then(|message| match attribute {
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        None => message.value(),
    });
    // An id is no word for readers, but better than a hole; a test holds that every id used is defined.
    let Some(pattern) = pattern else { return id.to_owned() };
    let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors = Vec::new();
    let text = BUNDLE.format_pattern(pattern, Some(&values), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    text
}

/// A message with its values: `say!("people", count = 3)`.
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::organisers::words::message($id, &[$((stringify!($name), $value.into())),*])
    };
}
pub(super) use say;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use fluent_syntax::parser::parse;

    use super::SOURCE;

    /// What is defined, and what other messages refer to.
    fn defined() -> (BTreeSet<String>, BTreeSet<String>) {
        let resource = parse(SOURCE).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        let (mut defined, mut referred) = (BTreeSet::new(), BTreeSet::new());
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(value) = &message.value {
                defined.insert(id.to_owned());
                referred.extend(references(value));
            }
            for attribute in &message.attributes {
                defined.insert(format!("{id}.{}", attribute.id.name));
                referred.extend(references(&attribute.value));
            }
        }
        (defined, referred)
    }

    fn references<'a>(pattern: &'a Pattern<&'static str>) -> impl Iterator<Item = String> + 'a {
        pattern.elements.iter().filter_map(|element| match element {
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::MessageReference { id, .. }),
            } => Some(id.name.to_owned()),
            _ => None,
        })
    }

    fn said(folder: &Path, said: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self::said(&path, said);
            } else if !path.ends_with("words.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let ids = text.split("say!(").skip(1).map(|call| call.trim_start().strip_prefix('"').unwrap());
                said.extend(ids.map(|id| id.split('"').next().unwrap().to_owned()));
            }
        }
    }

    #[test]
    fn every_message_is_said_and_every_message_said_is_defined() {
        let (defined, referred) = defined();
        let mut said = referred;
        self::said(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/organisers"), &mut said);
        assert_eq!(said, defined, "what is said (left), and what locales/de/organisers.ftl defines (right)");
    }
}
