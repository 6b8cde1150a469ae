// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a step looks like. Kinds differ in their shape and their word, and in colour beside that.

use lotse_model::OutcomeKind;

use super::chart::{Chart, Kind, Line, Node};
use super::letters::{width, wrap};

/// Of the title.
pub const LETTERS: f64 = 13.0;
/// Of everything else.
pub const SMALL_LETTERS: f64 = 11.0;
/// From one line of a title to the next.
pub const LINE: f64 = 17.0;
/// From one line of an answer to the next.
pub const SMALL_LINE: f64 = 14.0;
/// Between two answers of a line.
pub const BETWEEN_ANSWERS: f64 = 4.0;
/// Above the first line of a box, and below the last.
pub const EDGE: f64 = 8.0;

/// Width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// In pixels.
    pub width: f64,
    /// In pixels.
    pub height: f64,
}

/// The lines of a node's title.
pub fn title(node: &Node) -> Vec<String> {
    wrap(&node.title.text, 26, 4)
}

/// The line below the title: kind and name.
pub fn caption(chart: &Chart, at: usize) -> String {
    let node = &chart.nodes[at];
    let kind = chart.words.kind(node.kind);
    let mut id = node.id.clone();
    if id.chars().count() > 32 {
        id = id.chars().take(31).chain(['…']).collect();
    }
    match node.kind {
        Kind::Sign => format!("↕ {id}"),
        _ if chart.start == Some(at) => format!("{}: {kind} · {id}", chart.words.start()),
        _ => format!("{kind} · {id}"),
    }
}

/// How large a node is.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
pub fn size(chart: &Chart, at: usize) -> Size {
    let node = &chart.nodes[at];
    let lines = title(node);
    let widest =
        lines.iter().map(|line| width(line, LETTERS)).fold(width(&caption(chart, at), SMALL_LETTERS), f64::max);
    let height = lines.len() as f64 * LINE + SMALL_LINE + 2.0 * EDGE;
    Size { width: (widest + 2.0 * EDGE + slant(node.kind)).max(100.0), height }
}

/// What the pointed or round sides of a shape need beside the text.
fn slant(kind: Kind) -> f64 {
    match kind {
        Kind::Question | Kind::Outcome(_) => 20.0,
        Kind::Probe => 16.0,
        Kind::Jump => 30.0,
        Kind::Action | Kind::Missing | Kind::Sign => 8.0,
    }
}

/// The lines of an answer. It is cut if it is long; its whole text is there to be read beside it.
pub fn answer(text: &str) -> Vec<String> {
    wrap(text, 20, 3)
}

/// How large the answers of a line are.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
pub fn answers_size(line: &Line) -> Size {
    let (mut widest, mut height) = (0.0, -BETWEEN_ANSWERS);
    for (_, text) in &line.answers {
        let lines = answer(text);
        widest = lines.iter().map(|line| width(line, SMALL_LETTERS)).fold(widest, f64::max);
        height += lines.len() as f64 * SMALL_LINE + BETWEEN_ANSWERS;
    }
    Size { width: widest + 8.0, height: height + 6.0 }
}

/// Colour of the ground and of the border; that of the border is also that of lines that lead there.
pub fn colours(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Question => ("#e6effc", "#1d4f91"),
        Kind::Action => ("#ffffff", "#4a4a4a"),
        Kind::Probe => ("#f1e9fb", "#65329b"),
        Kind::Jump => ("#def3f3", "#00626b"),
        Kind::Outcome(OutcomeKind::Solved) => ("#e2f3e2", "#1a661a"),
        Kind::Outcome(OutcomeKind::Contact) => ("#fdf0d5", "#8a5000"),
        Kind::Outcome(OutcomeKind::Incident) => ("#fbe3ee", "#9c1a5b"),
        Kind::Outcome(OutcomeKind::NotPossible) => ("#e9e9e9", "#3d3d3d"),
        Kind::Missing => ("#fff5f5", "#c00000"),
        Kind::Sign => ("#fff5f5", "#c00000"),
    }
}

/// The border of a node of this kind around `x`, with its top at `y`, as SVG without its colours.
pub fn border(kind: Kind, x: f64, y: f64, Size { width, height }: Size) -> String {
    let (left, right, bottom, middle) = (x - width / 2.0, x + width / 2.0, y + height, y + height / 2.0);
    let path = |d: String| format!(r#"<path d="{d}" "#);
    let rect = |round: f64| {
        format!(r#"<rect x="{left:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" rx="{round:.1}" "#)
    };
    match kind {
        Kind::Question => {
            let (l, r) = (left + 10.0, right - 10.0);
            path(format!(
                "M{l:.1} {y:.1}H{r:.1}L{right:.1} {middle:.1}L{r:.1} {bottom:.1}H{l:.1}L{left:.1} {middle:.1}Z"
            ))
        }
        Kind::Jump => {
            let r = right - 14.0;
            path(format!("M{left:.1} {y:.1}H{r:.1}L{right:.1} {middle:.1}L{r:.1} {bottom:.1}H{left:.1}Z"))
        }
        Kind::Probe => {
            let (l, r) = (left + 6.0, right - 6.0);
            path(format!(
                "M{left:.1} {y:.1}H{right:.1}V{bottom:.1}H{left:.1}ZM{l:.1} {y:.1}V{bottom:.1}M{r:.1} {y:.1}V{bottom:.1}"
            ))
        }
        Kind::Outcome(_) => rect(height / 2.0),
        Kind::Action | Kind::Missing | Kind::Sign => rect(3.0),
    }
}

/// Whether the border is dashed: here is no step.
pub fn is_dashed(kind: Kind) -> bool {
    matches!(kind, Kind::Missing | Kind::Sign)
}
