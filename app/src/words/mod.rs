// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of the interface: Fluent messages that came with the first content.
//!
//! Reading them is the `fluent` crate's work. Putting them together is done here, because its `FluentBundle` brings number
//! parsing and the plural rules of all languages along, which weigh more than the widget can bear; the browser has plural
//! rules of its own (docs/adr/0003-fluent-in-the-browser.md has the figures). The publisher checks every message with the real bundle.

use fluent::FluentResource;
use fluent_syntax::ast::VariantKey;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};

use crate::browser::plural;

/// The interface in one language.
pub struct Words {
    lang: String,
    resource: FluentResource,
}

/// The variables of a message: name and value.
type Values<'v> = &'v [(&'static str, &'v str)];

/// Deeper than this, messages refer to each other in circles.
const MAX_DEPTH: u8 = 8;

impl Words {
    /// Reads `source`, the text of ui.ftl. What cannot be read in it is left out; the publisher lets no such text pass.
    pub fn new(lang: &str, source: &str) -> Self {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
        Self { lang: lang.to_owned(), resource }
    }

    /// The message `id`.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message `id` with its variables filled in.
    pub fn say_with(&self, id: &str, values: Values<'_>) -> String {
        let mut out = String::new();
        match self.message(id) {
            Some(pattern) => self.write(pattern, values, MAX_DEPTH, &mut out),
            // An id is no word for visitors, but better than a hole; a test holds that every id used is defined.
            None => out.push_str(id),
        }
        out
    }

    fn message(&self, id: &str) -> Option<&Pattern<&str>> {
        self.resource.entries().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == id => message.value.as_ref(),
            _ => None,
        })
    }

    fn term(&self, id: &str) -> Option<&Pattern<&str>> {
        self.resource.entries().find_map(|entry| match entry {
            Entry::Term(term) if term.id.name == id => Some(&term.value),
            _ => None,
        })
    }

    fn write(&self, pattern: &Pattern<&str>, values: Values<'_>, depth: u8, out: &mut String) {
        if depth == 0 {
            return;
        }
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => self.write_expression(expression, values, depth, out),
            }
        }
    }

    fn write_expression(&self, expression: &Expression<&str>, values: Values<'_>, depth: u8, out: &mut String) {
        match expression {
            Expression::Inline(inline) => self.write_inline(inline, values, depth, out),
            Expression::Select { selector, variants } => {
                let mut chosen_by = String::new();
                self.write_inline(selector, values, depth, &mut chosen_by);
                if let Some(variant) = self.variant(variants, &chosen_by) {
                    self.write(&variant.value, values, depth - 1, out);
                }
            }
        }
    }

    fn write_inline(&self, inline: &InlineExpression<&str>, values: Values<'_>, depth: u8, out: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                out.push_str(value);
            }
            InlineExpression::VariableReference { id } => {
                out.push_str(values.iter().find(|(name, _)| *name == id.name).map_or(id.name, |(_, value)| value));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.message(id.name).iter().for_each(|p| self.write(p, values, depth - 1, out));
            }
            InlineExpression::TermReference { id, .. } => {
                self.term(id.name).iter().for_each(|p| self.write(p, &[], depth - 1, out));
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                positional.iter().for_each(|argument| self.write_inline(argument, values, depth, out));
            }
            InlineExpression::Placeable { expression } => self.write_expression(expression, values, depth, out),
        }
    }

    /// The variant that is named like the value, else the one of its plural category, else the default.
    fn variant<'r>(&self, variants: &'r [Variant<&'r str>], value: &str) -> Option<&'r Variant<&'r str>> {
        let named = |name: &str| variants.iter().find(|v| key(v) == name);
        let plural = || named(&plural::category(&self.lang, value.parse().ok()?)?);
        named(value).or_else(plural).or_else(|| variants.iter().find(|v| v.default))
    }
}

fn key<'r>(variant: &Variant<&'r str>) -> &'r str {
    match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

#[cfg(test)]
mod tests;
