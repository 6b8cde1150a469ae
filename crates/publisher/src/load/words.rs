// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A Fluent file, indexed by message and attribute. All its slices point into the source, so each knows its place.

use std::collections::BTreeMap;

use ::fluent_syntax::ast::{Attribute, Entry, Identifier, Pattern, Resource};

use crate::checks::{duplicate_id, fluent_syntax};
use crate::problem::Problem;
use crate::source::Source;

/// A message or a term.
#[derive(Debug)]
pub struct Message<'s> {
    /// Its name, without the hyphen of a term.
    pub id: &'s str,
    /// Its value.
    pub value: Option<Pattern<&'s str>>,
    /// Its attributes by name, which is a slice of the source.
    pub attributes: Vec<(&'s str, Pattern<&'s str>)>,
}

impl<'s> Message<'s> {
    /// The value for an empty `field`, else the attribute of that name.
    pub fn field(&self, field: &str) -> Option<&Pattern<&'s str>> {
        if field.is_empty() {
            return self.value.as_ref();
        }
        self.attributes.iter().find(|(name, _)| *name == field).map(|(_, pattern)| pattern)
    }

    /// The value, under an empty name, and all attributes.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &Pattern<&'s str>)> {
        let value = self.value.iter().map(|pattern| ("", pattern));
        value.chain(self.attributes.iter().map(|(name, pattern)| (*name, pattern)))
    }
}

/// All messages of a file.
#[derive(Debug)]
pub struct Words<'s> {
    /// The file.
    pub source: &'s Source,
    /// By name.
    pub messages: BTreeMap<&'s str, Message<'s>>,
    /// Terms by name, without their hyphen.
    pub terms: BTreeMap<&'s str, Message<'s>>,
    /// The file has faults of syntax, so what seems missing may be there: rules do not ask for it.
    pub broken: bool,
}

impl<'s> Words<'s> {
    /// Reads a file.
    pub fn read(source: &'s Source) -> (Self, Vec<Problem>) {
        let mut words = Self { source, messages: BTreeMap::new(), terms: BTreeMap::new(), broken: false };
        if let Some(problem) = fluent_syntax::too_deep(source) {
            words.broken = true;
            return (words, vec![problem]);
        }
        let (resource, errors) = match ::fluent_syntax::parser::parse_runtime(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        words.broken = !errors.is_empty();
        let mut problems = fluent_syntax::problems(source, &errors);
        problems.extend(words.take(resource));
        (words, problems)
    }

    /// The patterns of all messages and terms.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern<&'s str>> {
        self.messages
            .values()
            .chain(self.terms.values())
            .flat_map(|message| message.fields().map(|(_, pattern)| pattern))
    }

    fn take(&mut self, resource: Resource<&'s str>) -> Vec<Problem> {
        let mut problems = Vec::new();
        for entry in resource.body {
            let (id, value, written, into) = match entry {
                Entry::Message(m) => (m.id.name, m.value, m.attributes, &mut self.messages),
                Entry::Term(t) => (t.id.name, Some(t.value), t.attributes, &mut self.terms),
                _ => continue,
            };
            let (attributes, twice) = attributes(written);
            problems.extend(twice.into_iter().map(|name| duplicate_id::attribute(self.source, id, name)));
            let message = Message { id, value: value.map(shrunk), attributes };
            if into.insert(id, message).is_some() {
                problems.push(duplicate_id::message(self.source, id));
            }
        }
        problems
    }
}

/// Attributes by name, and the names that were given again.
fn attributes(written: Vec<Attribute<&str>>) -> (Vec<(&str, Pattern<&str>)>, Vec<&str>) {
    let mut attributes: Vec<(&str, Pattern<&str>)> = Vec::with_capacity(written.len());
    let mut twice = Vec::new();
    for Attribute { id: Identifier { name }, value } in written {
        match attributes.binary_search_by_key(&name, |(name, _)| name) {
            Ok(at) => {
                attributes[at] = (name, shrunk(value));
                twice.push(name);
            }
            Err(at) => attributes.insert(at, (name, shrunk(value))),
        }
    }
    (attributes, twice)
}

/// The parser leaves room for more elements, which over thousands of texts is most of the memory that they take. Moving them
/// frees a whole piece for the next text, where cutting the rest off would leave holes.
fn shrunk(pattern: Pattern<&str>) -> Pattern<&str> {
    let mut elements = Vec::with_capacity(pattern.elements.len());
    elements.extend(pattern.elements);
    Pattern { elements }
}
