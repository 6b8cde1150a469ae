// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The order in each row: places move to the middle of those that they are joined to, above and below by turns, and the
//! order with the fewest crossings is kept.

use super::rows::{Place, Rows};

/// Rounds for a guide of usual size; larger ones get fewer, so that none takes long.
const ROUNDS: usize = 40;
/// Places that are looked at in all rounds together.
const EFFORT: usize = 1_000_000;
/// Up to this many places neighbours are also exchanged one by one.
const SMALL: usize = 1_500;

/// Sorts each row.
pub fn sort(rows: &mut Rows) {
    begin(rows);
    let mut position = vec![0; rows.places.len()];
    rows.rows.iter().for_each(|row| number(row, &mut position));
    let (mut best, mut fewest) = (rows.rows.clone(), crossings(rows, &position));
    let rounds = (EFFORT / rows.places.len().max(1)).clamp(2, ROUNDS);
    for round in 0..rounds {
        sweep(rows, &mut position, round % 2 == 0);
        if rows.places.len() <= SMALL {
            exchange(rows, &mut position);
        }
        let now = crossings(rows, &position);
        if now < fewest {
            (best, fewest) = (rows.rows.clone(), now);
        }
    }
    rows.rows = best;
}

/// Each row in the order in which a walk through the guide comes to it, first answers first.
fn begin(rows: &mut Rows) {
    let mut seen = vec![false; rows.places.len()];
    let mut stack: Vec<usize> = (0..rows.places.len()).rev().filter(|&at| rows.places[at].above.is_empty()).collect();
    rows.rows.iter_mut().for_each(Vec::clear);
    while let Some(at) = stack.pop() {
        if !std::mem::replace(&mut seen[at], true) {
            rows.rows[rows.places[at].row].push(at);
            stack.extend(rows.places[at].below.iter().rev());
        }
    }
}

fn number(row: &[usize], position: &mut [usize]) {
    row.iter().enumerate().for_each(|(at, &place)| position[place] = at);
}

fn sweep(rows: &mut Rows, position: &mut [usize], down: bool) {
    let count = rows.rows.len();
    for step in 0..count {
        let at = if down { step } else { count - 1 - step };
        let places = &rows.places;
        let joined = |place: &Place| if down { &place.above } else { &place.below }.clone();
        let mut keyed: Vec<(f64, usize)> =
            rows.rows[at].iter().map(|&p| (middle(&joined(&places[p]), position, position[p]), p)).collect();
        keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
        rows.rows[at] = keyed.into_iter().map(|(_, place)| place).collect();
        number(&rows.rows[at], position);
    }
}

#[expect(clippy::cast_precision_loss, reason = "no row is that long")]
fn middle(joined: &[usize], position: &[usize], own: usize) -> f64 {
    if joined.is_empty() {
        return own as f64;
    }
    joined.iter().map(|&place| position[place] as f64).sum::<f64>() / joined.len() as f64
}

/// Exchanges neighbours as long as that saves crossings.
fn exchange(rows: &mut Rows, position: &mut [usize]) {
    for at in 0..rows.rows.len() {
        for left in 0..rows.rows[at].len().saturating_sub(1) {
            let (a, b) = (rows.rows[at][left], rows.rows[at][left + 1]);
            if between(rows, position, a, b) > between(rows, position, b, a) {
                rows.rows[at].swap(left, left + 1);
                position.swap(a, b);
            }
        }
    }
}

/// Crossings of the lines of two places, if `left` stands left of `right`.
fn between(rows: &Rows, position: &[usize], left: usize, right: usize) -> usize {
    let pairs = |left: &[usize], right: &[usize]| -> usize {
        let crossed = |l: &usize| right.iter().filter(|r| position[**r] < position[*l]).count();
        left.iter().map(crossed).sum()
    };
    let (left, right) = (&rows.places[left], &rows.places[right]);
    pairs(&left.above, &right.above) + pairs(&left.below, &right.below)
}

/// All crossings: between two rows, pairs of lines whose ends stand in another order than their beginnings.
pub fn crossings(rows: &Rows, position: &[usize]) -> usize {
    let between = |row: &Vec<usize>| {
        let ends = row.iter().flat_map(|&from| {
            let mut ends: Vec<usize> = rows.places[from].below.iter().map(|&to| position[to]).collect();
            ends.sort_unstable();
            ends
        });
        inversions(&ends.collect::<Vec<_>>())
    };
    rows.rows.iter().map(between).sum()
}

/// Pairs in the wrong order, counted with a Fenwick tree.
fn inversions(numbers: &[usize]) -> usize {
    let mut tree = vec![0_usize; numbers.iter().max().map_or(0, |most| most + 2)];
    let mut count = 0;
    for (before, &number) in numbers.iter().enumerate() {
        let (mut at, mut not_above) = (number + 1, 0);
        while at > 0 {
            not_above += tree[at];
            at &= at - 1;
        }
        count += before - not_above;
        at = number + 1;
        while at < tree.len() {
            tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::inversions;

    #[test]
    fn pairs_in_the_wrong_order_are_counted() {
        assert_eq!(inversions(&[]), 0);
        assert_eq!(inversions(&[0, 1, 1, 2]), 0);
        assert_eq!(inversions(&[3, 1, 2, 0]), 5);
    }
}
