// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Lines between places. They turn only between two rows, so no line goes through a box or an answer.

use std::fmt::Write;

use super::place::Places;
use super::rows::{Rows, What};

/// The path of all lines that lead to each node of the chart, with its arrow head.
pub fn paths(rows: &Rows, places: &Places, nodes: usize) -> Vec<String> {
    let mut paths = vec![String::new(); nodes];
    let targets = targets(rows);
    for (at, place) in rows.places.iter().enumerate() {
        if let What::Passage(to) = place.what {
            let (top, bottom) = places.rows[place.row];
            let _ = write!(paths[to], "M{x:.1} {top:.1}V{bottom:.1}", x = places.x[at]);
        }
        for (&to, from_x) in place.below.iter().zip(exits(rows, places, at)) {
            paths[targets[to]].push_str(&line(rows, places, (at, from_x), to));
        }
    }
    for (at, place) in rows.places.iter().enumerate() {
        if let What::Node(node) = place.what
            && !place.above.is_empty()
        {
            let (x, y) = (places.x[at], edges(rows, places, at).0);
            let _ = write!(paths[node], "M{:.1} {:.1}L{x:.1} {y:.1}L{:.1} {:.1}", x - 4.5, y - 8.0, x + 4.5, y - 8.0);
        }
    }
    paths
}

/// The node of the chart to which a line into each place leads in the end.
fn targets(rows: &Rows) -> Vec<usize> {
    let target = |place: &super::rows::Place| match place.what {
        What::Node(node) | What::Passage(node) => node,
        // Answers have one line that leads on.
        What::Answers(_) => match rows.places[place.below[0]].what {
            What::Node(node) | What::Passage(node) => node,
            What::Answers(_) => unreachable!("below answers come a step or a passage"),
        },
    };
    rows.places.iter().map(target).collect()
}

/// Where lines leave a place: side by side, in the order of where they lead.
#[expect(clippy::cast_precision_loss, reason = "a few answers")]
fn exits(rows: &Rows, places: &Places, at: usize) -> Vec<f64> {
    let place = &rows.places[at];
    let count = place.below.len();
    let room = (place.size.width * 0.6).min(count as f64 * 22.0);
    place
        .below
        .iter()
        .map(|&to| {
            let before = place.below.iter().filter(|&&other| places.x[other] < places.x[to]).count();
            places.x[at] + room * ((before as f64 + 0.5) / count as f64 - 0.5)
        })
        .collect()
}

/// Top and bottom of a place: it stands in the middle of its row.
pub fn edges(rows: &Rows, places: &Places, at: usize) -> (f64, f64) {
    let place = &rows.places[at];
    let (top, bottom) = places.rows[place.row];
    if matches!(place.what, What::Passage(_)) {
        return (top, bottom);
    }
    let middle = (top + bottom) / 2.0;
    (middle - place.size.height / 2.0, middle + place.size.height / 2.0)
}

fn line(rows: &Rows, places: &Places, (from, x): (usize, f64), to: usize) -> String {
    let (from_bottom, to_top) = (edges(rows, places, from).1, edges(rows, places, to).0);
    let (begin, end) = (places.rows[rows.places[from].row].1, places.rows[rows.places[to].row].0);
    let (to_x, half) = (places.x[to], (begin + end) / 2.0);
    let curve = if (x - to_x).abs() < 0.5 {
        format!("L{to_x:.1} {end:.1}")
    } else {
        format!("C{x:.1} {half:.1} {to_x:.1} {half:.1} {to_x:.1} {end:.1}")
    };
    format!("M{x:.1} {from_bottom:.1}V{begin:.1}{curve}V{to_top:.1}")
}
