// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Everything that a Fluent pattern refers to.

use ::fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

/// Something that a pattern refers to. Names are slices of the source and so know their place.
pub enum Reference<'p, 's> {
    /// `{ name }` or `{ name.attribute }`.
    Message {
        /// The message, label, or operator's value.
        id: &'s str,
        /// The attribute.
        attribute: Option<&'s str>,
    },
    /// `{ -name }`.
    Term {
        /// The term, without its hyphen.
        id: &'s str,
    },
    /// `{ $name }`.
    Variable(&'s str),
    /// `{ NAME() }`.
    Function(&'s str),
    /// A choice, by what is called or named in `selector`.
    Choice {
        /// What is chosen by.
        selector: &'p InlineExpression<&'s str>,
        /// Between what.
        variants: &'p [Variant<&'s str>],
    },
    /// `{ "text" }`.
    Literal(&'s str),
}

/// All references in `pattern`, in the order written. Depth is bounded: files nested deeper are not parsed.
pub fn references<'p, 's>(pattern: &'p Pattern<&'s str>) -> Vec<Reference<'p, 's>> {
    let mut found = Vec::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern<'p, 's>(pattern: &'p Pattern<&'s str>, found: &mut Vec<Reference<'p, 's>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'p, 's>(expression: &'p Expression<&'s str>, found: &mut Vec<Reference<'p, 's>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            found.push(Reference::Choice { selector, variants });
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline<'p, 's>(inline: &'p InlineExpression<&'s str>, found: &mut Vec<Reference<'p, 's>>) {
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            found.push(Reference::Message { id: id.name, attribute: attribute.as_ref().map(|a| a.name) });
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.push(Reference::Term { id: id.name });
            for argument in arguments.iter().flat_map(|a| a.positional.iter().chain(a.named.iter().map(|n| &n.value))) {
                in_inline(argument, found);
            }
        }
        InlineExpression::VariableReference { id } => found.push(Reference::Variable(id.name)),
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(Reference::Function(id.name));
            for argument in arguments.positional.iter().chain(arguments.named.iter().map(|n| &n.value)) {
                in_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { value } => found.push(Reference::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
    }
}
