// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fluent patterns become text, and every byte of that text knows where it came from.
//!
//! Guides use a closed part of Fluent: text, literals, terms with arguments, labels, operator's values, and choice by
//! `PLATFORM()` or by an argument of a term. `fluent-bundle` resolves the same (a test compares both) but keeps no
//! places, which the rules need to point at a line.

use ::fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use ::fluent_syntax::unicode::unescape_unicode_to_string;

use crate::checks::hidden_characters::is_hidden;
use crate::load::content::FALLBACK;
use crate::load::words::Message;
use crate::load::{Content, Words};

/// Before the name of a cited label or operator's value. Authors cannot write it: `hidden-characters` refuses it.
pub const CITE: char = '\u{e000}';
/// After that name.
pub const CITE_END: char = '\u{e001}';

/// References inside one another; also the end of references in a circle.
const DEEPEST: usize = 16;
/// Bytes of a single text. A text made of texts made of texts could fill the memory.
const LONGEST: usize = 200_000;

/// Where the person works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// Microsoft Windows.
    Windows,
    /// Linux.
    Linux,
}

impl Platform {
    /// Its name in `PLATFORM()` and in published files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Windows => "windows",
            Self::Linux => "linux",
        }
    }
}

/// A text without Fluent in it; labels and operator's values are still cited by name.
#[derive(Debug, Default, Clone)]
pub struct Resolved {
    /// The text.
    pub text: String,
    /// It asked for the platform, so it may differ on another.
    pub by_platform: bool,
    /// It referred to itself, went too deep, or became too long, and was cut there.
    pub endless: bool,
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone)]
struct Piece {
    at: usize,
    source: usize,
    /// The text is the source's own, letter by letter.
    literal: bool,
}

impl Resolved {
    /// Where the byte `at` of the text came from, as an offset in the source.
    pub fn source_of(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|p| p.at <= at);
        let Some(piece) = index.checked_sub(1).map(|i| &self.pieces[i]) else {
            return 0;
        };
        if piece.literal { piece.source + (at - piece.at) } else { piece.source }
    }

    /// Whether the byte `at` was typed where it stands, and is no part of something referred to.
    pub fn is_typed(&self, at: usize) -> bool {
        let index = self.pieces.partition_point(|p| p.at <= at);
        index.checked_sub(1).is_some_and(|i| self.pieces[i].literal)
    }
}

/// Resolves the words of one file.
#[derive(Debug, Clone, Copy)]
pub struct Resolver<'c, 's> {
    /// All content: terms and what labels there are.
    pub content: &'c Content<'s>,
    /// The language of the words.
    pub lang: &'c str,
    /// The file.
    pub words: &'c Words<'s>,
    /// Whose variant is taken.
    pub platform: Platform,
}

/// What a pattern can see.
#[derive(Clone, Copy)]
struct Scope<'a, 's> {
    words: &'a Words<'s>,
    arguments: Option<&'a CallArguments<&'s str>>,
    /// Where the outermost reference stands; nothing for the text itself.
    site: Option<usize>,
    depth: usize,
}

impl<'c, 's> Resolver<'c, 's> {
    /// The text of a pattern of [`Self::words`].
    pub fn resolve(&self, pattern: &Pattern<&'s str>) -> Resolved {
        let mut out = Resolved::default();
        self.pattern(pattern, Scope { words: self.words, arguments: None, site: None, depth: 0 }, &mut out);
        out
    }

    /// The term's message in this language, else in the fallback.
    pub fn term(&self, id: &str, words: &'c Words<'s>) -> Option<(&'c Words<'s>, &'c Message<'s>)> {
        let files =
            [self.lang, FALLBACK].into_iter().filter_map(|lang| self.content.languages.get(lang)?.files.get("terms"));
        std::iter::once(words).chain(files).find_map(|words| Some((words, words.terms.get(id)?)))
    }

