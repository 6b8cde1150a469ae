// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The guide as a Mermaid flowchart, for wikis and issue trackers that draw it themselves.

use std::fmt::Write;

use super::chart::{Chart, Kind, Node};
use super::shape::colours;
use super::words::Words;

/// Writes the chart. A way back is no matter for Mermaid, so there are no signs.
pub fn write(chart: &Chart) -> String {
    let mut text = format!("flowchart TD\n    accTitle: {}\n", line(&chart.title.text));
    let names = names(chart);
    let mut kinds = Vec::new();
    for (at, node) in chart.nodes.iter().enumerate().filter(|(_, node)| node.kind != Kind::Sign) {
        let _ = writeln!(text, "    {}{}:::{}", names[at], shape(chart, at), class(node.kind));
        kinds.push(node.kind);
    }
    for way in &chart.lines {
        for (_, answer) in &way.answers {
            let _ = writeln!(text, "    {} -->|\"{}\"| {}", names[way.from], escape(answer), names[way.to]);
        }
    }
    kinds.sort();
    kinds.dedup();
    for kind in kinds {
        let (fill, stroke) = colours(kind);
        let dashes = if kind == Kind::Missing { ",stroke-dasharray:5 4" } else { "" };
        let _ = writeln!(text, "    classDef {} fill:{fill},stroke:{stroke},color:#1b1b1b{dashes}", class(kind));
    }
    text
}

/// What each node is called. The prefix keeps words that mean something to Mermaid, such as `end`, out of its sight.
fn names(chart: &Chart) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(chart.nodes.len());
    for (at, node) in chart.nodes.iter().enumerate() {
        let name = match node.kind {
            Kind::Sign => names[of_sign(chart, node)].clone(),
            // Nobody knows what characters it is written with.
            _ if !lotse_model::id::is_id(&node.id) => format!("other_{at}"),
            _ => format!("step_{}", node.id.replace('-', "_")),
        };
        names.push(name);
    }
    names
}

/// The step to which a sign points stands before all signs.
fn of_sign(chart: &Chart, sign: &Node) -> usize {
    chart.nodes.iter().position(|node| node.id == sign.id).unwrap_or_default()
}

fn class(kind: Kind) -> String {
    kind.class().replace('-', "_")
}

fn shape(chart: &Chart, at: usize) -> String {
    let node = &chart.nodes[at];
    let (before, after) = match node.kind {
        Kind::Question => ("{{", "}}"),
        Kind::Probe => ("[[", "]]"),
        Kind::Jump => (">", "]"),
        Kind::Outcome(_) => ("([", "])"),
        Kind::Action | Kind::Missing | Kind::Sign => ("[", "]"),
    };
    let start = if chart.start == Some(at) { format!("{}: ", Words::start(chart.words)) } else { String::new() };
    let kind = chart.words.kind(node.kind);
    format!("{before}\"{}<br>{start}{kind} · {}\"{after}", escape(&node.title.text), escape(&node.id))
}

/// Text between quotation marks: whatever means something to Mermaid or HTML becomes a code.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in line(text).chars() {
        match letter {
            '"' | '#' | '&' | '<' | '>' | '`' | '|' | '{' | '}' | '[' | ']' | ';' => {
                let _ = write!(escaped, "#{};", letter as u32);
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Text on a single line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
