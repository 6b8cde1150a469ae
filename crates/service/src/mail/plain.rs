// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A letter as plain text.

use super::letter::{Block, Letter};

/// The text, with line feeds; an empty line between blocks.
pub(super) fn plain(letter: &Letter) -> String {
    let mut parts = vec![letter.heading.clone()];
    parts.extend(letter.blocks.iter().map(block));
    parts.join("\n\n") + "\n"
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(text) => text.clone(),
        Block::Facts(facts) => {
            facts.iter().map(|(label, value)| format!("{label}: {value}")).collect::<Vec<_>>().join("\n")
        }
        // Marked as a quotation, so that nobody takes it for words of the service.
        Block::Quote(lines) => lines.iter().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"),
        // Alone on its line, as mail programs then recognise all of it.
        Block::Link(text, address) => format!("{text}:\n{address}"),
    }
}
