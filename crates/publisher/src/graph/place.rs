// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Coordinates: each row as near as can be to what it is joined to, without places overlapping; then the height of each row
//! and of the room between two, where all lines turn.

use super::rows::{Rows, What};

/// Between two places of a row.
const APART: f64 = 18.0;
/// Rounds of moving; above this little changes.
const ROUNDS: usize = 60;
/// Places that are moved in all rounds together.
const EFFORT: usize = 1_500_000;

/// Where everything is.
pub struct Places {
    /// The middle of each place.
    pub x: Vec<f64>,
    /// Top and bottom of each row.
    pub rows: Vec<(f64, f64)>,
    /// From 0.
    pub width: f64,
}

impl Places {
    /// Finds them for sorted rows; the first row begins at `top`.
    pub fn of(rows: &Rows, top: f64) -> Self {
        let mut x = vec![0.0; rows.places.len()];
        let nothing = vec![0.0; rows.places.len()];
        rows.rows.iter().for_each(|row| settle(rows, row, &nothing, &mut x));
        let rounds = (EFFORT / rows.places.len().max(1)).clamp(4, ROUNDS);
        for round in 0..rounds {
            let sides = if round + 8 > rounds {
                Sides::Both
            } else if round % 2 == 0 {
                Sides::Above
            } else {
                Sides::Below
            };
            sweep(rows, &mut x, sides);
        }
        straighten(rows, &mut x);
        let left = extent(rows, &x).0;
        x.iter_mut().for_each(|x| *x -= left);
        Self { width: extent(rows, &x).1, rows: heights(rows, &x, top), x }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Sides {
    Above,
    Below,
    Both,
}

fn sweep(rows: &Rows, x: &mut [f64], sides: Sides) {
    let mut wanted = x.to_vec();
    let count = rows.rows.len();
    for step in 0..count {
        let row = &rows.rows[if sides == Sides::Below { count - 1 - step } else { step }];
        for &at in row {
            wanted[at] = middle(rows, at, x, sides);
        }
        settle(rows, row, &wanted, x);
    }
}

/// Where the place would be best: in the middle of what it is joined to.
fn middle(rows: &Rows, at: usize, x: &[f64], sides: Sides) -> f64 {
    let place = &rows.places[at];
    let above = place.above.iter().filter(|_| sides != Sides::Below);
    let below = place.below.iter().filter(|_| sides != Sides::Above);
    let (mut sum, mut weights) = (0.0, 0.0);
    for &other in above.chain(below) {
        let weight = weight(rows, at, other);
        sum += x[other] * weight;
        weights += weight;
    }
    if weights == 0.0 { x[at] } else { sum / weights }
}

/// Lines that only pass through are to be straight.
fn weight(rows: &Rows, a: usize, b: usize) -> f64 {
    match (passes(rows, a), passes(rows, b)) {
        (true, true) => 8.0,
        (true, false) | (false, true) => 1.0,
        (false, false) => 2.0,
    }
}

/// Puts a row as near to `wanted` as the widths of its places allow: neighbours that would overlap form a group, which
/// stands where its members want to be on average (pool adjacent violators).
fn settle(rows: &Rows, row: &[usize], wanted: &[f64], x: &mut [f64]) {
    let mut groups: Vec<(f64, f64, usize)> = Vec::new();
    let mut offsets = Vec::with_capacity(row.len());
    let mut offset = 0.0;
    for (index, &at) in row.iter().enumerate() {
        if index > 0 {
            offset += (rows.places[row[index - 1]].size.width + rows.places[at].size.width) / 2.0 + APART;
        }
        offsets.push(offset);
        let place = &rows.places[at];
        #[expect(clippy::cast_precision_loss, reason = "no place is joined to so many")]
        let weight = (place.above.len() + place.below.len()) as f64 + 0.1;
        let mut group = ((wanted[at] - offset) * weight, weight, 1);
        while let Some(before) = groups.pop_if(|before| before.0 / before.1 > group.0 / group.1) {
            group = (group.0 + before.0, group.1 + before.1, group.2 + before.2);
        }
        groups.push(group);
    }
    let stand = groups.iter().flat_map(|(sum, weight, count)| std::iter::repeat_n(sum / weight, *count));
    for ((&at, stand), offset) in row.iter().zip(stand).zip(offsets) {
        x[at] = stand + offset;
    }
}

/// Makes lines that pass several rows straight as far as their neighbours leave room.
fn straighten(rows: &Rows, x: &mut [f64]) {
    let mut beside = vec![(None, None); rows.places.len()];
    for pair in rows.rows.iter().flat_map(|row| row.windows(2)) {
        beside[pair[0]].1 = Some(pair[1]);
        beside[pair[1]].0 = Some(pair[0]);
    }
    let mut done = vec![false; rows.places.len()];
    for first in rows.rows.iter().flatten().copied() {
        let mut at = Some(first);
        while let Some(begin) = at.filter(|&at| passes(rows, at) && !done[at]) {
            let (mut run, mut room) = (Vec::new(), (f64::MIN, f64::MAX));
            while let Some(next) = at.filter(|&at| passes(rows, at) && !done[at]) {
                let here = room_of(rows, x, next, beside[next]);
                let both = (room.0.max(here.0), room.1.min(here.1));
                if both.0 > both.1 && next != begin {
                    break;
                }
                room = both;
                done[next] = true;
                run.push(next);
                at = rows.places[next].below.first().copied();
            }
            let stand = stand(rows, x, &run, room);
            run.iter().for_each(|&at| x[at] = stand);
        }
    }
}

fn passes(rows: &Rows, at: usize) -> bool {
    matches!(rows.places[at].what, What::Passage(_))
}

/// From where to where a place may move between its neighbours.
fn room_of(rows: &Rows, x: &[f64], at: usize, (left, right): (Option<usize>, Option<usize>)) -> (f64, f64) {
    let apart = |other: usize| (rows.places[at].size.width + rows.places[other].size.width) / 2.0 + APART;
    let from = left.map_or(f64::MIN, |left| x[left] + apart(left));
    let to = right.map_or(f64::MAX, |right| x[right] - apart(right));
    (from.min(x[at]), to.max(x[at]))
}

/// Where a straight run stands: below what it comes from or above what it leads to, so that it need not turn there.
fn stand(rows: &Rows, x: &[f64], run: &[usize], (from, to): (f64, f64)) -> f64 {
    let ends = run.first().into_iter().flat_map(|&first| &rows.places[first].above);
    let ends = ends.chain(run.last().into_iter().flat_map(|&last| &rows.places[last].below));
    let fits = ends.map(|&end| x[end]).find(|x| (from..=to).contains(x));
    #[expect(clippy::cast_precision_loss, reason = "no guide has so many rows")]
    let mean = run.iter().map(|&at| x[at]).sum::<f64>() / run.len().max(1) as f64;
    fits.unwrap_or_else(|| mean.clamp(from, to))
}

fn extent(rows: &Rows, x: &[f64]) -> (f64, f64) {
    let edges = rows.places.iter().zip(x).map(|(place, x)| (x - place.size.width / 2.0, x + place.size.width / 2.0));
    edges.fold((f64::MAX, f64::MIN), |(left, right), (l, r)| (left.min(l), right.max(r)))
}

/// The further lines go to the side, the more room they get, so that none is too flat to follow.
fn heights(rows: &Rows, x: &[f64], top: f64) -> Vec<(f64, f64)> {
    let mut y = top;
    let mut heights = Vec::with_capacity(rows.rows.len());
    for row in &rows.rows {
        let height = row.iter().map(|&at| rows.places[at].size.height).fold(0.0, f64::max);
        heights.push((y, y + height));
        let aside = row.iter().flat_map(|&at| rows.places[at].below.iter().map(move |&to| (x[at] - x[to]).abs()));
        y += height + (22.0 + aside.fold(0.0, f64::max) * 0.07).min(90.0);
    }
    heights
}