    fn pattern(&self, pattern: &Pattern<&'s str>, scope: Scope<'_, 's>, out: &mut Resolved) {
        if scope.depth > DEEPEST || out.text.len() > LONGEST {
            out.endless = true;
            return;
        }
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, scope, out),
                PatternElement::Placeable { expression } => self.expression(expression, scope, out),
            }
            if out.endless {
                return;
            }
        }
    }

    fn text(&self, text: &'s str, scope: Scope<'_, 's>, out: &mut Resolved) {
        let source = scope.site.unwrap_or_else(|| scope.words.source.span_of(text).start);
        out.pieces.push(Piece { at: out.text.len(), source, literal: scope.site.is_none() });
        out.text.push_str(text);
    }

    fn expression(&self, expression: &Expression<&'s str>, scope: Scope<'_, 's>, out: &mut Resolved) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope, out),
            Expression::Select { selector, variants } => {
                let key = self.selected(selector, scope, out);
                if let Some(variant) = choose(variants, &key) {
                    self.pattern(&variant.value, Scope { depth: scope.depth + 1, ..scope }, out);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'s str>, scope: Scope<'_, 's>, out: &mut Resolved) {
        match inline {
            InlineExpression::StringLiteral { value } => self.put(&literal(value), value, scope, out),
            InlineExpression::NumberLiteral { value } => self.put(value, value, scope, out),
            InlineExpression::FunctionReference { id, .. } if id.name == "PLATFORM" => {
                out.by_platform = true;
                self.put(self.platform.as_str(), id.name, scope, out);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let field = attribute.as_ref().map_or("", |a| a.name);
                self.message(id.name, field, scope, out);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let field = attribute.as_ref().map_or("", |a| a.name);
                self.term_text(id.name, field, arguments.as_ref(), scope, out);
            }
            InlineExpression::VariableReference { id } => {
                let text = argument(scope, id.name).map(literal).unwrap_or_default();
                self.put(&text, id.name, scope, out);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, scope, out),
            InlineExpression::FunctionReference { .. } => {}
        }
    }

    /// Text that is not typed where it stands.
    fn put(&self, text: &str, at: &'s str, scope: Scope<'_, 's>, out: &mut Resolved) {
        let source = scope.site.unwrap_or_else(|| scope.words.source.span_of(at).start);
        out.pieces.push(Piece { at: out.text.len(), source, literal: false });
        out.text.push_str(text);
    }

    fn message(&self, id: &'s str, field: &str, scope: Scope<'_, 's>, out: &mut Resolved) {
        // Labels come first: a step that is called like one is never meant by a reference.
        if self.content.labels.contains_key(id) || self.content.operator.contains_key(id) {
            self.put(&format!("{CITE}{id}{CITE_END}"), id, scope, out);
        } else if let Some(pattern) = scope.words.messages.get(id).and_then(|m| m.field(field)) {
            self.pattern(pattern, inside(scope, scope.words, None, id), out);
        }
    }

    fn term_text(
        &self,
        id: &'s str,
        field: &str,
        arguments: Option<&CallArguments<&'s str>>,
        scope: Scope<'_, 's>,
        out: &mut Resolved,
    ) {
        // The words that hold a term are the content's own, which live as long as this resolver.
        let own = std::iter::once(scope.words).filter_map(|words| Some((words, words.terms.get(id)?))).next();
        if let Some((words, term)) = own.or_else(|| self.term(id, self.words))
            && let Some(pattern) = term.field(field)
        {
            self.pattern(pattern, inside(scope, words, arguments, id), out);
        }
    }

    fn selected(&self, selector: &InlineExpression<&'s str>, scope: Scope<'_, 's>, out: &mut Resolved) -> String {
        let mut key = Resolved::default();
        self.inline(selector, Scope { depth: scope.depth + 1, ..scope }, &mut key);
        out.by_platform |= key.by_platform;
        out.endless |= key.endless;
        key.text
    }
}

fn inside<'a, 's>(
    scope: Scope<'a, 's>,
    words: &'a Words<'s>,
    arguments: Option<&'a CallArguments<&'s str>>,
    id: &'s str,
) -> Scope<'a, 's> {
    let site = scope.site.unwrap_or_else(|| scope.words.source.span_of(id).start);
    Scope { words, arguments, site: Some(site), depth: scope.depth + 1 }
}

fn argument<'s>(scope: Scope<'_, 's>, name: &str) -> Option<&'s str> {
    let argument = scope.arguments?.named.iter().find(|argument| argument.name.name == name)?;
    match &argument.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        _ => None,
    }
}

fn choose<'v, 's>(variants: &'v [Variant<&'s str>], key: &str) -> Option<&'v Variant<&'s str>> {
    let fits = |variant: &&Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => name == key,
        VariantKey::NumberLiteral { value } => value == key,
    };
    variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))
}

/// A literal with its escapes replaced. Escaped hidden characters are left out; `fluent-syntax` has reported them.
fn literal(value: &str) -> String {
    unescape_unicode_to_string(value).chars().filter(|c| !is_hidden(*c)).collect()
}

#[cfg(test)]
mod tests;
