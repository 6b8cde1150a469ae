// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Rows from top to bottom: each step as far down as its longest way from the start, the answers between the rows of steps,
//! and a passage in each row that a line goes through.
//!
//! Lines to the same step share their passages: from where they meet, one line leads on. That keeps outcomes readable to
//! which half of the guide leads.

use std::collections::BTreeMap;

use super::chart::{Chart, Kind};
use super::shape::{self, Size};

/// Passages above this number are not drawn, which only a guide far too long needs: lines over many rows end in signs.
const MOST_PASSAGES: usize = 20_000;
/// Rows of steps that a line may cross even then.
const NEAR: usize = 3;

/// Something with a place in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A node of the chart.
    Node(usize),
    /// The answers of a line of the chart.
    Answers(usize),
    /// Lines to this node go through.
    Passage(usize),
}

/// A place in a row.
#[derive(Debug)]
pub struct Place {
    /// What is there.
    pub what: What,
    /// Its row.
    pub row: usize,
    /// Its width and height.
    pub size: Size,
    /// The places above that lead here.
    pub above: Vec<usize>,
    /// The places below to which it leads.
    pub below: Vec<usize>,
}

/// All places, and which stand in which row, from left to right.
pub struct Rows {
    /// In no order.
    pub places: Vec<Place>,
    /// Numbers of places.
    pub rows: Vec<Vec<usize>>,
}

impl Rows {
    /// The rows of `chart`. Lines that would cross too many get a sign in the chart.
    pub fn of(chart: &mut Chart) -> Self {
        let mut level = levels(chart);
        if passages(chart, &level) > MOST_PASSAGES {
            for at in 0..chart.lines.len() {
                let (from, to) = (level[chart.lines[at].from], level[chart.lines[at].to]);
                if to > from + NEAR {
                    chart.end_in_sign(at);
                    level.push(from + 1);
                }
            }
        }
        let mut rows = Self { places: Vec::new(), rows: Vec::new() };
        for (node, level) in level.iter().enumerate() {
            rows.add(What::Node(node), level * 2, shape::size(chart, node));
        }
        let mut passages = BTreeMap::new();
        for (at, line) in chart.lines.iter().enumerate() {
            let row = level[line.from] * 2 + 1;
            let mut above = rows.add(What::Answers(at), row, shape::answers_size(line));
            rows.join(line.from, above);
            for row in row + 1..level[line.to] * 2 {
                let at = *passages
                    .entry((line.to, row))
                    .or_insert_with(|| rows.add(What::Passage(line.to), row, Size { width: 6.0, height: 0.0 }));
                rows.join(above, at);
                above = at;
            }
            rows.join(above, line.to);
        }
        rows
    }

    fn add(&mut self, what: What, row: usize, size: Size) -> usize {
        let at = self.places.len();
        self.places.push(Place { what, row, size, above: Vec::new(), below: Vec::new() });
        self.rows.resize_with(self.rows.len().max(row + 1), Vec::new);
        self.rows[row].push(at);
        at
    }

    fn join(&mut self, above: usize, below: usize) {
        if !self.places[above].below.contains(&below) {
            self.places[above].below.push(below);
            self.places[below].above.push(above);
        }
    }
}

/// How many steps the longest way to each node has.
fn levels(chart: &Chart) -> Vec<usize> {
    let mut next = vec![Vec::new(); chart.nodes.len()];
    let mut coming = vec![0; chart.nodes.len()];
    for line in &chart.lines {
        next[line.from].push(line.to);
        coming[line.to] += 1;
    }
    let mut level = vec![0; chart.nodes.len()];
    let mut ready: Vec<usize> = (0..chart.nodes.len()).filter(|&node| coming[node] == 0).collect();
    while let Some(from) = ready.pop() {
        for &to in &next[from] {
            level[to] = level[to].max(level[from] + 1);
            coming[to] -= 1;
            if coming[to] == 0 {
                ready.push(to);
            }
        }
    }
    level
}

/// How many passages the lines need, shared ones counted once.
fn passages(chart: &Chart, level: &[usize]) -> usize {
    let mut highest: BTreeMap<usize, usize> = BTreeMap::new();
    for line in chart.lines.iter().filter(|line| chart.nodes[line.to].kind != Kind::Sign) {
        let highest = highest.entry(line.to).or_insert(usize::MAX);
        *highest = level[line.from].min(*highest);
    }
    highest.iter().map(|(to, from)| (level[*to] - from) * 2).sum()
}
